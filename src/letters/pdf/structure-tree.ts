import type { StructureNode } from '../layout/structure.ts';
import type { ObjectFile } from './file/object-file.ts';
import { codeOf, type Dictionary, type Reference, textOf, type Value } from './file/value.ts';
import { language } from './metadata.ts';

/** A stretch of marked content: the page it is on and its identifier there. */
interface Mark {
  readonly page: Reference;
  readonly id: number;
}

export interface MarkedPage {
  readonly page: Reference;
  readonly marked: readonly StructureNode[];
}

/** Where a picture stands on its page: left, bottom, right, top in pt. */
export type PictureBoxes = ReadonlyMap<StructureNode, readonly number[]>;

/** Parts that mean something even when they are empty. */
const keptWhenEmpty: readonly StructureNode['role'][] = ['Document', 'TD', 'TH', 'TR', 'LBody'];

/** Writes the structure tree, and the tree that leads from marked content back to it: ISO 32000-1, 14.7. */
export function writeStructure(
  file: ObjectFile,
  document: StructureNode,
  pages: readonly MarkedPage[],
  boxes: PictureBoxes,
): Reference {
  const marks = new Map<StructureNode, Mark[]>();
  for (const { page, marked } of pages)
    marked.forEach((node, id) => {
      const known = marks.get(node);
      if (known === undefined) marks.set(node, [{ page, id }]);
      else known.push({ page, id });
    });
  const root = file.reserve();
  const references = new Map<StructureNode, Reference>();
  const isKept = (node: StructureNode): boolean =>
    keptWhenEmpty.includes(node.role) || marks.has(node) || node.children.some(isKept);

  const write = (node: StructureNode, parent: Reference): Reference => {
    const reference = file.reserve();
    references.set(node, reference);
    const own = marks.get(node) ?? [];
    const page = own[0]?.page;
    const content = own.map(
      (mark): Value => (mark.page === page ? mark.id : { Type: '/MCR', Pg: mark.page, MCID: mark.id }),
    );
    const kids: readonly Value[] = [
      ...content,
      ...node.children.filter(isKept).map((child) => write(child, reference)),
    ];
    file.set(reference, {
      Type: '/StructElem',
      S: `/${node.role}`,
      P: parent,
      Pg: page,
      K: kids.length === 1 ? kids[0] : kids,
      A: attributesOf(node, boxes),
      Alt: node.alternative === undefined ? undefined : textOf(node.alternative),
      T: node.title === undefined ? undefined : textOf(node.title),
      Lang: node.role === 'Document' ? codeOf(language) : undefined,
    });
    return reference;
  };

  const top = write(document, root);
  const numbers = pages.flatMap(({ marked }, index) => [
    index,
    file.add(marked.map((node) => references.get(node) ?? null)),
  ]);
  const parents = file.add({ Nums: numbers });
  file.set(root, { Type: '/StructTreeRoot', K: [top], ParentTree: parents, ParentTreeNextKey: pages.length });
  return root;
}

function attributesOf(node: StructureNode, boxes: PictureBoxes): Dictionary | undefined {
  switch (node.role) {
    case 'L':
      return { O: '/List', ListNumbering: `/${node.numbering ?? 'None'}` };
    case 'TH':
      return { O: '/Table', Scope: '/Column' };
    case 'Figure':
      return { O: '/Layout', Placement: '/Block', BBox: boxes.get(node) ?? [0, 0, 0, 0] };
    default:
      return undefined;
  }
}

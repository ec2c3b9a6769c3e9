import { type PDFContext, type PDFDict, PDFHexString, type PDFRef, PDFString } from 'pdf-lib';
import type { StructureNode } from '../layout/content.ts';
import { language } from './metadata.ts';

/** A stretch of marked content: the page it is on and its identifier there. */
interface Mark {
  readonly page: PDFRef;
  readonly id: number;
}

export interface MarkedPage {
  readonly page: PDFRef;
  readonly marked: readonly StructureNode[];
}

/** Where a picture stands on its page: left, bottom, right, top in pt. */
type PictureBoxes = ReadonlyMap<StructureNode, readonly number[]>;

/** Parts that mean something even when they are empty. */
const keptWhenEmpty: readonly StructureNode['role'][] = ['Document', 'TD', 'TH', 'TR', 'LBody'];

/** Writes the structure tree, and the tree that leads from marked content back to it: ISO 32000-1, 14.7. */
export function writeStructure(
  context: PDFContext,
  document: StructureNode,
  pages: readonly MarkedPage[],
  boxes: PictureBoxes,
): PDFRef {
  const marks = new Map<StructureNode, Mark[]>();
  for (const { page, marked } of pages)
    marked.forEach((node, id) => {
      const known = marks.get(node);
      if (known === undefined) marks.set(node, [{ page, id }]);
      else known.push({ page, id });
    });
  const root = context.nextRef();
  const references = new Map<StructureNode, PDFRef>();
  const isKept = (node: StructureNode): boolean =>
    keptWhenEmpty.includes(node.role) || marks.has(node) || node.children.some(isKept);

  const write = (node: StructureNode, parent: PDFRef): PDFRef => {
    const reference = context.nextRef();
    references.set(node, reference);
    const own = marks.get(node) ?? [];
    const page = own[0]?.page;
    const content = own.map((mark) => (mark.page === page ? mark.id : { Type: 'MCR', Pg: mark.page, MCID: mark.id }));
    const kids = [...content, ...node.children.filter(isKept).map((child) => write(child, reference))];
    const element = context.obj({
      Type: 'StructElem',
      S: node.role,
      P: parent,
      Pg: page,
      K: kids.length === 1 ? kids[0] : kids,
      A: attributesOf(node, context, boxes),
      Alt: node.alternative === undefined ? undefined : PDFHexString.fromText(node.alternative),
      T: node.title === undefined ? undefined : PDFHexString.fromText(node.title),
      Lang: node.role === 'Document' ? PDFString.of(language) : undefined,
    });
    context.assign(reference, element);
    return reference;
  };

  const top = write(document, root);
  const numbers = pages.flatMap(({ marked }, index) => [
    index,
    context.register(context.obj(marked.map((node) => references.get(node) ?? null))),
  ]);
  const tree = context.obj({
    Type: 'StructTreeRoot',
    K: [top],
    ParentTree: context.register(context.obj({ Nums: numbers })),
    ParentTreeNextKey: pages.length,
  });
  context.assign(root, tree);
  return root;
}

function attributesOf(node: StructureNode, context: PDFContext, boxes: PictureBoxes): PDFDict | undefined {
  switch (node.role) {
    case 'L':
      return context.obj({ O: 'List', ListNumbering: node.numbering ?? 'None' });
    case 'TH':
      return context.obj({ O: 'Table', Scope: 'Column' });
    case 'Figure':
      return context.obj({ O: 'Layout', Placement: 'Block', BBox: boxes.get(node) ?? [0, 0, 0, 0] });
    default:
      return undefined;
  }
}

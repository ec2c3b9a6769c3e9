import { posix } from 'node:path';
import { parsed } from './dom.ts';

type Parts = Readonly<Record<string, string>>;

const relationshipsIn = (parts: Parts, path: string): readonly Element[] => [
  ...parsed(parts[path] ?? '').getElementsByTagName('Relationship'),
];

const attributesOf = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

const twice = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** What of a part is missing around it: nobody leads to it, its type is not said. */
const unnamedParts = (parts: Parts): readonly string[] => {
  const types = parsed(parts['[Content_Types].xml'] ?? '');
  const endings = [...types.getElementsByTagName('Default')].map((each) => each.getAttribute('Extension'));
  const named = [...types.getElementsByTagName('Override')].map(
    (each) => each.getAttribute('PartName')?.slice(1) ?? '',
  );
  const isTyped = (path: string) =>
    path.endsWith('.xml') ? named.includes(path) : endings.includes(path.slice(path.lastIndexOf('.') + 1));
  const inside = Object.keys(parts).filter((path) => path !== '[Content_Types].xml');
  return [
    ...inside.filter((path) => !isTyped(path)).map((path) => `${path} has no content type`),
    ...named.filter((path) => !(path in parts)).map((path) => `${path} has a content type and is not there`),
    ...twice(named).map((path) => `${path} has two content types`),
  ];
};

const brokenRelationships = (parts: Parts): readonly string[] => {
  const lists = Object.keys(parts).filter((path) => path.endsWith('.rels'));
  const targets = lists.flatMap((list) =>
    relationshipsIn(parts, list).map((each) =>
      posix.join(posix.dirname(posix.dirname(list)), each.getAttribute('Target') ?? ''),
    ),
  );
  const found = Object.keys(parts).filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml');
  return [
    ...targets.filter((path) => !(path in parts)).map((path) => `${path} is led to and is not there`),
    ...found.filter((path) => !targets.includes(path)).map((path) => `nothing leads to ${path}`),
  ];
};

const brokenReferences = (parts: Parts): readonly string[] => {
  const document = parts['word/document.xml'] ?? '';
  const ids = relationshipsIn(parts, 'word/_rels/document.xml.rels').map((each) => each.getAttribute('Id') ?? '');
  const used = attributesOf(document, 'r:(?:id|embed|link)');
  const pictures = [...document.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id ?? '');
  const numbers = [...(parts['word/numbering.xml'] ?? '').matchAll(/<w:num w:numId="(\d+)"/g)].map(
    ([, id]) => id ?? '',
  );
  const counted = [...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id ?? '');
  return [
    ...twice(ids).map((id) => `two relationships are ${id}`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `the document calls ${id}, which is no relationship`),
    ...twice(pictures).map((id) => `two pictures are ${id}`),
    ...twice(numbers).map((id) => `two lists are ${id}`),
    ...counted.filter((id) => !numbers.includes(id)).map((id) => `list ${id} is not defined`),
  ];
};

/** What makes a Word file an invalid package, in words; nothing where it is whole. */
export const problemsOfPackage = (parts: Parts): readonly string[] => [
  ...unnamedParts(parts),
  ...brokenRelationships(parts),
  ...brokenReferences(parts),
];

import { strToU8 } from 'fflate';
import { zipped } from '../../zip.ts';
import { element, type Xml, xmlDeclaration } from './xml.ts';

/** Parts beside the document: the kind names the file, its relationship and its content type. */
export type PartKind = 'styles' | 'numbering' | 'settings' | 'fontTable' | 'header';

/** A picture's file; the document calls it by its relationship. */
export interface PictureFile {
  readonly relationship: string;
  readonly format: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
}

export interface WordFile {
  readonly document: string;
  readonly coreProperties: string;
  readonly parts: Readonly<Partial<Record<PartKind, string>>>;
  readonly pictures: readonly PictureFile[];
}

/** A Word file from its parts, after the Open Packaging Conventions (ECMA-376 part 2). */
export const packageOf = ({ document, coreProperties, parts, pictures }: WordFile): Uint8Array => {
  const kinds = Object.keys(parts);
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(kinds),
    '_rels/.rels': packageRelationships,
    'docProps/core.xml': coreProperties,
    'word/document.xml': document,
    'word/_rels/document.xml.rels': documentRelationships(kinds, pictures),
    ...Object.fromEntries(Object.entries(parts).map(([kind, content]) => [`word/${kind}.xml`, content])),
  };
  const media = pictures.map((picture) => [`word/${fileOf(picture)}`, picture.bytes] as const);
  const bytes = Object.entries(files).map(([path, content]) => [path, strToU8(content)] as const);
  return zipped(Object.fromEntries([...bytes, ...media]), 6);
};

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const packaging = 'application/vnd.openxmlformats-package';
const namespaces = 'http://schemas.openxmlformats.org/package/2006';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const contentTypes = (kinds: readonly string[]): string => {
  const fallback = (Extension: string, ContentType: string) => element('Default', { Extension, ContentType });
  const override = (path: string, ContentType: string) => element('Override', { PartName: `/${path}`, ContentType });
  return root('Types', 'content-types', [
    fallback('rels', `${packaging}.relationships+xml`),
    fallback('xml', 'application/xml'),
    fallback('png', 'image/png'),
    fallback('jpeg', 'image/jpeg'),
    override('word/document.xml', `${word}.document.main+xml`),
    override('docProps/core.xml', `${packaging}.core-properties+xml`),
    ...kinds.map((kind) => override(`word/${kind}.xml`, `${word}.${kind}+xml`)),
  ]);
};

const relationship = (Id: string, Type: string, Target: string): Xml => element('Relationship', { Id, Type, Target });

const documentRelationships = (kinds: readonly string[], pictures: readonly PictureFile[]): string =>
  root('Relationships', 'relationships', [
    ...kinds.map((kind) => relationship(kind, `${officeRelationships}/${kind}`, `${kind}.xml`)),
    ...pictures.map((each) => relationship(each.relationship, `${officeRelationships}/image`, fileOf(each))),
  ]);

const fileOf = ({ relationship, format }: PictureFile): string => `media/${relationship}.${format}`;

const root = (name: string, namespace: string, content: readonly Xml[]): string =>
  xmlDeclaration + element(name, { xmlns: `${namespaces}/${namespace}` }, ...content);

const packageRelationships = root('Relationships', 'relationships', [
  relationship('document', `${officeRelationships}/officeDocument`, 'word/document.xml'),
  relationship('core', `${namespaces}/relationships/metadata/core-properties`, 'docProps/core.xml'),
]);

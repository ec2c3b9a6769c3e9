import { type PDFContext, PDFHexString, type PDFRef } from 'pdf-lib';
import { cleanText } from '../../domain/clean-text.ts';
import { escapeMarkup } from '../text.ts';

/** What a document says about itself, the same in its Info dictionary and in XMP. */
export interface Metadata {
  readonly title: string;
  readonly author: string;
  /** Midnight, UTC; absent where the letter has no date yet. */
  readonly date?: Date;
}

export const producer = 'SiapBerkas';
export const language = 'id-ID';

export const cleaned = (text: string): string => cleanText(text).trim();

/** PDF/A wants every property that it does not know described: ISO 19005-3, 6.6.2.3. */
const describeUa = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

/** The XMP packet that declares PDF/A-3a and PDF/UA-1. */
export function xmpOf({ title, author, date }: Metadata): string {
  const alternatives = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(text)}</rdf:li></rdf:Alt>`;
  const creator =
    author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escapeMarkup(author)}</rdf:li></rdf:Seq></dc:creator>`;
  const moment = date?.toISOString().replace('.000', '');
  const dates = moment && `<xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format><dc:title>${alternatives(title)}</dc:title>${creator}<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${producer}</xmp:CreatorTool>${dates ?? ''}<pdf:Producer>${producer}</pdf:Producer>
</rdf:Description>
${describeUa}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

/** A bookmark for each letter or paper, which pdf-lib does not write: ISO 32000-1, 12.3.3. Returns the outline’s root. */
export function writeOutline(
  context: PDFContext,
  marked: readonly { readonly title: string; readonly page: PDFRef }[],
): PDFRef {
  const root = context.nextRef();
  const items = marked.map(() => context.nextRef());
  marked.forEach(({ title, page }, index) => {
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: root,
      Prev: items[index - 1],
      Next: items[index + 1],
      Dest: [page, 'XYZ', null, null, null],
    });
    context.assign(items[index] as PDFRef, item);
  });
  const outline = context.obj({ Type: 'Outlines', First: items[0], Last: items.at(-1), Count: items.length });
  context.assign(root, outline);
  return root;
}

import { cleanText } from '../../domain/clean-text.ts';
import { escapeMarkup } from '../escape.ts';
import type { Letter } from '../model.ts';
import { xmlDeclaration } from './word/xml.ts';

/** `docProps/core.xml`, with the letter's own date as the time of making, so that one letter gives one file. */
export const corePropertiesXml = (letter: Letter): string => {
  const time = `${/^\d{4}-\d{2}-\d{2}$/.test(letter.date) ? letter.date : '1980-01-01'}T00:00:00Z`;
  const [title, author] = [letter.title, letter.author].map((text) => escapeMarkup(cleanText(text)));
  return [
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><cp:keywords/><dc:description>Disusun dengan SiapBerkas</dc:description>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified><dc:language>id-ID</dc:language></cp:coreProperties>`,
  ].join('');
};

import { face } from './styles.ts';
import { wordNamespace, xmlDeclaration } from './word/xml.ts';

/**
 * `word/fontTable.xml`: where Times New Roman is missing, Liberation Serif, which has the same widths; where that is
 * missing too, the class and the Panose number lead to some other Roman face.
 */
export const fontTableXml = `${xmlDeclaration}<w:fonts ${wordNamespace}><w:font w:name="${face}"><w:altName w:val="Liberation Serif"/><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font><w:font w:name="Liberation Serif"><w:altName w:val="Times New Roman"/><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`;

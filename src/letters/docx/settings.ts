import { wordNamespace, xmlDeclaration } from './word/xml.ts';

/** `word/settings.xml`: laid out as Word 2013 and later do, not in the compatibility mode of older files. */
export const settingsXml = `${xmlDeclaration}<w:settings ${wordNamespace}><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

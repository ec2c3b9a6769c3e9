import type { Letter, Paper } from '../model.ts';
import { attached } from './attached.ts';
import { documentXml } from './document.ts';
import { draftHeaderXml } from './draft.ts';
import { fontTableXml } from './font-table.ts';
import { numberingXml } from './numbering.ts';
import { corePropertiesXml } from './properties.ts';
import { settingsXml } from './settings.ts';
import { normalSpacing, type Spacing } from './spacing.ts';
import { stylesXml } from './styles.ts';
import { packageOf } from './word/package.ts';

export interface DocxOptions {
  readonly paper: Paper;
  /** Line height and gaps, where the layout tightened them to spare a page; `sheet`'s normal ones else. */
  readonly spacing?: Spacing;
}

/** The letter as a Word file. The same letter on the same paper is the same bytes. */
export const renderDocx = (letter: Letter, { paper, spacing = normalSpacing }: DocxOptions): Uint8Array => {
  const others = attached();
  return packageOf({
    document: documentXml(letter, paper, spacing, others),
    coreProperties: corePropertiesXml(letter),
    parts: {
      styles: stylesXml(spacing),
      numbering: numberingXml(others.lists),
      settings: settingsXml,
      fontTable: fontTableXml,
      ...(letter.draft ? { header: draftHeaderXml } : {}),
    },
    pictures: others.pictures,
  });
};

import { type Paper, papers, sheet } from '../model.ts';
import type { Spacing } from './spacing.ts';
import { pointsToTwips, twips } from './units.ts';
import { around, element, nothing, type Xml } from './word/xml.ts';

/** The sheet: its header, its paper and its margins. A draft has a header. */
export const sectionOf = (paper: Paper, { foot = 0 }: Spacing, draft: boolean): Xml =>
  around(
    'w:sectPr',
    draft ? element('w:headerReference', { 'w:type': 'default', 'r:id': 'header' }) : nothing,
    element('w:pgSz', { 'w:w': twips(papers[paper].width), 'w:h': twips(papers[paper].height) }),
    element('w:pgMar', {
      'w:top': twips(sheet.margin.top),
      'w:right': twips(sheet.margin.right),
      // Room for the separator that ends a letter, and for what Word and LibreOffice round up.
      'w:bottom': twips(sheet.margin.bottom) - pointsToTwips(1.2 + foot),
      'w:left': twips(sheet.margin.left),
      'w:header': twips(8),
      'w:footer': twips(8),
      'w:gutter': 0,
    }),
  );

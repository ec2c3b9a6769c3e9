import { type Paper, papers } from '../model.ts';
import type { Spacing } from './spacing.ts';
import { pointsToTwips, twips } from './units.ts';
import { around, element, nothing, type Xml } from './word/xml.ts';

/** The sheet: its header, its paper and its margins. A draft has a header. */
export const sectionOf = (paper: Paper, { foot = 0 }: Spacing, draft: boolean): Xml => {
  const { width, height, margin } = papers[paper];
  return around(
    'w:sectPr',
    draft ? element('w:headerReference', { 'w:type': 'default', 'r:id': 'header' }) : nothing,
    element('w:pgSz', { 'w:w': twips(width), 'w:h': twips(height) }),
    element('w:pgMar', {
      'w:top': twips(margin.top),
      'w:right': twips(margin.right),
      // Room for the separator that ends a letter, and for what Word and LibreOffice round up.
      'w:bottom': twips(margin.bottom) - pointsToTwips(1.2 + foot),
      'w:left': twips(margin.left),
      'w:header': twips(8),
      'w:footer': twips(8),
      'w:gutter': 0,
    }),
  );
};

import { codePicture } from '../code-picture.ts';
import { escapeMarkup } from '../escape.ts';
import type { Block } from '../model.ts';
import { dataUrl } from './data-url.ts';
import { htmlOfSpans } from './spans.ts';

/** Codes as pictures, as large as on paper. */
export const htmlOfCodes = ({ caption, codes }: Extract<Block, { kind: 'codes' }>): string =>
  [
    '<div class="codes">',
    `<p class="paragraph">${htmlOfSpans(caption)}</p>`,
    ...codes.map((code) => {
      const side = Math.round((code.size * 96) / 25.4);
      return `<img src="${dataUrl('image/png', codePicture(code).bytes)}" width="${side}" height="${side}" alt="${escapeMarkup(code.alternative)}">`;
    }),
    '</div>',
  ].join('\n');

import { escapeMarkup } from '../escape.ts';
import type { Letterhead } from '../model.ts';
import { dataUrl } from './data-url.ts';
import { htmlOfSpans } from './spans.ts';

/** A letterhead that is a picture. */
export type PictureHead = Extract<Letterhead, { kind: 'image' }>;

/** Where the page finds the picture of a letterhead: a `blob:` or `data:` address. */
export type ImageUrl = (picture: PictureHead) => string;

/** A `data:` address with the picture inside; a page may give a `blob:` address instead. */
export const pictureAsData: ImageUrl = (picture) => dataUrl(`image/${picture.format}`, picture.bytes);

export const htmlOfLetterhead = (head: Letterhead, imageUrl: ImageUrl): string => {
  switch (head.kind) {
    case 'typed':
      return [
        '<header class="letterhead letterhead-typed">',
        `<p class="letterhead-name">${htmlOfSpans(head.name)}</p>`,
        ...head.lines.map((line) => `<p>${htmlOfSpans(line)}</p>`),
        '</header>',
      ].join('\n');
    case 'image':
      return `<header class="letterhead letterhead-image"><img src="${escapeMarkup(imageUrl(head))}" width="${pixels(head.width)}" height="${pixels(head.height)}" alt="${escapeMarkup(head.alternative)}"></header>`;
    case 'preprinted':
      // A length as an attribute of SVG: the page's security policy allows no style attributes.
      return `<header class="letterhead letterhead-preprinted"><svg width="1" height="${pixels(head.height)}mm" aria-hidden="true"></svg></header>`;
    default:
      return head satisfies never;
  }
};

const pixels = (length: number): number => (Number.isFinite(length) ? Math.max(0, Math.round(length)) : 0);

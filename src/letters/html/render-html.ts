import { base64 } from '@scure/base';
import { cleanText } from '../../domain/clean-text.ts';
import { letters } from '../../i18n/id/letters.ts';
import { codePicture } from '../code-picture.ts';
import {
  type Block,
  type Column,
  companyStampWords,
  type Letter,
  type Letterhead,
  meteraiWords,
  type Pair,
  type Paper,
  type Party,
  pairsOf,
  type Row,
  type Span,
  type Spans,
  sheet,
} from '../model.ts';
import { escapeMarkup, isDots, spanText, widestLabel } from '../text.ts';

/**
 * The letter as HTML for the preview and for print, drawn by `letter.css`. Every text is escaped; there are no style
 * attributes, scripts or handlers, so a strict security policy allows it.
 */
export const renderHtml = (
  letter: Letter,
  options: { readonly paper: Paper; readonly imageUrl?: ImageUrl },
): string => {
  const classes = ['letter', `letter-${options.paper}`, ...(letter.draft ? ['letter-draft'] : [])];
  return [
    `<div class="${classes.join(' ')}" lang="id">`,
    ...(letter.draft ? [`<p class="draft-mark">${letters.draft}</p>`] : []),
    ...letter.blocks.map((block) => htmlOfBlock(block, letter, options.imageUrl ?? pictureAsData)),
    '</div>',
    '',
  ].join('\n');
};

const htmlOfBlock = (block: Block, letter: Letter, imageUrl: ImageUrl): string => {
  switch (block.kind) {
    case 'letterhead':
      return htmlOfLetterhead(block.letterhead, imageUrl);
    case 'date':
      return `<p class="date">${htmlOfSpans(block.spans)}</p>`;
    case 'rows':
      return `<dl class="rows ${labelsOf(letter, block)}">\n${block.rows.map(htmlOfRow).join('\n')}\n</dl>`;
    case 'addressee':
      return `<div class="addressee">\n${block.lines.map((line) => `<p>${htmlOfSpans(line)}</p>`).join('\n')}\n</div>`;
    case 'name':
      return `<p class="name">${htmlOfSpans(block.text)}</p>`;
    case 'title':
      return htmlOfTitle(block.text, block.number);
    case 'paragraph':
      return `<p class="paragraph">${htmlOfSpans(block.spans)}</p>`;
    case 'list':
      return `<ol>\n${block.items.map((item) => `<li>${htmlOfSpans(item)}</li>`).join('\n')}\n</ol>`;
    case 'table':
      return htmlOfTable(block.columns, block.rows);
    case 'signatures':
      return htmlOfSignatures(block.parties);
    case 'codes':
      return htmlOfCodes(block);
    default:
      return block satisfies never;
  }
};

/** How much room the widest label takes, in em, so that colons stand below each other: `labels-7`. */
const labelsOf = ({ blocks }: Letter, rows: Block): string =>
  `labels-${Math.min(widestClass, Math.max(1, Math.ceil(widestLabel(blocks, rows) / sheet.body)))}`;

/** The style sheet has no wider one. */
const widestClass = 14;

const htmlOfRow = (row: Row): string =>
  `<dt>${htmlOfText(row.label)}</dt>\n<dd><span class="colon" aria-hidden="true">:</span> <span>${htmlOfSpans(row.value)}</span></dd>`;

const htmlOfTitle = (text: Spans, number: Spans | undefined): string =>
  `<h1 class="title">${htmlOfSpans(text)}</h1>${number ? `\n<p class="title-number">${htmlOfSpans(number)}</p>` : ''}`;

/** Codes as pictures, as large as on paper. */
const htmlOfCodes = ({ caption, codes }: Extract<Block, { kind: 'codes' }>): string =>
  [
    '<div class="codes">',
    `<p class="paragraph">${htmlOfSpans(caption)}</p>`,
    ...codes.map((code) => {
      const side = Math.round((code.size * 96) / 25.4);
      return `<img src="${dataUrl('image/png', codePicture(code).bytes)}" width="${side}" height="${side}" alt="${escapeMarkup(code.alternative)}">`;
    }),
    '</div>',
  ].join('\n');

/** Bytes as a `data:` address, for pictures in the preview. */
export const dataUrl = (mime: string, bytes: Uint8Array): string => `data:${mime};base64,${base64.encode(bytes)}`;

/** A letterhead that is a picture. */
type PictureHead = Extract<Letterhead, { kind: 'image' }>;

/** Where the page finds the picture of a letterhead: a `blob:` or `data:` address. */
type ImageUrl = (picture: PictureHead) => string;

/** A `data:` address with the picture inside; a page may give a `blob:` address instead. */
const pictureAsData: ImageUrl = (picture) => dataUrl(`image/${picture.format}`, picture.bytes);

const htmlOfLetterhead = (head: Letterhead, imageUrl: ImageUrl): string => {
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

/** The signature zone: one party at the right, or two side by side, row by row. */
const htmlOfSignatures = (parties: readonly Party[]): string =>
  `<div class="signatures">\n${pairsOf(parties).map(htmlOfPair).join('\n')}\n</div>`;

const htmlOfPair = (pair: Pair): string =>
  [
    `<div class="${pair.length === 1 ? 'signature-pair signature-alone' : 'signature-pair'}">`,
    ...pair.map(htmlOfHead),
    ...pair.map(htmlOfStamp),
    ...pair.map(htmlOfFoot),
    '</div>',
  ].join('\n');

const htmlOfHead = ({ lead, company }: Party): string =>
  [
    '<div class="party-head">',
    `<p>${htmlOfText(lead)}</p>`,
    ...(company ? [`<p class="party-company">${htmlOfSpans(company)}</p>`] : []),
    '</div>',
  ].join('\n');

const htmlOfStamp = ({ meterai, companyStamp }: Party): string =>
  `<div class="ink-room">${meterai ? htmlOfPlace('meterai', meteraiWords(meterai.value)) : ''}${companyStamp ? htmlOfPlace('company-stamp', companyStampWords) : ''}</div>`;

const htmlOfFoot = ({ name, position }: Party): string =>
  [
    '<div class="party-foot">',
    `<p class="party-name">${htmlOfSpans(name)}</p>`,
    ...(position ? [`<p>${htmlOfSpans(position)}</p>`] : []),
    '</div>',
  ].join('\n');

/** A place that is kept free for ink, with the words in it. */
const htmlOfPlace = (name: 'meterai' | 'company-stamp', words: readonly string[]): string =>
  `\n<p class="${name}">${words.map((line) => `<span>${htmlOfText(line)}</span>`).join('\n')}</p>\n`;

const tags = { bold: 'b', italic: 'i', underline: 'u' } as const;

/** Spans as HTML; a missing part is marked by its class and drawn as a blank by the style sheet. */
const htmlOfSpans = (spans: Spans): string => spans.map(htmlOfSpan).join('');

/** A text without styles as HTML. */
const htmlOfText = (text: string): string => escapeMarkup(cleanText(text));

const htmlOfSpan = (span: Span): string => {
  const words = spanText(span);
  const text = escapeMarkup(words);
  const classes = [...(span.blank ? ['blank'] : []), ...(isDots(words) ? ['dots'] : [])];
  const marked = classes.length > 0 ? `<span class="${classes.join(' ')}">${text}</span>` : text;
  if (!span.style) return marked;
  const tag = tags[span.style];
  return `<${tag}>${marked}</${tag}>`;
};

/** A ruled table; browsers repeat its head on each printed page. */
const htmlOfTable = (columns: readonly Column[], rows: readonly (readonly Spans[])[]): string =>
  [
    '<table>',
    `<colgroup>${columns.map((column) => `<col width="${percent(column.share)}%">`).join('')}</colgroup>`,
    `<thead><tr>\n${columns.map((column) => `<th scope="col">${htmlOfText(column.heading)}</th>`).join('\n')}\n</tr></thead>`,
    '<tbody>',
    ...rows.map(
      (row) => `<tr>\n${columns.map((_, index) => `<td>${htmlOfSpans(row[index] ?? [])}</td>`).join('\n')}\n</tr>`,
    ),
    '</tbody>',
    '</table>',
  ].join('\n');

const percent = (share: number): number => (Number.isFinite(share) ? Math.round(share * 1000) / 10 : 0);

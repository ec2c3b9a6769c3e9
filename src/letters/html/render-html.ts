import { type Block, type Letter, type Paper, type Row, type Spans, sheet } from '../model.ts';
import { widestLabel } from '../text-width.ts';
import { htmlOfCodes } from './codes.ts';
import { htmlOfLetterhead, type ImageUrl, pictureAsData } from './letterhead.ts';
import { htmlOfSignatures } from './signatures.ts';
import { htmlOfSpans, htmlOfText } from './spans.ts';
import { htmlOfTable } from './table.ts';

/**
 * The letter as HTML for the preview and for print, drawn by `letter.css`. Every text is escaped; there are no style
 * attributes, scripts or handlers, so that it may stand under a strict security policy.
 */
export const renderHtml = (
  letter: Letter,
  options: { readonly paper: Paper; readonly imageUrl?: ImageUrl },
): string => {
  const classes = ['letter', `letter-${options.paper}`, ...(letter.draft ? ['letter-draft'] : [])];
  return [
    `<div class="${classes.join(' ')}" lang="id">`,
    ...(letter.draft ? ['<p class="draft-mark">DRAF</p>'] : []),
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

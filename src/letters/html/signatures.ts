import { meteraiWords } from '../meterai-box.ts';
import type { Party } from '../model.ts';
import { type Pair, pairsOf } from '../signature-pairs.ts';
import { htmlOfSpans, htmlOfText } from './spans.ts';

/** The signature zone: one party at the right, or two side by side, row by row. */
export const htmlOfSignatures = (parties: readonly Party[]): string =>
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

const htmlOfStamp = ({ meterai }: Party): string =>
  `<div class="ink-room">${meterai ? htmlOfMeterai(meterai.value) : ''}</div>`;

const htmlOfFoot = ({ name, position }: Party): string =>
  [
    '<div class="party-foot">',
    `<p class="party-name">${htmlOfSpans(name)}</p>`,
    ...(position ? [`<p>${htmlOfSpans(position)}</p>`] : []),
    '</div>',
  ].join('\n');

const htmlOfMeterai = (value: number): string =>
  `\n<p class="meterai">${meteraiWords(value)
    .map((line) => `<span>${htmlOfText(line)}</span>`)
    .join('\n')}</p>\n`;

import { meteraiWords } from '../meterai-box.ts';
import type { Party } from '../model.ts';
import { htmlOfSpans, htmlOfText } from './spans.ts';

/** The signature zone: one party at the right, or two side by side. */
export const htmlOfSignatures = (parties: readonly Party[]): string =>
  `<div class="signatures">\n${parties.map(htmlOfParty).join('\n')}\n</div>`;

const htmlOfParty = (party: Party): string =>
  [
    '<div class="party">',
    `<p class="party-lead">${htmlOfText(party.lead)}</p>`,
    ...(party.company ? [`<p class="party-company">${htmlOfSpans(party.company)}</p>`] : []),
    `<div class="ink-room">${party.meterai ? htmlOfMeterai(party.meterai.value) : ''}</div>`,
    `<p class="party-name">${htmlOfSpans(party.name)}</p>`,
    ...(party.position ? [`<p class="party-position">${htmlOfSpans(party.position)}</p>`] : []),
    '</div>',
  ].join('\n');

const htmlOfMeterai = (value: number): string =>
  `\n<p class="meterai">${meteraiWords(value)
    .map((line) => `<span>${htmlOfText(line)}</span>`)
    .join('\n')}</p>\n`;

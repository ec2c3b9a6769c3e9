import type { Part } from '../../../src/domain/part.ts';
import type { Report } from '../../../src/domain/report.ts';
import { evidenceWords } from '../../../src/i18n/part-names.ts';

/** A list as a person would read it out: one line for each entry that applies. */
export const readOut = (report: Report): string[] =>
  report.requirements.filter(({ status }) => status !== 'not-needed').map(({ id, part }) => `${id}: ${partOf(part)}`);

function partOf(part: Part): string {
  if (part.kind === 'open-ended') return 'dll.';
  if (part.kind !== 'leaf') {
    const parts = part.parts.filter(({ status }) => status !== 'not-needed').map(partOf);
    return parts.join(part.kind === 'any-of' ? ' | ' : ' + ');
  }
  const { item } = part;
  if (item.kind === 'object') return item.object;
  if (item.kind === 'facts') return item.facts.join(', ');
  const name =
    item.kind === 'document'
      ? [item.document, item.role].filter(Boolean).join('-')
      : item.kind === 'own'
        ? item.text
        : item.kind === 'named'
          ? item.name
          : item.letter;
  const form = item.evidence === 'unstated' ? 'unstated' : evidenceWords(item.evidence);
  return `${name}${part.standInFor ? '*' : ''} [${form}]`;
}

import type { Dossier } from '../../domain/dossier.ts';
import type { FactPath } from '../../domain/facts.ts';
import { listedFacts } from '../../domain/letters.ts';
import type { NeededLetter, Report } from '../../domain/report.ts';
import type { LeafItem } from '../../domain/requirement.ts';
import { fieldName, inIndonesian } from '../../i18n/finding-sentences.ts';
import type { Block, Row } from '../model.ts';
import { type Composition, filled } from './composition.ts';

/** What the list wants of a letter, as the letter obeys it. */

/**
 * Whether a letter has a head. The vendor's own paper always has one; we type one where the list asks for it, or on a
 * letter that no list speaks of.
 */
export const hasLetterhead = ({ dossier, letter }: Pick<Composition, 'dossier' | 'letter'>): boolean =>
  dossier.letterhead.kind !== 'typed' || isTypedHeadWanted(letter, dossier);

/** Whether a head typed by us stands on a letter, where the vendor's own paper has none. */
export const isTypedHeadWanted = (letter: NeededLetter | undefined, { answers }: Pick<Dossier, 'answers'>): boolean =>
  answers.legalForm !== 'individual' && (letter?.marks.letterhead === true || letter?.listed !== true);

/** Whether the company's stamp is asked for; a person has none. */
export const isCompanyStamped = (letter: NeededLetter | undefined, { answers }: Dossier): boolean =>
  answers.legalForm !== 'individual' && letter?.marks.companyStamp === true;

/**
 * The facts that a letter must state whatever its template says: those of its marks, and in the application what the
 * list, or the office's own service, asks for as facts.
 */
export function statedFacts(
  letter: NeededLetter | undefined,
  report: Report,
  own: readonly FactPath[],
): readonly FactPath[] {
  if (!letter) return [];
  const application = letter.kind === 'application' ? [...listedFacts(report.requirements), ...own] : [];
  return [...new Set([...(letter.marks.states ?? []), ...application])];
}

/**
 * The letter with a row for each stated fact that it does not print by itself: below the last row of the same section of
 * the dossier, else below the first rows that follow each other, which say who writes.
 */
export function withStatedRows(blocks: readonly Block[], composition: Composition): readonly Block[] {
  const missing = composition.states.filter((path) => !composition.printed.has(path));
  return missing.reduce<readonly Block[]>((before, path) => withRow(before, path, composition), blocks);
}

function withRow(
  blocks: readonly Block[],
  path: FactPath,
  { fields, report, printedRows }: Composition,
): readonly Block[] {
  const row: Row = { label: fieldName(path, report, inIndonesian), value: filled(fields[path]) };
  const section = path.split('.')[0] ?? path;
  const isAlike = (paths: readonly string[]): boolean => paths.some((one) => one.startsWith(`${section}.`));
  const alike = printedRows.findLast(({ paths }) => paths.some(isAlike))?.block;
  const at = alike ? blocks.indexOf(alike) : -1;
  const below = at < 0 ? endOfFirstRows(blocks) : at;
  const found = blocks[below];
  if (found?.kind !== 'rows') return [...blocks.slice(0, below), { kind: 'rows', rows: [row] }, ...blocks.slice(below)];
  const known = printedRows.findIndex(({ block }) => block === found);
  const paths = printedRows[known]?.paths ?? [];
  const last = paths.findLastIndex(isAlike);
  const after = last < 0 ? found.rows.length : last + 1;
  const longer: Block = { ...found, rows: found.rows.toSpliced(after, 0, row) };
  if (known >= 0) printedRows[known] = { paths: paths.toSpliced(after, 0, [path]), block: longer };
  return blocks.with(below, longer);
}

/** The last of the first rows that stand together; without any, the place before the date or the signatures. */
function endOfFirstRows(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ kind }) => kind === 'rows');
  if (first < 0) {
    const end = blocks.findIndex(({ kind }, index) => index > 1 && (kind === 'date' || kind === 'signatures'));
    return end < 0 ? blocks.length : end;
  }
  const after = blocks.findIndex(({ kind }, index) => index > first && kind !== 'rows');
  return (after < 0 ? blocks.length : after) - 1;
}

/** Whether somebody must be met at an hour agreed on, on the channel itself or on one that goes with it. */
export const isByAppointment = ({ channel }: Pick<Report, 'channel'>): boolean =>
  channel !== null && [channel, ...(channel.also ?? [])].some(({ appointment }) => appointment === true);

/** The colour of a folder by legal form; of anything else, and where the list names none, empty. */
export function folderColour(item: LeafItem, { answers }: Dossier): string {
  const colours = item.kind === 'object' && item.object === 'folder' ? item.colours : undefined;
  return (answers.legalForm && colours?.[answers.legalForm]) ?? colours?.other ?? '';
}

import type { Dossier } from '../../domain/dossier.ts';
import type { FactPath } from '../../domain/facts.ts';
import { listedFacts } from '../../domain/letters.ts';
import type { NeededLetter, Report } from '../../domain/report.ts';
import type { LeafItem } from '../../domain/requirement.ts';
import { fieldName, inIndonesian } from '../../i18n/finding-sentences.ts';
import type { Block, Party, Row, Spans } from '../model.ts';
import { type Composition, filled } from './composition.ts';
import { clean, say } from './fields.ts';

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
const isCompanyStamped = (letter: NeededLetter | undefined, { answers }: Dossier): boolean =>
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

/** Rows to write in by hand where nothing was typed. */
const emptyRows = 3;

interface PeopleTable {
  readonly last: string;
  /** Where in the dossier these people are. */
  readonly at: readonly string[];
  /** Not every vendor has such people. */
  readonly mayBeEmpty?: true;
  readonly rows: (dossier: Dossier) => readonly (readonly (string | undefined)[])[];
}

/** Tables of people on the registration form, as a template names them in `:::people`. */
const tables: Readonly<Record<string, PeopleTable>> = {
  owners: {
    last: say('column.share'),
    at: ['owners'],
    rows: ({ owners }) => owners.map(({ name, nik, share }) => [name, nik, share]),
  },
  managers: {
    last: say('column.position'),
    at: ['directors', 'signatory'],
    rows: ({ directors, signatory }) =>
      (directors.length > 0 ? directors : [signatory]).map(({ name, nik, position }) => [name, nik, position]),
  },
  experts: {
    last: say('column.expertise'),
    at: ['experts'],
    mayBeEmpty: true,
    rows: ({ experts }) => experts.map(({ name, nik, field }) => [name, nik, field]),
  },
};

export const peopleNames: readonly string[] = Object.keys(tables);

/** A numbered table of people: name, NIK, and what is asked of each. Notes in `used` whom it lists. */
export function peopleTable(which: string, dossier: Dossier, used: Set<string>): Block {
  const table = Object.hasOwn(tables, which) ? tables[which] : undefined;
  if (!table) throw new TypeError(`nobody is called "${which}" in :::people; there are ${peopleNames.join(', ')}`);
  for (const path of table.at) used.add(path);
  const given = table.rows(dossier).filter((cells) => cells.some((cell) => cell?.trim()));
  if (given.length === 0 && table.mayBeEmpty) return { kind: 'paragraph', spans: [{ text: say('people.none') }] };
  const rows = given.length > 0 ? given : Array.from({ length: emptyRows }, () => ['', '', '']);
  return {
    kind: 'table',
    columns: [
      { heading: say('column.number'), share: 0.08 },
      { heading: say('column.name'), share: 0.4 },
      { heading: say('column.nik'), share: 0.28 },
      { heading: table.last, share: 0.24 },
    ],
    rows: rows.map((cells, index) =>
      [`${index + 1}.`, ...cells].map((cell): Spans => (cell?.trim() ? [{ text: clean(cell) }] : [])),
    ),
  };
}

/** Who may sign a sheet, as a template names them in `:::signatures`. */
const signers = {
  signatory: signatoryParty,
  attorney: ({ fields }: Composition): Party => ({
    lead: say('signed.attorney'),
    companyStamp: false,
    name: filled(fields['attorney.name']),
    position: filled(fields['attorney.position']),
  }),
  sender: ({ fields, dossier }: Composition): Party => ({
    lead: say('signed.regards'),
    ...(dossier.answers.legalForm === 'individual'
      ? {}
      : { ...company(fields['company.name']), position: filled(fields['signatory.position']) }),
    companyStamp: false,
    name: filled(fields['signatory.name']),
  }),
  desk: (): Party => ({ lead: say('signed.desk'), companyStamp: false, name: line }),
  officer: ({ fields }: Composition): Party => ({
    lead: say('signed.officer'),
    companyStamp: false,
    name: fields['desk.officer'] ? [{ text: fields['desk.officer'] }] : line,
    ...(fields['desk.nip'] ? { position: [{ text: say('signed.nip', { nip: fields['desk.nip'] }) }] } : {}),
  }),
  bearer: ({ fields }: Composition): Party => ({
    lead: say('signed.bearer'),
    companyStamp: false,
    name: fields['desk.bearer'] ? [{ text: fields['desk.bearer'] }] : line,
  }),
  vendor: ({ fields, dossier, report }: Composition): Party => {
    const who = dossier.answers.handedInBy === 'attorney' ? 'attorney' : 'signatory';
    const isAsked = report.facts.some(({ path }) => path === `${who}.position`);
    return {
      lead: say('signed.bearer'),
      companyStamp: false,
      name: filled(fields['bearer.name']),
      ...(isAsked ? { position: filled(fields['bearer.position']) } : {}),
    };
  },
} as const;

export const signerNames: readonly string[] = Object.keys(signers);

/** A line to write a name on by hand: no part of the dossier, so not missing. */
const line: Spans = [{ text: '………………………' }];

export function signatureParties(words: readonly string[], composition: Composition): Party[] {
  return words.map((word) => {
    const signer = Object.entries(signers).find(([name]) => name === word)?.[1];
    if (!signer)
      throw new TypeError(
        `template "${composition.template.id}": nobody is called "${word}" in :::signatures; there are ${signerNames.join(', ')}`,
      );
    return signer(composition);
  });
}

/** Who signs for the vendor: the signatory, or the attorney where the list says so. */
function signatoryParty({ fields, dossier, report, letter, template, signer }: Composition): Party {
  const { value } = report.meterai;
  const business = dossier.answers.legalForm !== 'individual';
  const position = signer === 'attorney' ? [{ text: say('signed.byPower') }] : filled(fields['signatory.position']);
  return {
    lead: template.head.lead ?? say('signed.regards'),
    ...(business ? company(fields['company.name']) : {}),
    ...(letter?.marks.meterai && value !== null ? { meterai: { value } } : {}),
    companyStamp: isCompanyStamped(letter, dossier),
    name: filled(fields['signer.name']),
    ...(business || signer === 'attorney' ? { position } : {}),
  };
}

const company = (name: string): { company: Spans } => ({
  company: filled(name).map((span) => ({ ...span, style: 'bold' as const })),
});

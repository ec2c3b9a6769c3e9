import type { Dossier } from '../../domain/dossier.ts';
import type { Block, Spans } from '../model.ts';
import { clean } from './fields.ts';

/** Rows to write in by hand where nothing was typed. */
const emptyRows = 3;

interface PeopleTable {
  readonly last: string;
  /** Where in the dossier these people are. */
  readonly at: readonly string[];
  readonly rows: (dossier: Dossier) => readonly (readonly (string | undefined)[])[];
}

/** Tables of people on the registration form, as a template names them in `:::people`. */
const tables: Readonly<Record<string, PeopleTable>> = {
  owners: {
    last: 'Saham (%)',
    at: ['owners'],
    rows: ({ owners }) => owners.map(({ name, nik, share }) => [name, nik, share]),
  },
  managers: {
    last: 'Jabatan',
    at: ['directors', 'signatory'],
    rows: ({ directors, signatory }) =>
      (directors.length > 0 ? directors : [signatory]).map(({ name, nik, position }) => [name, nik, position]),
  },
  experts: {
    last: 'Keahlian',
    at: ['experts'],
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
  const rows = given.length > 0 ? given : Array.from({ length: emptyRows }, () => ['', '', '']);
  return {
    kind: 'table',
    columns: [
      { heading: 'No.', share: 0.08 },
      { heading: 'Nama', share: 0.4 },
      { heading: 'NIK', share: 0.28 },
      { heading: table.last, share: 0.24 },
    ],
    rows: rows.map((cells, index) =>
      [`${index + 1}.`, ...cells].map((cell): Spans => (cell?.trim() ? [{ text: clean(cell) }] : [])),
    ),
  };
}

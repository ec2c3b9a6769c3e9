import type { Dossier } from '../../domain/dossier.ts';
import type { Block, Party, Spans } from '../model.ts';
import { type Composition, filled } from './composition.ts';
import { clean, say } from './fields.ts';
import { isCompanyStamped } from './marks.ts';

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

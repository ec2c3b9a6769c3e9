import { dayInWords, isDay } from '../../domain/day.ts';
import { type Answers, type Dossier, factAt } from '../../domain/dossier.ts';
import { type FactPath, factPaths } from '../../domain/facts.ts';
import { npwpFrom } from '../../domain/field-checks.ts';
import { dotted } from '../../domain/identifiers.ts';
import type { Signer } from '../../domain/letters.ts';
import type { OfficeProfile } from '../../domain/office.ts';
import type { ServiceId } from '../../domain/services/index.ts';
import { letters } from '../../i18n/id/letters.ts';
import { formNames, serviceName } from '../../i18n/id/terms.ts';
import { fixedWords } from '../../i18n/words.ts';
import type { Block } from '../model.ts';
import { blankText } from '../text.ts';

/** What letters and sheets say besides their templates. */
export const say = fixedWords('id', ['letters'], { letters });

/**
 * What the front desk adds to a sheet: letters know nothing of desks, so it hands in its words and blocks. Empty on
 * every letter of a vendor.
 */
export const deskFields = [
  'desk.number',
  'desk.counter',
  'desk.moment',
  'desk.bearer',
  'desk.officer',
  'desk.nip',
  'desk.answer',
  'desk.result',
  'desk.accepted',
  'desk.unchecked',
  'desk.handedBackTo',
  'desk.keptForChecking',
  'desk.absent',
] as const;
type DeskField = (typeof deskFields)[number];

/** Fields that are worked out, beside the facts of the dossier. */
const derivedNames = [
  'office.name',
  'office.addressee',
  'office.town',
  'service.name',
  'letter.date',
  'request.reason',
  'powerOfAttorney.until',
  'powerOfAttorney.substitution',
  'attorney.phone',
  'company.form',
  'company.deed',
  'company.amendment',
  'company.licence',
  'signer.name',
  'signer.nik',
  'signer.position',
  'signer.capacity',
  'bearer.name',
  'bearer.position',
  'employee.name',
  'employee.nik',
  'employee.position',
  'folder.colour',
  'list.source',
  'list.year',
  'meterai.total',
  ...deskFields,
] as const;
type DerivedName = (typeof derivedNames)[number];

/** Everything that a template may name. */
export type FieldName = FactPath | DerivedName;

const isFact = (name: string): boolean => factPaths.some((path) => path === name);
export const fieldNames: readonly FieldName[] = [...factPaths, ...derivedNames.filter((name) => !isFact(name))];
const names: ReadonlySet<string> = new Set(fieldNames);
export const isFieldName = (name: string): name is FieldName => names.has(name);

/** The words for each field; empty where it is open. */
export type Fields = Readonly<Record<FieldName, string>>;

interface FieldInput {
  readonly dossier: Dossier;
  readonly office: OfficeProfile;
  readonly service: ServiceId;
  readonly signer: Signer;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly source: { readonly title: string; readonly year: string };
  /** "2 (dua) lembar Rp10.000", or empty. */
  readonly meterai: string;
  /** Colour of the folder that the office asks for, or empty. */
  readonly colour: string;
  /** On the sheets of a front desk. */
  readonly desk?: DeskSheet | undefined;
}

/** Works out every field for one dossier. Line breaks and runs of spaces become one space. */
export function fieldsOf(input: FieldInput): Fields {
  const { dossier, office, service, signer, date, source, meterai, colour, desk } = input;
  const facts = Object.fromEntries(factPaths.map((path) => [path, clean(factAt(dossier, path))])) as Record<
    FactPath,
    string
  >;
  const national = office.kind === 'base';
  const employee = dossier.answers.handedInBy === 'attorney' ? dossier.attorney : dossier.admin;
  return {
    ...facts,
    'company.npwp': npwpInBothForms(facts['company.npwp']),
    'request.oldNpwp': npwpInBothForms(facts['request.oldNpwp']),
    'office.name': national ? facts['addressee.name'] : office.name,
    'office.addressee': national ? addressed(facts['addressee.name']) : (office.addressee ?? ''),
    'office.town': national ? facts['addressee.town'] : (office.town ?? say('addressee.place')),
    'service.name': serviceName(service, office),
    'letter.date': dayInWords(date),
    'request.reason': clean(dossier.request.reason ?? '').replace(/^karena\s+|\.$/gi, ''),
    'powerOfAttorney.until': untilWords(dossier.powerOfAttorney.validUntil),
    'powerOfAttorney.substitution': say(
      dossier.powerOfAttorney.substitution ? 'field.substitution' : 'field.noSubstitution',
    ),
    'attorney.phone': clean(dossier.attorney.phone ?? ''),
    'company.form': dossier.answers.legalForm ? formNames[dossier.answers.legalForm] : '',
    'company.deed': deedWords(dossier.company.deed),
    'company.amendment':
      deedWords(dossier.company.amendment) ||
      (dossier.answers.exists?.['akta-perubahan'] === false ? say('field.noSuch') : ''),
    'company.licence':
      licenceWords(dossier.company.licence) ||
      (dossier.answers.legalForm === 'individual' ? say('reference.none') : ''),
    'signer.name': facts[`${signer}.name`],
    'signer.nik': facts[`${signer}.nik`],
    'signer.position': facts[`${signer}.position`],
    'signer.capacity': capacityWords(signer, facts, dossier.answers),
    'bearer.name': dossier.answers.handedInBy === 'attorney' ? facts['attorney.name'] : facts['signatory.name'],
    'bearer.position':
      dossier.answers.handedInBy === 'attorney' ? facts['attorney.position'] : facts['signatory.position'],
    'employee.name': clean(employee.name ?? ''),
    'employee.nik': clean(employee.nik ?? ''),
    'employee.position': clean(employee.position ?? ''),
    'folder.colour': colour,
    'list.source': source.title,
    'list.year': source.year,
    'meterai.total': meterai,
    ...deskFieldsOf(desk),
  } satisfies Fields;
}

/** For whom the signer acts, in front of the company's name; an attorney by whose power. */
function capacityWords(signer: Signer, facts: Readonly<Record<FactPath, string>>, { legalForm }: Answers): string {
  const kind = legalForm === 'individual' ? 'individual' : 'company';
  if (signer === 'signatory') return say(`signer.${kind}`);
  const [name, position] = [facts['signatory.name'] || blankText, facts['signatory.position'] || blankText];
  return say(`signer.${kind}ByPower`, { name, position });
}

export const clean = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const addressed = (name: string): string =>
  name === '' || /^(kepala|ketua|pimpinan)\b/i.test(name) ? name : say('addressee.head', { name });

/** Without a day, the power ends with the errand itself. */
const untilWords = (day: string | undefined): string =>
  day && isDay(day) ? say('field.until', { day: dayInWords(day) }) : say('field.untilDone');

/** A number in both its forms, since older papers bear 15 digits and newer ones 16. An unreadable one stays as typed. */
function npwpInBothForms(text: string): string {
  const reading = npwpFrom(text);
  if (!reading.ok) return text;
  const { short, long } = reading.npwp;
  return short === null ? long : say('field.npwp', { short: dotted(short), long });
}

/** "Nomor 15 tanggal 2 Maret 2015, notaris …", as far as it is known. */
const deedWords = (deed: Dossier['company']['deed']): string =>
  [
    numberAndDay(deed?.number, deed?.date, 'field.dated'),
    deed?.notary?.trim() ? say('field.notary', { name: clean(deed.notary) }) : '',
  ]
    .filter(Boolean)
    .join(', ');

const licenceWords = (licence: Dossier['company']['licence']): string =>
  numberAndDay(licence?.number, licence?.validUntil, 'field.valid');

const numberAndDay = (
  number: string | undefined,
  day: string | undefined,
  dated: 'field.dated' | 'field.valid',
): string =>
  [
    number?.trim() ? say('field.number', { number: clean(number) }) : '',
    day && isDay(day) ? say(dated, { day: dayInWords(day) }) : '',
  ]
    .filter(Boolean)
    .join(' ');

/** The head of a template may name the service: the general application is about any. */
export const headWords = (text: string, fields: Fields): string =>
  text.replaceAll('{{service.name}}', fields['service.name']);

/** Blocks as a template names them in `:::desk`. */
export const deskBlocks = ['received', 'faults', 'examined', 'handed-back', 'after', 'way-back', 'codes'] as const;
type DeskBlock = (typeof deskBlocks)[number];

/** What a front desk adds to its own sheets. */
export interface DeskSheet {
  readonly fields: Readonly<Record<DeskField, string>>;
  readonly blocks: Readonly<Record<DeskBlock, readonly Block[]>>;
}

/** The desk's fields for a sheet; all empty for a letter of the vendor's. */
const deskFieldsOf = (desk: DeskSheet | undefined): Readonly<Record<DeskField, string>> =>
  desk?.fields ?? (Object.fromEntries(deskFields.map((name) => [name, ''])) as Record<DeskField, string>);

/** The blocks that a template asks for by their names. */
export const deskBlocksOf = (names: readonly string[], desk: DeskSheet | undefined): Block[] =>
  names.flatMap((name) => desk?.blocks[deskBlocks.find((known) => known === name) ?? 'received'] ?? []);

import { assess } from '../domain/assess.ts';
import { type Answers, type Dossier, emptyDossier, parseDossier } from '../domain/dossier.ts';
import { allPaths, factOf } from '../domain/facts.ts';
import { listOf, type OfficeProfile, serviceOf, servicesAt } from '../domain/office.ts';
import type { NeededLetter } from '../domain/report.ts';
import { sampleDossier } from '../domain/sample.ts';
import type { ServiceId } from '../domain/services/index.ts';
import type { LetterInput } from '../letters/compose/composition.ts';
import { type DeskSheet, deskBlocks, deskFields } from '../letters/compose/fields.ts';
import { templateNames } from '../letters/compose/letters.ts';
import { isMessageKind, messageLetter, messageTemplateName } from '../letters/message.ts';

/** Which letters and sheets the lists of a profile use, and what each is composed from, in every situation that matters to it. */

export interface LetterCase {
  readonly service: ServiceId;
  readonly answers: Answers;
  readonly input: LetterInput;
  /** The letter as the list wants it; absent for a sheet. */
  readonly letter?: NeededLetter;
  /** Everything that may be given is given; else nothing is. */
  readonly full: boolean;
}

export interface LetterUse {
  /** As its own wording is called, without the office's id: `application-reset-password`. */
  readonly id: string;
  /** Names of the shipped wordings, the first that is there counts. */
  readonly shipped: readonly string[];
  readonly is: 'letter' | 'sheet' | 'desk';
  readonly services: readonly ServiceId[];
  readonly cases: readonly LetterCase[];
}

/** The vendor's sheets beside the letters. */
const sheets = ['checklist', 'cover'] as const;

/**
 * @param desk names of the papers that a front desk hands out
 * @param today `YYYY-MM-DD`
 */
export function letterUses(office: OfficeProfile, today: string, desk: readonly string[]): readonly LetterUse[] {
  const cases = servicesAt(office).flatMap((service) => casesOf(office, service, today));
  const found = new Map<string, LetterUse>();
  const add = (id: string, one: Pick<LetterUse, 'shipped' | 'is'>, used: LetterCase) => {
    const before = found.get(id) ?? { ...one, id, services: [], cases: [] };
    const services = [...new Set([...before.services, used.service])];
    found.set(id, { ...before, services, cases: [...before.cases, used] });
  };
  for (const one of cases)
    for (const letter of one.input.report.letters) {
      const [id = letter.kind, ...others] = templateNames(letter, one.input.report);
      add(id, { shipped: [id, ...others], is: 'letter' }, { ...one, letter });
    }
  for (const one of cases) {
    const { report } = one.input;
    const isSent = [report.channel, ...(report.channel?.also ?? [])].some((channel) => isMessageKind(channel?.kind));
    const id = messageTemplateName(report);
    if (isSent && id === 'message') add(id, { shipped: [id], is: 'letter' }, { ...one, letter: messageLetter(report) });
  }
  const onLists = cases.filter(({ input }) => input.report.requirements.some(({ status }) => status !== 'not-needed'));
  for (const id of sheets) for (const one of onLists) add(id, { shipped: [id], is: 'sheet' }, one);
  for (const id of desk)
    for (const one of onLists)
      add(id, { shipped: [id], is: 'desk' }, { ...one, input: { ...one.input, desk: someDesk } });
  return [...found.values()];
}

/** A company and a person, alone and represented, on each channel: with everything given, and with nothing. */
function casesOf(office: OfficeProfile, service: ServiceId, today: string): readonly LetterCase[] {
  const list = listOf(office, service);
  if (!list.published) return [];
  const definition = serviceOf(office, service);
  const whole = withEverything(sampleDossier(definition, office, today, true));
  const bare = emptyDossier(office.id, service);
  const people = list.attorney?.rule === 'nobody' ? (['signatory'] as const) : (['signatory', 'attorney'] as const);
  return [...new Set(list.channels.map(({ kind }) => kind))].flatMap((channel) =>
    (['pt', 'individual'] as const).flatMap((legalForm) =>
      people.flatMap((handedInBy) =>
        [true, false].map((full) => {
          const exists = full ? whole.answers.exists : {};
          const answers: Answers = {
            channel,
            legalForm,
            handedInBy,
            oldMailboxOpen: true,
            attorneyInDeed: full,
            exists,
          };
          const dossier = { ...(full ? whole : bare), answers };
          return {
            service,
            answers,
            full,
            input: { office, today, report: assess(definition, office, dossier, today) },
          };
        }),
      ),
    ),
  );
}

/** The sample with what nobody needs, too. */
function withEverything(dossier: Dossier): Dossier {
  const whole: Record<string, unknown> = structuredClone(dossier);
  for (const path of allPaths) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let at = whole;
    for (const key of keys) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    const { as } = factOf(path);
    at[last] ??= as === 'day' ? '2027-01-04' : as === 'yes' ? true : 'Contoh';
  }
  return parseDossier(whole);
}

const someDesk: DeskSheet = {
  fields: Object.fromEntries(deskFields.map((name) => [name, 'Contoh'])) as DeskSheet['fields'],
  blocks: Object.fromEntries(deskBlocks.map((name) => [name, []])) as unknown as DeskSheet['blocks'],
};

/**
 * The wordings that an office has written, under its id as it is now: the id may have been changed since.
 * @param letters by file name without `.md`: `power-of-attorney.bombana`
 */
export const lettersOfOffice = (
  letters: Readonly<Record<string, string>>,
  office: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(letters).map(([name, source]) => [ownName(name.split('.')[0] ?? name, office), source]),
  );

/** How an office's own wording of a letter is called. */
export const ownName = (letter: string, office: string): string => `${letter}.${office}`;

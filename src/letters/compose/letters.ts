import { assess } from '../../domain/assess.ts';
import { emptyDossier } from '../../domain/dossier.ts';
import { listOf, type OfficeProfile } from '../../domain/office.ts';
import type { NeededLetter, Report } from '../../domain/report.ts';
import { isOwnService, type ServiceDefinition } from '../../domain/services/index.ts';
import type { LetterKind } from '../../domain/terms.ts';
import type { Letter } from '../model.ts';
import type { Template } from '../template.ts';
import { compose } from './compose.ts';
import { fileName, type LetterInput } from './composition.ts';

/** Templates by their file names. */
export type Templates = ReadonlyMap<string, Template>;

/**
 * The template of a letter for this report, or undefined where we write none: the vendor brings the office's own.
 * An office may replace each by `<name>.<office>.md`.
 */
function templateFor(needed: NeededLetter, report: Report, templates: Templates): Template | undefined {
  const names = templateNames(needed, report).flatMap((name) => [`${name}.${report.office}`, name]);
  return names.flatMap((name) => templates.get(name) ?? [])[0];
}

/**
 * What the template of a letter is called, without `.md` and the office's id: the first is the one that an office writes
 * for itself. An application for a service of its own has the general words, unless it does.
 */
export function templateNames(
  { kind, message }: NeededLetter,
  { service }: Pick<Report, 'service'>,
): readonly string[] {
  if (kind !== 'application') return [kind];
  if (message) return [`email-${service}`];
  return [`application-${service}`, ...(isOwnService(service) ? ['application-general'] : [])];
}

/** A letter or the checklist, and what the list wants of it. */
export interface ComposedLetter {
  /** What the list calls it; the checklist is no letter of the list. */
  readonly kind: LetterKind | 'checklist';
  readonly letter: Letter;
  readonly needed?: NeededLetter;
}

/** Every letter of a dossier in the order of the folder, and the checklist last. */
export function composeLetters(
  input: LetterInput,
  templates: Templates,
  options: { readonly draft?: boolean | undefined } = {},
): readonly ComposedLetter[] {
  const { report } = input;
  const letters = report.letters.flatMap((needed): ComposedLetter[] => {
    const template = templateFor(needed, report, templates);
    return template
      ? [{ kind: needed.kind, needed, letter: compose(template, input, { ...options, letter: needed }) }]
      : [];
  });
  const checklist = templates.get('checklist');
  return checklist && report.requirements.some(({ status }) => status !== 'not-needed')
    ? [...letters, { kind: 'checklist', letter: compose(checklist, input, options) }]
    : letters;
}

/** Every sheet of a file in the order of the folder: cover, then the checklist on top of the letters. */
export function composeSet(
  input: LetterInput,
  templates: Templates,
  options: { readonly draft?: boolean | undefined } = {},
): readonly Letter[] {
  const composed = composeLetters(input, templates, options);
  const [lists, letters] = [
    composed.filter(({ kind }) => kind === 'checklist'),
    composed.filter(({ kind }) => kind !== 'checklist'),
  ];
  const cover = templates.get('cover');
  // An e-mail goes into no folder.
  const folder = composed.length > 0 && input.report.channel?.kind !== 'email';
  return [
    ...(cover && folder ? [compose(cover, input, options)] : []),
    ...[...lists, ...letters].map(({ letter }) => letter),
  ];
}

/** Name of the whole set without its ending: `berkas-lengkap_reset-password_…`. */
export const setName = ({ report, today }: LetterInput): string =>
  fileName('berkas-lengkap', report.service, report.dossier.company.name ?? '', report.dossier.letter.date ?? today);

/** The letters that we may write for a service at an office, with or without an attorney, on any of its channels. */
export function lettersOf(
  service: ServiceDefinition,
  office: OfficeProfile,
  today: string,
  templates: Templates,
): readonly LetterKind[] {
  const list = listOf(office, service.id);
  if (!list.published) return [];
  const empty = emptyDossier(office.id, service.id);
  const kinds = list.channels.flatMap(({ kind: channel }) =>
    (['signatory', 'attorney'] as const).flatMap((handedInBy) => {
      const report = assess(service, office, { ...empty, answers: { channel, handedInBy } }, today);
      return report.letters.filter((needed) => templateFor(needed, report, templates)).map(({ kind }) => kind);
    }),
  );
  return [...new Set(kinds)];
}

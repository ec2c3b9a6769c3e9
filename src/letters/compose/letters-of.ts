import { assess } from '../../domain/assess.ts';
import { emptyDossier } from '../../domain/dossier.ts';
import type { OfficeProfile } from '../../domain/office.ts';
import type { ServiceDefinition } from '../../domain/service.ts';
import type { LetterKind } from '../../domain/terms.ts';
import { type Templates, templateFor } from './letters.ts';

/** The letters that we may write for a service at an office, with or without an attorney, on any of its channels. */
export function lettersOf(
  service: ServiceDefinition,
  office: OfficeProfile,
  today: string,
  templates: Templates,
): readonly LetterKind[] {
  const list = office.services[service.id];
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

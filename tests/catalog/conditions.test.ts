import { expect, test } from 'vitest';
import { type Answers, type Dossier, emptyDossier } from '../../src/domain/dossier.ts';
import { channelOf } from '../../src/domain/evaluate.ts';
import type { OfficeProfile } from '../../src/domain/office.ts';
import type { Part } from '../../src/domain/part.ts';
import { requirementsOf } from '../../src/domain/requirements.ts';
import type { PublishedList } from '../../src/domain/service-list.ts';
import { serviceIds } from '../../src/domain/services/index.ts';
import { legalForms } from '../../src/domain/terms.ts';
import { offices } from '../support/kernel/dossiers.ts';

const existing = (exists: boolean): NonNullable<Answers['exists']> =>
  Object.fromEntries(
    ['akta-pendirian', 'akta-perubahan', 'siup', 'siujk', 'sbu', 'izin-lain', 'attachments'].map((paper) => [
      paper,
      exists,
    ]),
  );

/** Every full set of answers that may decide a shipped list. */
const allAnswers: readonly Answers[] = legalForms.flatMap((legalForm) =>
  (
    [
      { handedInBy: 'signatory' },
      { handedInBy: 'attorney', attorneyInDeed: true },
      { handedInBy: 'attorney', attorneyInDeed: false },
    ] as const
  ).flatMap((who) =>
    [true, false].flatMap((exists) =>
      [true, false].map((oldMailboxOpen) => ({ legalForm, ...who, oldMailboxOpen, exists: existing(exists) })),
    ),
  ),
);

const published = [...offices.values()].flatMap((office) =>
  serviceIds.flatMap((service): [string, OfficeProfile, PublishedList, Dossier][] => {
    const list = office.services[service];
    return list.published && list.requirements.length > 0
      ? [[`${office.id} ${service}`, office, list, emptyDossier(office.id, service)]]
      : [];
  }),
);

/** The conditional parts of a list and how they stood, over all answers and channels. */
function standings(office: OfficeProfile, list: PublishedList, empty: Dossier): Map<string, Set<string>> {
  const seen = new Map<string, Set<string>>();
  const walk = (part: Part, open: boolean): void => {
    const absent = !open || part.status === 'not-needed';
    const state = absent ? 'absent' : part.status === 'undecided' ? 'undecided' : 'applies';
    if (part.when) seen.set(part.key, (seen.get(part.key) ?? new Set()).add(state));
    if (part.kind === 'any-of' || part.kind === 'all-of') for (const inner of part.parts) walk(inner, !absent);
  };
  for (const { kind: channel } of list.channels) {
    for (const given of allAnswers) {
      const dossier = { ...empty, answers: { ...given, channel } };
      const situation = { answers: dossier.answers, channel: channelOf(list, dossier.answers).kind };
      for (const { part } of requirementsOf(list, office, { dossier, situation })) walk(part, true);
    }
  }
  return seen;
}

test.each(published)('%s: every conditional requirement can apply and can be absent', (_, office, list, empty) => {
  const seen = standings(office, list, empty);
  for (const [key, states] of seen)
    expect({ key, states: [...states].sort() }).toEqual({ key, states: ['absent', 'applies'] });
});

test('the walk meets the conditions of the lists', () => {
  const met = published.flatMap(([, office, list, empty]) => [...standings(office, list, empty).keys()]);
  expect(met.length).toBeGreaterThan(30);
});

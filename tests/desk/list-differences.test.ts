import { expect, test } from 'vitest';
import { compareRevision } from '../../src/desk/list-differences.ts';
import { parseDossier } from '../../src/domain/dossier.ts';
import type { OfficeProfile } from '../../src/domain/office.ts';
import { services } from '../../src/domain/services/index.ts';
import { deskDossier, deskOffice, deskToday } from '../support/desk/offices.ts';

const office = deskOffice('muaro-jambi');
const dossier = deskDossier('muaro-jambi', 'reset-password');
const list = office.services['reset-password'];
if (!list.published) throw new Error('the list is published');

/** The office's list a revision later: no NPWP any more, two copies of the KTP, and a paper more. */
const later: OfficeProfile = {
  ...office,
  revision: office.revision + 1,
  services: {
    ...office.services,
    'reset-password': {
      ...list,
      requirements: [
        ...list.requirements
          .filter(({ id }) => id !== 'npwp')
          .map((one) =>
            one.id === 'ktp' && one.item.kind === 'document'
              ? { ...one, item: { ...one.item, evidence: { copies: 2 } } }
              : one,
          ),
        {
          id: 'domisili',
          item: { kind: 'document', document: 'domisili', evidence: { copies: 1 } },
          citation: { source: 'faq-2023', entry: '8', quote: 'Domisili' },
        },
      ],
    },
  },
};

test('a dossier prepared with this very list has no differences', () => {
  expect(compareRevision(services['reset-password'], office, dossier, deskToday)).toEqual({
    state: 'same',
    prepared: office.revision,
    desk: office.revision,
    notPrepared: [],
    noLongerAsked: [],
  });
});

test('with a newer list at the desk, what is asked for in addition and no longer is told', () => {
  expect(compareRevision(services['reset-password'], later, dossier, deskToday)).toMatchObject({
    state: 'older',
    notPrepared: ['domisili'],
    noLongerAsked: ['npwp'],
  });
});

test('a list that the vendor has newer, none at all, and the list of another office are told apart', () => {
  const { officeRevision, ...without } = dossier;
  const stateOf = (prepared: typeof dossier) =>
    compareRevision(services['reset-password'], office, prepared, deskToday).state;
  expect(stateOf({ ...dossier, officeRevision: (officeRevision ?? 0) + 1 })).toBe('newer');
  expect(stateOf(without)).toBe('unknown');
  expect(stateOf({ ...dossier, office: 'bombana' })).toBe('other-office');
});

test('prepared for another office, the same paper is the same paper: never both missing and not asked for', () => {
  const other = deskOffice('nasional');
  const service = services['email-change'];
  const home = deskOffice('muaro-jambi');
  const prepared = deskDossier('nasional', 'email-change');
  const compared = compareRevision(service, home, prepared, deskToday, other);
  const ticked = Object.keys(prepared.prepared);
  expect(compared.state).toBe('other-office');
  // The deed is an entry of its own there, and one of two in an entry here.
  expect(ticked).toContain('akta-pendirian');
  expect(compared.notPrepared.filter((key) => key.includes('akta-pendirian'))).toEqual([]);
  expect(compared.noLongerAsked.filter((key) => key.includes('akta-pendirian'))).toEqual([]);
  // Without the other office's list nothing can be said of single papers, and nothing is.
  expect(compareRevision(service, home, prepared, deskToday)).toMatchObject({ notPrepared: [], noLongerAsked: [] });
});

test('what the vendor added to the list is no difference, ticked or not', () => {
  const added = {
    ...dossier,
    additions: [{ id: 'brosur', text: 'Brosur', original: 'shown' as const }],
    prepared: { ...dossier.prepared, 'tambahan--brosur': { original: true } },
  };
  for (const prepared of [added.prepared, dossier.prepared])
    expect(
      compareRevision(services['reset-password'], office, parseDossier({ ...added, prepared }), deskToday),
    ).toMatchObject({ state: 'same', notPrepared: [], noLongerAsked: [] });
});

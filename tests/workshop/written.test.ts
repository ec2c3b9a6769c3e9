import { expect, test } from 'vitest';
import { readOffices } from '../../src/catalog/node.ts';
import { citationsOf, freeName, officeSlug, renamedSource, takenIn, withValue } from '../../src/workshop/written.ts';

const bombana = readOffices().get('bombana');
if (!bombana) throw new Error('Bombana is shipped');

test('a valid profile is taken in whole', () => {
  for (const office of readOffices().values()) expect(takenIn(office).dropped).toEqual([]);
});

test('words of a pasted line that were not understood stay with it', () => {
  const doubts = [{ doubt: 'rest', words: ['sekalian'] }];
  const { written, dropped } = takenIn({ services: { registration: { published: true, requirements: [{ doubts }] } } });
  expect(dropped).toEqual([]);
  expect(written.services).toEqual({ registration: { published: true, requirements: [{ doubts }] } });
});

test('whatever is wrong in a file, each list is a list and each group a group; what is neither is named', () => {
  const { written, dropped } = takenIn({
    name: ['x'],
    sources: { 'Tanya.Jawab': { title: 'T' }, teks: 'x' },
    services: {
      'reset-password': {
        published: true,
        channels: 'loket',
        notes: [{ text: 'Bawa map.', citation: { source: 'Tanya.Jawab' } }, 7],
        requirements: [{ item: [] }],
      },
    },
  });
  expect(dropped).toEqual([
    'name',
    'sources.teks',
    'services.reset-password.channels',
    'services.reset-password.notes.1',
    'services.reset-password.requirements.0.item',
  ]);
  expect(written).toMatchObject({
    sources: { 'tanya-jawab': { title: 'T' } },
    services: {
      'reset-password': {
        notes: [{ text: { id: 'Bawa map.' }, citation: { source: 'tanya-jawab' } }, {}],
        requirements: [{}],
      },
    },
  });
});

test('a source under another short name takes its citations along', () => {
  const before = citationsOf(bombana, 'tanya-jawab');
  const after = renamedSource(bombana, 'tanya-jawab', 'faq');
  expect(before.length).toBeGreaterThanOrEqual(20);
  expect(citationsOf(after, 'faq')).toEqual(before);
  expect(citationsOf(after, 'tanya-jawab')).toEqual([]);
});

test('short names are proposed from names, and are free', () => {
  expect(officeSlug('LPSE Kabupaten Bombana')).toBe('bombana');
  expect(officeSlug('LPSE')).toBe('lpse');
  expect(freeName('Buka Blokir Akun', { ownServices: { 'layanan-buka-blokir-akun': {} } }, 'ownServices')).toBe(
    'layanan-buka-blokir-akun-2',
  );
  expect(freeName('Élan  vital!', {}, 'sources')).toBe('elan-vital');
});

test('a value is put at its path, and nothing else changes', () => {
  const after = withValue(bombana, 'services.registration.channels.0.kind', 'email');
  expect(after).toMatchObject({ services: { registration: { channels: [{ kind: 'email' }] } } });
  expect(withValue(after, 'services.registration.channels.0.kind', 'counter')).toEqual(bombana);
});

import { expect, test } from 'vitest';
import { initials, proposedNumber } from '../../src/app/prepare/data/field.tsx';
import { createDevice } from '../../src/app/storage/device.ts';
import { lastSequence } from '../../src/app/storage/draft.ts';

test('a letter number has a sequence, the company’s initials, the roman month and the year', () => {
  expect(proposedNumber('CV Cahaya Batanghari', '2026-11-23', 1)).toBe('001/CB-DIR/XI/2026');
  expect(proposedNumber('PT. Maju Terus Tbk', '2027-01-02', 12)).toBe('012/MT-DIR/I/2027');
});

test('the legal form is no part of the initials, wherever it stands', () => {
  expect(initials('Cahaya Baru, CV')).toBe('CB');
  expect(initials('Sejahtera')).toBe('SEJ');
});

test('without a name the proposal still has the usual form', () => {
  expect(proposedNumber('', '2026-11-23', 1)).toMatch(/^001\/[A-Z]+-DIR\/XI\/2026$/);
});

test('the next number goes on with the company’s own series of the year, whatever office the letters went to', () => {
  const device = createDevice(() => {
    throw new Error('no storage');
  });
  const keep = (key: string, company: string, letter: string, power = '') =>
    device.write(
      `draft:${key}`,
      JSON.stringify({ company: { name: company }, letter: { number: letter }, powerOfAttorney: { number: power } }),
    );
  keep('bombana:reset-password', 'CV Cahaya Baru', '004/CB-DIR/II/2026', '005/CB-DIR/II/2026');
  keep('siak:npwp-change', 'CAHAYA BARU, CV', '011/CB-DIR/X/2025');
  keep('siak:email-change', 'PT Lain', '099/L-DIR/II/2026');
  keep('siak:registration', 'CV Cahaya Baru', '12-A/2026');
  device.write('draft:rusak', '{');
  expect(lastSequence(device, 'CV Cahaya Baru', '2026', '')).toBe(5);
  expect(lastSequence(device, 'CV Cahaya Baru', '2025', '')).toBe(11);
  expect(lastSequence(device, 'CV Cahaya Baru', '2026', 'draft:bombana:reset-password')).toBe(0);
  expect(lastSequence(device, 'UD Belum Ada', '2026', '')).toBe(0);
});

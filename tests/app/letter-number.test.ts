import { expect, test } from 'vitest';
import { initials, proposedNumber } from '../../src/app/prepare/data/field.tsx';

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

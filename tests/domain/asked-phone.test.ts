import { expect, test } from 'vitest';
import { change, found, reportOf } from '../support/kernel/dossiers.ts';
import { entry, officeWith } from '../support/kernel/profiles.ts';

const office = officeWith([entry('wa', { kind: 'facts', facts: ['signatory.phone'] })]);

test('a list may ask for the telephone of who signs; it is missing until it is given', () => {
  const given = reportOf({ office });
  expect(given).toMatchObject({ ready: true, dossier: { signatory: { phone: '0811 7450 123' } } });
  const open = reportOf({ office, with: change({ signatory: { phone: '' } }) });
  expect(found(open, 'fact-missing')).toEqual([expect.objectContaining({ path: 'signatory.phone' })]);
  expect(open.ready).toBe(false);
});

test('where no list asks for it, a sample leaves it open', () => {
  expect(reportOf({ attorney: true }).dossier.signatory.phone).toBeUndefined();
});

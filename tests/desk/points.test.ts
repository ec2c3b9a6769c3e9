import { expect, test } from 'vitest';
import type { PointId } from '../../src/desk/points.ts';
import { checklistAt } from '../support/desk/files.ts';
import { deskDossier } from '../support/desk/offices.ts';

const pointsOf = (...of: Parameters<typeof checklistAt>) =>
  new Map(checklistAt(...of).points.map((point) => [point.id, point]));

test('a reset of the password is guarded: bearer, KTP, deed, signature, surat kuasa, NPWP and e-mail as registered', () => {
  const guarding = [...pointsOf('muaro-jambi', 'reset-password').values()].filter(({ guards }) => guards);
  expect(guarding.map(({ id }) => id)).toEqual<PointId[]>([
    'bearer',
    'signatory-name',
    'signatory-nik',
    'signatory-in-deed',
    'signature',
    'power-giver',
    'power-bearer',
    'power-covers',
    'registered-npwp',
    'registered-email',
  ]);
});

test('what must be read on the paper is told, an NPWP in both its forms', () => {
  const points = pointsOf('muaro-jambi', 'reset-password');
  expect(points.get('signatory-name')?.expected).toEqual(['Siti Rahmawati']);
  expect(points.get('bearer')?.expected).toEqual(['Andi Saputra']);
  expect(points.get('power-bearer')?.expected).toEqual(['Andi Saputra', '1571021203900002']);
  expect(points.get('npwp')?.expected).toEqual(['01.312.166.0-091.000', '0013121660091000']);
});

test('a change of e-mail asks for the old address as registered', () => {
  const points = pointsOf('bombana', 'email-change');
  expect(points.get('old-email')).toMatchObject({ guards: true, expected: ['lama@cahayabatanghari.co.id'] });
  expect(points.has('registered-email')).toBe(false);
});

test('a change of NPWP compares the old number with the account, and each card with the letter', () => {
  const points = pointsOf('muaro-jambi', 'npwp-change');
  expect(points.get('registered-npwp')?.expected[0]).toBe('01.609.052.4-017.000');
  expect(points.get('old-npwp')?.expected[0]).toBe('01.609.052.4-017.000');
  expect(points.get('npwp')?.expected[0]).toBe('01.312.166.0-091.000');
});

test('the signatory who comes in person brings no points of a surat kuasa', () => {
  const points = pointsOf('muaro-jambi', 'reset-password', deskDossier('muaro-jambi', 'reset-password', false));
  expect([...points.keys()].filter((id) => id.startsWith('power') || id.startsWith('attorney'))).toEqual([]);
  expect(points.get('bearer')?.expected).toEqual(['Siti Rahmawati']);
});

test('where someone else comes and the list names no surat kuasa, it is compared all the same', () => {
  expect(pointsOf('bombana', 'email-change').get('power-bearer')).toMatchObject({ guards: true, lines: [] });
});

test('looking up a user ID or registering hands over no account, so that nothing guards it', () => {
  for (const service of ['user-id-lookup', 'registration'] as const)
    expect([...pointsOf('bombana', service).values()].filter(({ guards }) => guards)).toEqual([]);
});

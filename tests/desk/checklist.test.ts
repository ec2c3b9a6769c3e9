import { expect, test } from 'vitest';
import { acceptedMark, stateOf } from '../../src/desk/line.ts';
import { resultOf } from '../../src/desk/result.ts';
import { listOf } from '../../src/domain/office.ts';
import { additionKey } from '../../src/domain/requirements.ts';
import { services } from '../../src/domain/services/index.ts';
import { allGood, checklistAt } from '../support/desk/files.ts';
import { deskDossier, deskOffices } from '../support/desk/offices.ts';

const prepared = checklistAt('muaro-jambi', 'reset-password');
const good = allGood(prepared);
const withAddition = checklistAt('muaro-jambi', 'reset-password', {
  ...deskDossier('muaro-jambi', 'reset-password'),
  additions: [{ id: 't1', text: 'Surat keterangan domisili', original: 'shown', copies: 2 }],
});

test('the desk checks each paper of the list, the alternative that the vendor brings among them', () => {
  expect(prepared.lines.map(({ key }) => key)).toEqual([
    'ktp',
    'npwp',
    'izin-usaha/siup',
    'akta/akta-pendirian',
    'akta/akta-perubahan',
    'surat-permohonan',
    'surat-kuasa',
  ]);
  expect(prepared.lines.every(({ need }) => need === 'needed')).toBe(true);
});

test('the ticks of the vendor count for nothing at the desk', () => {
  expect(resultOf({ ...good, marks: {}, pointMarks: {} })).toMatchObject({ kind: 'open' });
});

test('everything taken and everything the same is complete', () => {
  expect(resultOf(good)).toEqual({ kind: 'complete' });
});

test('one line left open is never complete, whichever it is', () => {
  for (const { key } of prepared.lines) {
    const { [key]: _, ...marks } = good.marks;
    expect(resultOf({ ...good, marks })).toEqual({ kind: 'open', unchecked: { lines: [key], points: [] } });
  }
});

test('one line refused is returned, whatever else is ticked on it', () => {
  for (const line of prepared.lines) {
    const marks = { ...good.marks, [line.key]: { ...acceptedMark(line), refused: 'illegible' as const } };
    expect(resultOf({ ...good, marks })).toEqual({
      kind: 'returned',
      faults: [{ kind: 'line', key: line.key, reason: 'illegible' }],
      unchecked: { lines: [], points: [] },
    });
  }
});

test('one point left open is never complete, and one that differs is returned with its note', () => {
  for (const { id } of prepared.points) {
    expect(resultOf({ ...good, pointMarks: { ...good.pointMarks, [id]: {} } })).toEqual({
      kind: 'open',
      unchecked: { lines: [], points: [id] },
    });
    const differs = { ...good.pointMarks, [id]: { same: false, note: ' KTP: Sitti ' } };
    expect(resultOf({ ...good, pointMarks: differs })).toEqual({
      kind: 'returned',
      faults: [{ kind: 'point', id, note: 'KTP: Sitti' }],
      unchecked: { lines: [], points: [] },
    });
  }
});

test('too few copies, no original, or no look at whether they match leaves a line open', () => {
  const [ktp] = prepared.lines;
  if (!ktp) throw new Error('no line');
  expect(stateOf(ktp, { original: true, copies: 1, matches: true })).toBe('accepted');
  expect(stateOf(ktp, { original: true, copies: 0, matches: true })).toBe('open');
  expect(stateOf(ktp, { copies: 1, matches: true })).toBe('open');
  expect(stateOf(ktp, { original: true, copies: 1 })).toBe('open');
});

test('a paper that is needed cannot be waved through as not applicable', () => {
  const marks = { ...good.marks, ktp: { notApplicable: true } };
  expect(resultOf({ ...good, marks })).toMatchObject({ kind: 'open', unchecked: { lines: ['ktp'] } });
});

test('without a dossier the desk chooses the paper that lies there, and says what does not apply', () => {
  const bare = checklistAt('muaro-jambi', 'reset-password', null);
  const byKey = new Map(bare.lines.map((line) => [line.key, line]));
  expect(byKey.get('izin-usaha')?.kind).toBe('choice');
  expect(byKey.get('surat-kuasa')?.need).toBe('undecided');
  expect(bare.points.flatMap(({ expected }) => expected)).toEqual([]);
  expect(resultOf(allGood(bare))).toMatchObject({ kind: 'open', unchecked: { lines: ['izin-usaha'] } });

  const chosen = checklistAt('muaro-jambi', 'reset-password', null, { choices: { 'izin-usaha': 'izin-usaha/nib' } });
  const marked = allGood(chosen);
  expect(resultOf(marked)).toEqual({ kind: 'complete' });
  const away = { ...marked.marks, 'surat-kuasa': { notApplicable: true } };
  expect(resultOf({ ...marked, marks: away })).toEqual({ kind: 'complete' });
});

test('with the surat kuasa not applicable its points fall away, and the bearer is still looked at', () => {
  const bare = checklistAt('muaro-jambi', 'reset-password', null, { choices: { 'izin-usaha': 'izin-usaha/nib' } });
  const marked = allGood(bare);
  const marks = { ...marked.marks, 'surat-kuasa': { notApplicable: true } };
  expect(resultOf({ ...marked, marks, pointMarks: {} })).toMatchObject({
    unchecked: { points: expect.not.arrayContaining(['power-giver', 'power-bearer', 'power-covers']) },
  });
  expect(resultOf({ ...marked, marks, pointMarks: {} })).toMatchObject({
    unchecked: { points: expect.arrayContaining(['bearer', 'signatory-name', 'signature']) },
  });
});

test('an answer of the desk decides what was undecided', () => {
  const settled = { answers: { handedInBy: 'signatory', legalForm: 'individual' } } as const;
  const keys = checklistAt('muaro-jambi', 'reset-password', null, settled).lines.map(({ key }) => key);
  expect(keys).not.toContain('surat-kuasa');
  expect(keys.filter((key) => key.startsWith('akta'))).toEqual([]);
});

test('what the penyedia added is a line of its own after the list, to be ticked, and decides nothing', () => {
  const { lines } = withAddition;
  expect(lines.map(({ need }) => need)).toEqual([...prepared.lines.map(() => 'needed'), 'own']);
  const own = lines.at(-1);
  if (!own) throw new Error('no line');
  expect(own).toMatchObject({ key: additionKey('t1'), reasons: [], wants: { original: true, copies: 2 } });
  expect(stateOf(own)).toBe('optional');
  expect(stateOf(own, { copies: 1 })).toBe('accepted');
  expect(stateOf(own, acceptedMark(own))).toBe('accepted');
  expect(stateOf(own, { refused: 'missing' })).toBe('optional');
  const { [own.key]: _, ...listed } = allGood(withAddition).marks;
  for (const mark of [{}, { [own.key]: acceptedMark(own) }, { [own.key]: { refused: 'missing' as const } }])
    expect(resultOf({ ...allGood(withAddition), marks: { ...listed, ...mark } })).toEqual({ kind: 'complete' });
  expect(resultOf({ ...allGood(withAddition), lines: [own], points: [] })).toMatchObject({ kind: 'open' });
});

test('a list without a line is never complete', () => {
  expect(resultOf({ lines: [], points: [], marks: {}, pointMarks: {} }).kind).toBe('open');
});

test('every published list of every office can be checked through to complete, with and without a dossier', {
  timeout: 60_000,
}, () => {
  let lists = 0;
  for (const office of deskOffices.values())
    for (const { id } of Object.values(services)) {
      const { channels, published } = { channels: [], ...listOf(office, id) };
      if (!published || channels.every(({ kind }: { kind: string }) => kind === 'self-service')) continue;
      for (const dossier of [deskDossier(office.id, id), null]) {
        let checklist = checklistAt(office.id, id, dossier);
        const choices = checklist.lines.flatMap(({ choice }) =>
          choice?.of[0] ? [[choice.key, choice.of[0].key]] : [],
        );
        checklist = checklistAt(office.id, id, dossier, { choices: Object.fromEntries(choices) });
        if (checklist.lines.length === 0) continue;
        expect(resultOf(allGood(checklist)), `${office.id} ${id}`).toEqual({ kind: 'complete' });
        lists += 1;
      }
    }
  expect(lists).toBeGreaterThan(20);
});

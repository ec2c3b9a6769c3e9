import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../src/desk/line.ts';
import { resultOf } from '../../src/desk/result.ts';
import { comeBack, visitBefore, withAccepted } from '../../src/desk/returning.ts';
import { entryOfSlip, slipDossier } from '../../src/desk/slip.ts';
import { assess } from '../../src/domain/assess.ts';
import { type Dossier, parseDossier, type Slip } from '../../src/domain/dossier.ts';
import { serviceOf } from '../../src/domain/office.ts';
import { faultsAt, isMended, isTicked, withMended, withSlip } from '../../src/domain/slip.ts';
import { CodeError } from '../../src/handoff/code-envelope.ts';
import { decodeDossier, encodeDossier } from '../../src/handoff/dossier-codes.ts';
import { readSavedText } from '../../src/handoff/saved-file.ts';
import { savedText } from '../../src/handoff/saved-text.ts';
import { sheetCodes } from '../../src/handoff/sheet-codes.ts';
import { entryAt } from '../support/desk/books.ts';
import { allGood, checklistAt, recordOf } from '../support/desk/files.ts';
import { deskDossier, deskOffice, deskOffices, deskToday } from '../support/desk/offices.ts';

const address = 'https://spse.example.go.id/siapberkas/tinjau/';

/** Every list that a desk can check a prepared file by. */
const lists = [...deskOffices.values()].flatMap((office) =>
  Object.values(office.services).flatMap((list, at) => {
    const service = Object.keys(office.services)[at] as 'reset-password';
    return list?.published &&
      list.requirements.length > 0 &&
      checklistAt(office.id, service).lines.some(({ reasons }) => reasons.length > 0)
      ? [{ office: office.id, service }]
      : [];
  }),
);

interface Judged {
  readonly marks: Readonly<Record<string, Mark>>;
  readonly note?: string;
}

/** What the desk hands home after it judged a file: all in order but what is marked here. */
function slipAt(
  office: string,
  service: 'reset-password',
  { marks }: Judged,
  points: Record<string, { same: false }> = {},
) {
  const checklist = checklistAt(office, service);
  const good = allGood(checklist);
  const all = { marks: { ...good.marks, ...marks }, pointMarks: { ...good.pointMarks, ...points } };
  const record = recordOf(office, service, { marks: all.marks, points: all.pointMarks });
  const result = resultOf({ ...good, ...all });
  return { checklist, record, home: slipDossier(deskOffice(office), record, checklist, result, '012/LPSE/XI/2026') };
}

const reportOf = (dossier: Dossier) => {
  const office = deskOffice(dossier.office);
  return assess(serviceOf(office, dossier.service), office, dossier, deskToday);
};

const refusals = fc.constantFrom(...lists).chain(({ office, service }) => {
  const lines = checklistAt(office, service).lines.filter(({ reasons }) => reasons.length > 0);
  return fc
    .uniqueArray(fc.constantFrom(...lines), { minLength: 1, maxLength: 4, selector: ({ key }) => key })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(({ key, reasons }) =>
          fc.tuple(fc.constant(key), fc.constantFrom(...reasons), fc.string({ maxLength: 60 })),
        ),
      ),
    )
    .map((chosen) => ({
      office,
      service,
      marks: Object.fromEntries(chosen.map(([key, refused, note]) => [key, { refused, ...(note ? { note } : {}) }])),
    }));
});

const runs = process.env.CI ? 1_000 : 150;

test('whatever the desk refuses of whatever list comes home by code and file, open, with its reason; the rest is ticked', {
  timeout: 300_000,
}, () => {
  expect(lists.length).toBeGreaterThan(15);
  fc.assert(
    fc.property(refusals, ({ office, service, marks }) => {
      const { home, checklist } = slipAt(office, service, { marks });
      if (!home?.slip) throw new Error('nothing was refused');
      expect(decodeDossier(encodeDossier(home, { address, fine: true }))).toEqual(home);
      expect(readSavedText(savedText(home))).toEqual(home);
      expect(home.slip.faults.map(({ at, why }) => [at.join(), why])).toEqual(
        checklist.lines.flatMap(({ key }) => (marks[key] ? [[key, marks[key]?.refused]] : [])),
      );
      const report = reportOf(home);
      // What the codes, letters and sheets are made from carries it, too.
      expect(report.dossier.slip).toEqual(home.slip);
      for (const fault of home.slip.faults) if (isTicked(fault, report)) expect(isMended(fault, report)).toBe(false);
      for (const { key, need } of checklist.lines)
        if (!marks[key] && need === 'needed')
          for (const { part, status } of report.requirements)
            if (part.key === key && !faultsAt(part, home.slip).length) expect([key, status]).toEqual([key, 'ready']);
    }),
    { numRuns: runs },
  );
});

test('a sign of a slip’s code that is misread, lost or added opens nothing', () => {
  const { home } = slipAt('muaro-jambi', 'reset-password', { marks: { ktp: { refused: 'illegible', note: 'Kabur' } } });
  const [code = ''] = encodeDossier(home as Dossier);
  fc.assert(
    fc.property(fc.nat({ max: code.length - 1 }), fc.constantFrom('', 'A', '7', 'ZZ', '#'), (at, sign) => {
      const damaged = code.slice(0, at) + sign + code.slice(at + 1);
      if (damaged === code) return;
      expect(() => decodeDossier([damaged])).toThrow(CodeError);
    }),
    { numRuns: process.env.CI ? 20_000 : 1_000 },
  );
});

const slip: Slip = {
  ...{ id: 'berkas-0009', number: '012/LPSE/XI/2026', day: '2026-11-20', visit: 1 },
  faults: [{ at: ['ktp'], why: 'illegible' }],
};

test.each([
  ['a visit that is none', { ...slip, visit: 0 }],
  ['a reason that is no name', { ...slip, faults: [{ at: [], why: '<b>' }] }],
  ['a key that is none', { ...slip, faults: [{ at: ['__proto__'], why: 'other' }] }],
  ['more faults than any list has', { ...slip, faults: Array(301).fill(slip.faults[0]) }],
  ['a field that no slip has', { ...slip, accepted: true }],
])('a slip with %s is no dossier', (_, odd) => {
  expect(() => parseDossier({ ...deskDossier('muaro-jambi', 'reset-password'), slip: odd })).toThrow(/slip/);
});

test('a point that differed opens the papers that it is read on, and carries nothing of what was expected', () => {
  const { home } = slipAt('muaro-jambi', 'reset-password', { marks: {} }, { 'signatory-nik': { same: false } });
  expect(home?.slip?.faults).toEqual([{ at: ['ktp'], why: 'signatory-nik' }]);
  expect(home?.prepared.ktp).toBeUndefined();
  expect(home?.prepared['surat-permohonan']).toMatchObject({ original: true });
});

test('without a dossier, the slip carries what it prints, and no more of who came', () => {
  const checklist = checklistAt('muaro-jambi', 'reset-password', null, { answers: { legalForm: 'cv' } });
  const record = recordOf('muaro-jambi', 'reset-password', {
    dossier: null,
    vendor: { company: 'CV Contoh', npwp: '01.312.166.0-091.000', bearer: 'Budi Misal', phone: '0812000111' },
    marks: { ktp: { refused: 'missing' } },
  });
  const good = allGood(checklist);
  const result = resultOf({ ...good, marks: record.marks });
  const home = slipDossier(deskOffice('muaro-jambi'), record, checklist, result, '1');
  expect(home?.company).toEqual({ name: 'CV Contoh', npwp: '01.312.166.0-091.000' });
  expect(JSON.stringify(home)).not.toMatch(/Budi|0812000111/);
});

test('taken into a draft, a slip opens what was refused and changes nothing else; the same again, or an older one, changes nothing', () => {
  const { home } = slipAt('muaro-jambi', 'reset-password', { marks: { ktp: { refused: 'illegible' } } });
  if (!home) throw new Error('nothing was refused');
  const draft: Dossier = {
    ...deskDossier('muaro-jambi', 'reset-password'),
    letterhead: { kind: 'preprinted', height: 40 },
    request: { oldNpwp: 'belum dipakai' },
  };
  expect(draft.prepared.ktp?.original).toBe(true);
  const taken = withSlip(draft, home);
  expect(taken).toMatchObject({ letterhead: draft.letterhead, request: draft.request, company: draft.company });
  expect(taken.prepared.ktp).toEqual({});
  expect(taken.prepared.npwp).toMatchObject({ original: true });
  const mended = { ...taken, prepared: { ...taken.prepared, ktp: { original: true, copies: 1 } } };
  expect(withSlip(mended, home)).toBe(mended);
  const second = { ...home, slip: { ...slip, visit: 2 } };
  expect(withSlip(withSlip(mended, second), home).slip?.visit).toBe(2);
});

test('a fault is mended by its ticks; where no tick says so, by a word; and a paper that is needed no more is no fault', () => {
  const { home } = slipAt('muaro-jambi', 'reset-password', { marks: { 'surat-kuasa': { refused: 'unsigned' } } });
  const [fault] = home?.slip?.faults ?? [];
  if (!home || !fault) throw new Error('nothing was refused');
  expect(isMended(fault, reportOf(home))).toBe(false);
  const alone = { ...home, answers: { ...home.answers, handedInBy: 'signatory' as const } };
  expect(isMended(fault, reportOf(alone))).toBe(true);
  const word = { at: [], why: 'bearer' };
  const said = withMended({ ...home, slip: { ...slip, faults: [word] } }, word, true);
  expect(isTicked(word, reportOf(home))).toBe(false);
  expect(said.slip?.faults.map((one) => isMended(one, reportOf(said)))).toEqual([true]);
});

const returning = (more: Partial<Slip> = {}, at = '2026-11-23T09:41') =>
  recordOf('muaro-jambi', 'reset-password', {
    id: 'berkas-0010',
    at,
    dossier: { ...deskDossier('muaro-jambi', 'reset-password'), slip: { ...slip, ...more } },
  });
const filed = (id: string, more: Partial<ReturnType<typeof entryAt>> = {}, record: object | null = null) => ({
  entry: entryAt(id, { day: '2026-11-20', status: 'returned', complete: false, ...more }),
  record: record && recordOf('muaro-jambi', 'reset-password', { id, at: '2026-11-20T09:00', ...record }),
});

test('by the slip a file is known although its personal data were wiped, and although this book has never seen it', () => {
  const wiped = filed('berkas-0009');
  expect(visitBefore(returning(), [wiped])).toBe(wiped);
  const unseen = visitBefore(returning(), []);
  expect(unseen).toEqual({ entry: entryOfSlip(slip), record: null });
  expect(unseen && comeBack(returning(), unseen)).toMatchObject({ visit: 2, follows: 'berkas-0009' });
  // A slip alone proves nothing: every line is asked.
  expect(unseen && withAccepted(returning(), unseen, deskOffice('muaro-jambi')).marks).toEqual({});
});

test('the last visit after the slip counts, and a file that was received since begins anew', () => {
  const [first, second] = [filed('berkas-0009'), filed('berkas-0011', { visit: 2, follows: 'berkas-0009' })];
  expect(visitBefore(returning(), [first, second])).toBe(second);
  expect(visitBefore(returning(), [first, { ...second, entry: { ...second.entry, status: 'received' } }])).toBeNull();
});

test('a file that came back to this counter by another’s slip is known by it', () => {
  const second = filed('berkas-0011', { visit: 2, follows: 'berkas-0009' });
  expect(visitBefore(returning(), [second])).toBe(second);
});

test('another company’s slip, and one of a day to come, are none', () => {
  const other = filed('berkas-0009', {}, { vendor: { npwp: '02.312.166.0-091.000' } });
  expect(visitBefore(returning(), [other])).toBeNull();
  expect(visitBefore(returning({ day: '2026-12-24' }), [])).toBeNull();
});

test('of two papers refused with a note, the slip of every shipped list is one code that stands on A5', () => {
  const codes = lists.map(({ office, service }) => {
    const [one, other] = checklistAt(office, service).lines.filter(({ reasons }) => reasons.length > 0);
    const marks = Object.fromEntries(
      [one, other].flatMap((line) => {
        const [refused] = line?.reasons ?? [];
        return line && refused ? [[line.key, { refused, note: 'Foto wajahnya kabur' }]] : [];
      }),
    );
    return sheetCodes(slipAt(office, service, { marks }).home as Dossier, address, true).map(({ size }) => size);
  });
  expect(codes.filter((sizes) => sizes.length > 1)).toEqual([]);
  expect(Math.max(...codes.flat())).toBeLessThanOrEqual(45);
});

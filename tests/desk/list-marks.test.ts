import { expect, test } from 'vitest';
import { acceptedMark, type CheckLine, type Mark, sparedMark, stateOf } from '../../src/desk/line.ts';
import { composePaper, type PaperKind } from '../../src/desk/papers.ts';
import type { PointId } from '../../src/desk/points.ts';
import { entryOf, parseRecord } from '../../src/desk/record.ts';
import { type Checklist, checklistOf, resultOf } from '../../src/desk/result.ts';
import { fits, logRows } from '../../src/desk/sheets.ts';
import { statisticsOf } from '../../src/desk/statistics.ts';
import { givenBack } from '../../src/desk/words.ts';
import { type Dossier, emptyDossier } from '../../src/domain/dossier.ts';
import { type OfficeProfile, serviceOf } from '../../src/domain/office.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import type { ServiceId } from '../../src/domain/services/index.ts';
import { renderText } from '../../src/letters/render-text.ts';
import { allGood } from '../support/desk/files.ts';
import { deskTemplates, deskToday } from '../support/desk/offices.ts';
import {
  citation,
  counter,
  document,
  entry,
  letter,
  list,
  officeWith,
  rawProfile,
} from '../support/kernel/profiles.ts';

const named = (name: string, more: object = {}) => ({ kind: 'named', name, evidence: { original: 'shown' }, ...more });

const checklistAt = (office: OfficeProfile, more: Partial<Dossier> = {}, service: ServiceId = 'reset-password') =>
  checklistOf(
    serviceOf(office, service),
    office,
    { ...emptyDossier(office.id, service), ...more },
    { answers: {}, choices: {} },
    deskToday,
  );

const lineAt = ({ lines }: Checklist, key: string): CheckLine => {
  const line = lines.find((one) => one.key === key);
  if (!line) throw new Error(`no line "${key}" among ${lines.map((one) => one.key).join(', ')}`);
  return line;
};

const pointIds = ({ points }: Checklist): PointId[] => points.map(({ id }) => id);

const recordAt = (office: OfficeProfile, service: ServiceId, marks: Record<string, Mark>, more: object = {}) =>
  parseRecord({
    format: 'siapberkas/desk-record',
    version: 1,
    id: 'berkas-0001',
    office: office.id,
    officeRevision: 1,
    service,
    at: `${deskToday}T09:41`,
    vendor: { company: 'PT Contoh', bearer: 'Andi' },
    marks,
    ...more,
  });

/** A paper of a file in which all is well but what is marked here. */
function paperAt(
  kind: PaperKind,
  office: OfficeProfile,
  checklist: Checklist,
  marks: Record<string, Mark> = {},
  more = {},
) {
  const good = allGood(checklist);
  const all = { ...good, marks: { ...good.marks, ...marks } };
  const record = recordAt(office, checklist.report.service, all.marks, more);
  const input = { office, record, checklist, result: resultOf(all), number: '012' };
  return renderText(composePaper(kind, input, deskTemplates)).replace(/\s+/g, ' ');
}

test('a paper in the office’s own words is a line of its own, refused for what it must bear', () => {
  const office = officeWith([
    entry('spt', named('SPT tahunan')),
    entry('pakta', named('Pakta integritas', { marks: { meterai: { printed: 10000 }, letterhead: true } })),
  ]);
  const { lines } = checklistAt(office);
  expect(lines.map(({ reasons }) => reasons.includes('no-meterai'))).toEqual([false, true]);
  expect(lines.map(({ reasons }) => reasons.includes('no-letterhead'))).toEqual([false, true]);
  expect(lines.map(({ reasons }) => reasons.includes('unsigned'))).toEqual([false, true]);
  const slip = paperAt('return-slip', office, checklistAt(office), { pakta: { refused: 'no-letterhead' } });
  expect(slip).toContain('Pakta integritas: belum memakai kop perusahaan. Cetak pada kertas berkop perusahaan.');
});

test.each(['recommended', 'brought'] as const)(
  'what is %s is never open and never refused, and is noted as taken',
  (weight) => {
    const office = officeWith([
      entry('ktp', document('ktp')),
      { ...entry('laptop', { kind: 'object', object: 'laptop' }), weight },
    ]);
    const checklist = checklistAt(office);
    const laptop = lineAt(checklist, 'laptop');
    expect(laptop.reasons).toEqual([]);
    expect(stateOf(laptop)).toBe('optional');
    expect(stateOf(laptop, { refused: 'missing' })).toBe('optional');
    const { laptop: _, ...marks } = allGood(checklist).marks;
    expect(resultOf({ ...allGood(checklist), marks })).toEqual({ kind: 'complete' });
    expect(stateOf(laptop, { present: true })).toBe('accepted');
    expect(paperAt('receipt', office, checklist)).toContain('Laptop ada');
    expect(paperAt('receipt', office, checklist, { laptop: {} })).not.toContain('Laptop');
    expect(paperAt('official-record', office, checklist, { laptop: {} })).toContain('tidak wajib, tidak dibawa');
  },
);

const ifExists = officeWith([
  entry('ktp', document('ktp')),
  { ...entry('izin', named('Izin khusus')), weight: 'if-exists' },
]);

test('a paper asked for only if it exists is settled where the vendor says that there is none, and the desk can open it again', () => {
  const checklist = checklistAt(ifExists, { prepared: { izin: { absent: true } } });
  const izin = lineAt(checklist, 'izin');
  expect(stateOf(izin)).toBe('absent');
  const reopened = sparedMark(izin);
  expect(stateOf(izin, reopened)).toBe('open');
  expect(stateOf(izin, sparedMark(izin, reopened))).toBe('absent');
  expect(stateOf(izin, { refused: 'missing' })).toBe('refused');
  expect(stateOf(izin, acceptedMark(izin))).toBe('accepted');
  const { izin: _, ...marks } = allGood(checklist).marks;
  expect(resultOf({ ...allGood(checklist), marks })).toEqual({ kind: 'complete' });
});

test('the desk itself says that there is none, and receipt and official record say so; without a word it stays open', () => {
  const checklist = checklistAt(ifExists);
  const izin = lineAt(checklist, 'izin');
  expect([izin.need, stateOf(izin)]).toEqual(['if-exists', 'open']);
  expect(stateOf(izin, sparedMark(izin))).toBe('absent');
  expect(stateOf(izin, sparedMark(izin, sparedMark(izin)))).toBe('open');
  const marks = { izin: sparedMark(izin) };
  expect(paperAt('receipt', ifExists, checklist, marks)).toContain('tidak ada: Izin khusus.');
  expect(paperAt('official-record', ifExists, checklist, marks)).toContain('Izin khusus tidak - penyedia tidak');
});

test('a needed paper is not spared by a word of the vendor’s, nor by the desk', () => {
  const office = officeWith([entry('ktp', document('ktp'))]);
  const ktp = lineAt(checklistAt(office, { prepared: { ktp: { absent: true } } }), 'ktp');
  expect(stateOf(ktp)).toBe('open');
  expect(stateOf(ktp, { notApplicable: true })).toBe('open');
});

test('that the vendor asked what else there is does not settle the open end of a list at the desk', () => {
  const office = officeWith([entry('ktp', document('ktp')), entry('lain', { kind: 'open-ended' })]);
  const checklist = checklistAt(office, { prepared: { lain: { done: true } } });
  expect(stateOf(lineAt(checklist, 'lain'))).toBe('open');
  const { lain: _, ...marks } = allGood(checklist).marks;
  expect(resultOf({ ...allGood(checklist), marks })).toMatchObject({ kind: 'open', unchecked: { lines: ['lain'] } });
});

const returning = officeWith([
  entry('akta', document('akta-pendirian', { evidence: { original: 'returned', copies: 1, legalised: true } })),
  entry('ktp', document('ktp')),
  entry('surat', letter('application', { evidence: { original: 'handed-in', sheets: 2 } })),
]);

test('an original kept for checking stands on receipt and record, and goes back; what was handed in for good does not', () => {
  const checklist = checklistAt(returning);
  const receipt = paperAt('receipt', returning, checklist);
  expect(receipt).toContain('Akta pendirian asli disimpan untuk diperiksa, 1 salinan dilegalisasi');
  expect(receipt).toContain('Asli yang disimpan untuk diperiksa dan dikembalikan sesudahnya: Akta pendirian.');
  expect(receipt).toContain('asli diterima (2 (dua) lembar)');
  expect(paperAt('official-record', returning, checklist)).toContain('dikembalikan sesudahnya: Akta pendirian.');
  const { marks } = allGood(checklist);
  expect(givenBack(checklist.lines, marks, true).map(({ key }) => key)).toEqual(['akta', 'ktp']);
  expect(givenBack(checklist.lines, marks, false).map(({ key }) => key)).toEqual(['akta', 'ktp', 'surat']);
});

test('of a file that is given back nothing is said to be kept', () => {
  const record = paperAt('official-record', returning, checklistAt(returning), { ktp: { refused: 'missing' } });
  expect(record).not.toContain('disimpan kantor untuk diperiksa');
});

test('a copy that must be legalised can be refused for that, and the slip says who legalises it', () => {
  const checklist = checklistAt(returning);
  expect(lineAt(checklist, 'ktp').reasons).not.toContain('not-legalised');
  const slip = paperAt('return-slip', returning, checklist, { akta: { refused: 'not-legalised' } });
  expect(slip).toContain('salinannya belum dilegalisasi. Minta salinannya dilegalisasi');
});

test('a paper that may be only so old shows its earliest day and the day the vendor read, and the slip says the age', () => {
  const office = officeWith([entry('domisili', document('domisili', { notOlderThan: { count: 3, unit: 'months' } }))]);
  const at = (issued?: string) =>
    lineAt(checklistAt(office, { prepared: { domisili: { ...(issued ? { issued } : {}) } } }), 'domisili');
  expect(at()).toMatchObject({ dated: { oldest: '2026-08-23', doubtful: false } });
  expect(at('2026-08-23')).toMatchObject({ dated: { issued: '2026-08-23', doubtful: false } });
  expect(at('2026-08-22')).toMatchObject({ dated: { doubtful: true } });
  expect(at('2026-11-24')).toMatchObject({ dated: { doubtful: true } });
  expect(at().reasons).toContain('expired');
  const slip = paperAt('return-slip', office, checklistAt(office), { domisili: { refused: 'expired' } });
  expect(slip).toContain('Bawa yang bertanggal paling lama 3 bulan sebelum diserahkan.');
});

test('where only the office’s form will do, the slip names it and where it is fetched', () => {
  const form = { title: 'Format Surat Permohonan', address: 'https://lpse.contoh.go.id/unduh' };
  const office = officeWith([entry('surat', letter('application', { form }))]);
  const slip = paperAt('return-slip', office, checklistAt(office), { surat: { refused: 'not-office-form' } });
  expect(slip).toContain('Pakai formulir kantor: “Format Surat Permohonan”, di https://lpse.contoh.go.id/unduh.');
  const free = officeWith([entry('surat', letter('application', { form: { ...form, ours: 'accepted' } }))]);
  expect(lineAt(checklistAt(free), 'surat').reasons).not.toContain('not-office-form');
});

test('a letter that the attorney signs is compared with the attorney’s KTP, unless the signatory comes', () => {
  const office = officeWith([
    entry('ktp', document('ktp', { role: 'signatory' })),
    entry('surat', letter('application', { marks: { signedBy: 'attorney' } })),
    entry('kuasa', letter('power-of-attorney', { when: { is: 'represented' } })),
  ]);
  const attorney = checklistAt(office, { answers: { handedInBy: 'attorney' }, attorney: { name: 'Andi Saputra' } });
  const point = attorney.points.find(({ id }) => id === 'attorney-signature');
  expect(point).toMatchObject({ guards: true, expected: ['Andi Saputra'], lines: ['surat'] });
  expect(attorney.points.find(({ id }) => id === 'signature')?.lines).toEqual(['kuasa']);
  const signatory = checklistAt(office, { answers: { handedInBy: 'signatory' } });
  expect(pointIds(signatory)).not.toContain('attorney-signature');
  expect(pointIds(signatory)).toContain('signature');
});

test('an attorney who must be named in the deed is looked up there, by the paper that says so', () => {
  const ktp = (person?: string[]) =>
    officeWith([entry('ktp', document('ktp', { role: 'attorney', ...(person ? { person } : {}) }))]);
  const answers = { handedInBy: 'attorney' } as const;
  expect(pointIds(checklistAt(ktp(['in-deed']), { answers }))).toContain('attorney-in-deed');
  expect(pointIds(checklistAt(ktp(['employee']), { answers }))).not.toContain('attorney-in-deed');
  expect(pointIds(checklistAt(ktp(), { answers }))).not.toContain('attorney-in-deed');
});

test('commissioners are compared with the deed, and are not taken for the signatory', () => {
  const commissioners = [{ name: 'Budi' }, { name: 'Citra' }];
  const ktp = entry('ktp', document('ktp', { role: 'every-commissioner' }));
  const office = officeWith([ktp, entry('akta', document('akta-pendirian'))]);
  const checklist = checklistAt(office, { commissioners });
  expect(checklist.points.find(({ id }) => id === 'people-in-deed')?.expected).toEqual(['Budi', 'Citra']);
  expect(pointIds(checklist)).not.toContain('signatory-name');
  expect(pointIds(checklistAt(officeWith([ktp]), { commissioners }))).not.toContain('people-in-deed');
});

test('the person in charge stands for the signatory only where the list asks for no KTP of the signatory', () => {
  const inCharge = entry('pj', document('ktp', { role: 'person-in-charge' }));
  const alone = checklistAt(officeWith([inCharge]));
  expect(alone.points.find(({ id }) => id === 'signatory-name')?.lines).toEqual(['pj']);
  const both = checklistAt(officeWith([inCharge, entry('ktp', document('ktp', { role: 'signatory' }))]));
  expect(both.points.find(({ id }) => id === 'signatory-name')?.lines).toEqual(['ktp']);
  expect(both.points.find(({ id }) => id === 'bearer')?.lines).toEqual(['ktp', 'pj']);
});

test('a director’s own NPWP is not compared with the number of the account', () => {
  const office = officeWith([entry('npwp', document('npwp', { role: 'signatory' }))]);
  expect(pointIds(checklistAt(office))).not.toContain('registered-npwp');
});

const own = (more: object = {}): OfficeProfile =>
  parseOffice(
    rawProfile(
      {},
      {
        ownServices: {
          'layanan-buka-blokir': {
            title: { id: 'Buka Blokir Akun', en: 'Unblocking an Account' },
            purpose: { id: 'Membuka akun yang terblokir.' },
            ...list([entry('ktp', document('ktp')), entry('surat', letter('application'))], {
              channels: [{ ...counter, hours: [{ days: ['monday', 'tuesday'], from: '08:00', until: '15:00' }] }],
              answer: { withinDays: 3, workingDays: true, text: { id: 'Lewat email.' }, citation },
              fee: { rupiah: 0, citation },
              stepsAfter: [{ text: { id: 'Petugas menelepon penyedia.' }, citation }],
              notes: [{ text: { id: 'Parkir di belakang.' }, citation }],
            }),
            ...more,
          },
        },
      },
    ),
  );

test('an own service guards the account where its profile says that the account can change hands', () => {
  const service = 'layanan-buka-blokir';
  expect(checklistAt(own(), {}, service).points.some(({ guards }) => guards)).toBe(false);
  const guarded = checklistAt(own({ handsOver: true, hasAccount: true }), {}, service);
  expect(guarded.points.find(({ id }) => id === 'signatory-name')?.guards).toBe(true);
});

test('the receipt of an own service bears its title, and tells cost, answer, what comes after and the office’s notes', () => {
  const receipt = paperAt('receipt', own(), checklistAt(own(), {}, 'layanan-buka-blokir'));
  for (const words of ['Buka Blokir Akun', '3 hari kerja. Lewat email.', 'Gratis.', 'Petugas menelepon', 'Parkir di'])
    expect(receipt).toContain(words);
});

test('the slip tells when the office is open for the next visit', () => {
  const checklist = checklistAt(own(), {}, 'layanan-buka-blokir');
  const slip = paperAt('return-slip', own(), checklist, { ktp: { refused: 'missing' } });
  expect(slip).toContain('Senin dan Selasa, pukul 08.00–15.00');
});

test('log, search and statistics call an own service by its title, and one without a title by what its id tells', () => {
  const service = 'layanan-buka-blokir';
  const given = { seq: 1, day: deskToday, number: '001' };
  const title = { id: 'Buka Blokir Akun' };
  const fileOf = (more: object) => {
    const record = recordAt(own(), service, {}, more);
    return { record, entry: entryOf(record, { kind: 'complete' }, given) };
  };
  const [titled, bare] = [fileOf({ title }), fileOf({})];
  expect(
    logRows([titled, bare], () => '')
      .slice(1)
      .map((row) => row[3]),
  ).toEqual(['Buka Blokir Akun', 'Buka blokir']);
  expect([fits(titled, 'blokir akun'), fits(bare, 'blokir akun')]).toEqual([true, false]);
  const counts = statisticsOf([titled.entry], deskToday.slice(0, 7));
  expect(counts.byService).toContainEqual({ service, title, count: 1 });
});

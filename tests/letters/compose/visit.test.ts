import { describe, expect, test } from 'vitest';
import { listOf, type OfficeProfile, servicesAt } from '../../../src/domain/office.ts';
import { visitSheets } from '../../../src/letters/compose/visit.ts';
import { versionOnOnePage } from '../../../src/letters/layout/layout.ts';
import type { Letter } from '../../../src/letters/model.ts';
import { renderPdf } from '../../../src/letters/pdf/render-pdf.ts';
import { renderText } from '../../../src/letters/render-text.ts';
import { type Case, change, officeCalled, offices, only, reportOf, today } from '../../support/kernel/dossiers.ts';
import { citation, document, entry, letter, officeWith } from '../../support/kernel/profiles.ts';
import { fonts } from '../../support/pdf/fonts.ts';
import { laidOut } from '../../support/pdf/layout-checks.ts';

const versions = (office: OfficeProfile, one: Omit<Case, 'office'> = {}): readonly Letter[] =>
  visitSheets({ office, report: reportOf({ ...one, office }), today });
const sheetOf = (office: OfficeProfile, one: Omit<Case, 'office'> = {}): string => {
  const sheet = versionOnOnePage(versions(office, one), 'a4', fonts);
  return sheet ? renderText(sheet) : '';
};

const three = change({
  directors: ['Siti Rahmawati', 'Budi Santoso', 'Maria Magdalena Simanjuntak'].map((name, at) => ({
    name,
    nik: `150501470580000${at + 3}`,
    position: 'Direktur',
  })),
});

describe('at every office and service where one goes to a counter', () => {
  const visits = [...offices.values()].flatMap((office) =>
    servicesAt(office).flatMap((service) => {
      const list = listOf(office, service);
      return list.published && list.channels[0]?.kind === 'counter' ? [{ office, service }] : [];
    }),
  );

  test('the sheet stands on one page of A4 and of F4, with an attorney and three directors, nothing left out', () => {
    expect(visits.length).toBeGreaterThanOrEqual(20);
    for (const { office, service } of visits)
      for (const attorney of [false, true])
        for (const paper of ['a4', 'f4'] as const) {
          const [whole] = versions(office, { service, attorney, with: three });
          if (!whole) throw new Error(`${office.id} ${service} has no sheet`);
          expect(laidOut(whole, paper).pages, `${office.id} ${service} ${paper}`).toHaveLength(1);
          expect(renderText(whole)).not.toMatch(/undefined|null|NaN|\{\{|\[object/);
        }
  });

  test('it says how many stamps, copies and signatures, and names whatever is carried', () => {
    for (const { office, service } of visits) {
      const report = reportOf({ office, service, attorney: true });
      const text = sheetOf(office, { service, attorney: true });
      const copies = report.photocopies.reduce((sum, one) => sum + one.copies, 0);
      expect(text).toContain(copies === 0 ? 'Fotokopi tidak diminta.' : `Fotokopi, ${copies} salinan: `);
      const { count } = report.meterai;
      expect(text).toMatch(count === 0 ? /Meterai tidak diminta/ : new RegExp(`Beli meterai Rp10\\.000: ${count} \\(`));
      const written = report.letters.filter(({ message }) => !message);
      expect(text.match(/Tanda tangani /g) ?? []).toHaveLength(written.length);
      expect(text.split('\n').filter((line) => /(serahkan|tunjukkan|bawa)/.test(line)).length).toBeGreaterThanOrEqual(
        written.length,
      );
    }
  });
});

test('it reads as it was reviewed', () => {
  const visit = change({ visit: { date: '2026-11-30' } });
  expect(sheetOf(officeCalled('muaro-jambi'), { attorney: true, with: visit })).toMatchInlineSnapshot(`
    "BESOK KE LPSE
    Reset Password Akun SPSE

    Ke          : LPSE Kabupaten Muaro Jambi
    Alamat      : tidak disebut sumber, tanyakan dahulu
    Hari        : Senin, 30 November 2026
    Jam layanan : tidak disebut sumber, tanyakan dahulu
    Bertanya ke : office@ukpbj.muarojambikab.go.id
    Untuk       : PT Cahaya Batanghari
    Yang datang : Andi Saputra, penerima kuasa; bawa juga KTP sendiri

    Sebelum berangkat:

    1. Beli meterai Rp10.000: 2 (dua) lembar, jumlahnya Rp20.000.
    2. Fotokopi, 6 salinan: 1 KTP pimpinan; 1 NPWP perusahaan; 1 SIUP; 1 Akta pendirian; 1 Akta perubahan terakhir; 1 Surat permohonan.
    3. Tanda tangani surat permohonan: oleh pimpinan, mengenai tepi meterai.
    4. Tanda tangani surat kuasa: oleh pimpinan, mengenai tepi meterai.

    Yang dibawa              Asli       Salinan  Ada
    KTP pimpinan             tunjukkan  1
    NPWP perusahaan          tunjukkan  1
    SIUP                     tunjukkan  1
    Akta pendirian           tunjukkan  1
    Akta perubahan terakhir  tunjukkan  1
    Surat permohonan         serahkan   1
    Surat kuasa              serahkan   -

    Di loket, minta tanda terima dan simpan nomornya. Lembar ini untuk Anda sendiri, tidak ikut diserahkan.
    "
  `);
});

const at = (more: object, requirements: readonly object[] = [entry('ktp', document('ktp'))]): OfficeProfile =>
  officeWith(requirements, { channels: [{ kind: 'counter', citation, ...more }] });

test('place, hours, closed days and an appointment stand as the office says them', () => {
  const text = sheetOf(
    at({
      address: 'Jalan Merdeka Nomor 1',
      hours: [{ days: ['monday', 'tuesday', 'wednesday', 'thursday'], from: '08:00', until: '15:00' }],
      closed: { id: 'Tutup pada hari libur nasional.' },
      appointment: true,
      servicePoints: [
        {
          name: 'Mal Pelayanan Publik',
          address: 'Jalan Sudirman 2',
          hours: [{ days: ['friday'], from: '09:00', until: '11:00' }],
        },
      ],
    }),
  );
  expect(text).toMatch(/Alamat +: Jalan Merdeka Nomor 1\n/);
  expect(text).toContain('Mal Pelayanan Publik; Jumat, pukul 09.00–11.00, Jalan Sudirman 2');
  expect(text).toContain('Senin sampai Kamis, pukul 08.00–15.00; Tutup pada hari libur nasional.');
  expect(text).toMatch(/Janji temu +: wajib/);
  expect(text).not.toContain('tidak disebut sumber');
});

test('an appointment for a channel that goes along is asked for as one for the channel itself', () => {
  const also = (more: object) => sheetOf(at({ also: [{ kind: 'guest-book', ...more }] }));
  expect(also({ appointment: true })).toMatch(/Janji temu +: wajib/);
  expect(also({})).not.toMatch(/Janji temu/);
});

test('what still lacks is said on it, and what the office must be asked', () => {
  const bare = sheetOf(at({}, [entry('ktp', document('ktp')), entry('lain', { kind: 'open-ended' })]), {
    with: (one) => only({})(change({ company: { npwp: '' } })(one)),
  });
  expect(bare).toContain('1 hal masih kosong atau tidak cocok');
  expect(bare).toContain('apa lagi yang diminta');
  expect(sheetOf(at({}), { with: only({}) })).not.toContain('masih kosong');
});

test('of alternatives one is chosen at home, and each form has its column', () => {
  const text = sheetOf(
    at({}, [
      entry('izin', { kind: 'any-of', of: [document('siup'), document('siujk')] }),
      entry('foto', document('photograph', { evidence: { original: 'handed-in', sheets: 2 } })),
      entry('npwp', document('npwp', { evidence: { copies: 2, legalised: true, scan: true } })),
      entry('domisili', document('domisili', { evidence: 'unstated' })),
    ]),
    { with: only({}) },
  );
  expect(text).toMatch(/Yang dibawa +Asli +Salinan +Pindaian +Ada/);
  expect(text).toMatch(/SIUP.*\(salah satu\) +tunjukkan +1/);
  expect(text).toContain('serahkan, 2 lembar');
  expect(text).toMatch(/2, dilegalisasi +ya/);
  expect(text).toContain('bawa (tidak disebut)');
});

test('nobody goes to a mailbox: there is no sheet', () => {
  expect(versions(officeWith([], { channels: [{ kind: 'email', address: 'a@contoh.id', citation }] }))).toEqual([]);
});

test('a list of any length still gives one page, and it says where the rest stands', async () => {
  const long = (number: number) =>
    at(
      { note: { id: 'Catatan yang panjang sekali. '.repeat(12).trim() } },
      Array.from({ length: number }, (_, index) =>
        entry(`surat-${index}`, {
          kind: 'named',
          name: `Surat keterangan nomor ${index + 1} dari dinas yang berwenang di daerah asal perusahaan`,
          evidence: { original: 'handed-in', copies: 2 },
        }),
      ),
    );
  const shown = (number: number) => sheetOf(long(number));
  expect(shown(5)).toContain('Catatan yang panjang');
  expect(shown(14)).not.toContain('Catatan yang panjang');
  expect(shown(14)).toContain('Surat keterangan nomor 14 ');
  expect(shown(60)).toContain('Bawa semua yang tertulis di lembar kelengkapan');
  for (const number of [14, 20, 60]) {
    const sheets = versions(long(number));
    for (const paper of ['a4', 'f4'] as const) {
      const sheet = versionOnOnePage(sheets, paper, fonts);
      if (!sheet) throw new Error('no sheet');
      expect(laidOut(sheet, paper).pages).toHaveLength(1);
      expect(await renderPdf(sheets, { paper, fonts, onePage: true })).toEqual(
        await renderPdf([sheet], { paper, fonts }),
      );
    }
  }
  expect(shown(60)).toContain('rinciannya ada di lembar kelengkapan');
});

test('what the answers do not use is not on it', () => {
  const before = change({ attorney: { name: 'Nama Yang Dulu' }, answers: { handedInBy: 'signatory' } });
  expect(sheetOf(at({}, [entry('surat', letter('application'))]), { with: before })).not.toContain('Yang Dulu');
});

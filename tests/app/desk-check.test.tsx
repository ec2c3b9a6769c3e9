// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { CheckView } from '../../src/app/desk/check/check-view.tsx';
import { checkContext, type Desk, deskContext } from '../../src/app/desk/desk-context.ts';
import { type DeskRecord, usualSettings } from '../../src/desk/record.ts';
import { checklistOf, resultOf } from '../../src/desk/result.ts';
import { emptyDossier } from '../../src/domain/dossier.ts';
import type { OfficeProfile } from '../../src/domain/office.ts';
import { services } from '../../src/domain/services/index.ts';
import { loadWords } from '../../src/i18n/set-up.ts';
import { recordOf } from '../support/desk/files.ts';
import { deskDossier, deskOffice, deskToday } from '../support/desk/offices.ts';
import { entry, letter, officeWith, document as paper } from '../support/kernel/profiles.ts';
import { axeFindings, renderPage, standInForBrowser } from '../support/render.tsx';

beforeAll(async () => {
  await loadWords('desk');
  standInForBrowser();
});
afterEach(cleanup);

const muaroJambi = deskOffice('muaro-jambi');
const brought = recordOf('muaro-jambi', 'reset-password', { dossier: deskDossier('muaro-jambi', 'reset-password') });

/** The check of a file, brought by an attorney unless told, over a record that lives as long as the test. */
function renderCheck(office: OfficeProfile = muaroJambi, first: DeskRecord = brought) {
  const kept = { record: first };
  const desk = {
    data: { kind: 'desk', root: './', builtOn: deskToday, base: null, offices: [] },
    today: deskToday,
    settings: usualSettings,
    intake: { state: { is: 'waiting' } },
    book: { state: 'open', run: async () => ({ ok: false, problem: 'blocked' }) },
    clear: () => {},
  } as unknown as Desk;
  function Room() {
    const [record, setRecord] = useState<DeskRecord>(kept.record);
    kept.record = record;
    const checklist = useMemo(
      () => checklistOf(services['reset-password'], office, record.dossier, record.settled, deskToday),
      [record.dossier, record.settled],
    );
    const result = resultOf({ ...checklist, marks: record.marks, pointMarks: record.points });
    return (
      <deskContext.Provider value={desk}>
        <checkContext.Provider value={{ record, office, checklist, result, change: setRecord, file: async () => null }}>
          <CheckView />
        </checkContext.Provider>
      </deskContext.Provider>
    );
  }
  const { container } = renderPage(<Room />);
  return { container, record: () => kept.record };
}

const row = (name: string | RegExp) => screen.getByRole('group', { name });
const pressed = (name: string, inside: HTMLElement) =>
  within(inside).getByRole('button', { name }).getAttribute('aria-pressed');

test('a line says what becomes of the original: shown, handed in, or given back once it is checked', () => {
  const evidence = (original: string) => ({ evidence: { original, copies: 1, legalised: true } });
  renderCheck(
    officeWith([
      entry('nib', paper('nib', evidence('shown'))),
      entry('siup', paper('siup', evidence('handed-in'))),
      entry('tdp', paper('tdp', evidence('returned'))),
    ]),
  );
  const asked = (name: string) => row(name).textContent;
  expect(asked('NIB')).toContain('Asli dan salinan dilegalisasi.');
  expect(asked('SIUP')).toContain('Asli diserahkan dan salinan dilegalisasi.');
  expect(asked('TDP')).toContain('Asli (dikembalikan sesudah diperiksa) dan salinan dilegalisasi.');
});

test('a line is taken by its button and given back by it, and the row says how it stands', async () => {
  renderCheck();
  const user = userEvent.setup();
  const ktp = row('KTP pimpinan');
  await user.click(within(ktp).getByRole('button', { name: 'Sesuai' }));
  expect(pressed('Sesuai', ktp)).toBe('true');
  expect(ktp.querySelector('#line-ktp-state')?.textContent).toBe('Sesuai');
  expect(within(ktp).getByText('1').tagName).toBe('B');
  await user.click(within(ktp).getByRole('button', { name: 'Sesuai' }));
  expect(pressed('Sesuai', ktp)).toBe('false');
});

test('two presses in one frame both count: copies are counted from what is kept, not from what was drawn', () => {
  const { record } = renderCheck();
  const more = within(row('KTP pimpinan')).getByRole('button', { name: 'Tambah salinan: KTP pimpinan' });
  fireEvent.click(more);
  fireEvent.click(more);
  expect(record().marks.ktp?.copies).toBe(2);
});

test('a refusal asks why, and a tick takes it back', async () => {
  const { record } = renderCheck();
  const user = userEvent.setup();
  const npwp = row('NPWP perusahaan');
  await user.click(within(npwp).getByRole('button', { name: 'Tolak' }));
  await user.click(await screen.findByLabelText(/tidak terbaca jelas/));
  expect(record().marks.npwp?.refused).toBe('illegible');
  await user.click(within(npwp).getByRole('button', { name: 'Asli dilihat' }));
  expect(record().marks.npwp).toEqual({ original: true });
});

test('one press takes all papers and plain comparisons, and what guards the account waits for its own key', async () => {
  const { record } = renderCheck();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /Semua sesuai/ }));
  const guards = document.querySelectorAll('.desk-row:has(.desk-guards)').length;
  expect(guards).toBeGreaterThan(5);
  expect(document.querySelectorAll('.desk-row.is-open').length).toBe(guards);
  const before = Object.keys(record().points).length;
  await user.keyboard(' ');
  expect(Object.keys(record().points).length).toBe(before);
  expect(screen.getByText(/tekan S bila sama/).closest('[role="status"]')).not.toBeNull();
  await user.keyboard('s');
  expect(Object.keys(record().points).length).toBe(before + 1);
});

test('a point that differs is said beside its name, and its note is kept at each letter', async () => {
  const { record } = renderCheck();
  const user = userEvent.setup();
  const nik = row(/^NIK pada KTP/);
  await user.click(within(nik).getByRole('button', { name: 'Berbeda' }));
  await user.click(within(nik).getByRole('button', { name: 'Catatan' }));
  await user.type(within(nik).getByRole('textbox'), 'dua angka terakhir');
  expect(record().points['signatory-nik']).toEqual({ same: false, note: 'dua angka terakhir' });
});

test('the help lists every key, and gives the focus back', async () => {
  renderCheck();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /Tombol papan ketik/ }));
  expect(screen.getByRole('dialog').textContent).toContain('sama, lalu turun');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Tutup' }));
  expect(document.activeElement?.textContent).toContain('Tombol papan ketik');
});

test('axe finds nothing in a check with a refusal open', async () => {
  const { container } = renderCheck();
  await userEvent.setup().click(within(row('KTP pimpinan')).getByRole('button', { name: 'Tolak' }));
  expect(await axeFindings(container)).toEqual([]);
});

const asking = officeWith([
  { ...entry('ktp', paper('ktp')), note: { id: 'Fotokopi pada kertas A4.' } },
  { ...entry('domisili', paper('domisili', { notOlderThan: { count: 3, unit: 'months' } })), weight: 'if-exists' },
  { ...entry('pkp', paper('pkp')), weight: 'if-exists' },
  { ...entry('laptop', { kind: 'object', object: 'laptop' }), weight: 'brought' },
  entry('map', { kind: 'object', object: 'folder', colours: { pt: 'biru', other: 'merah' } }),
  entry('bukti', paper('bukti-kerja', { role: 'attorney', person: ['employee'] })),
  entry('data', { kind: 'facts', facts: ['account.userId'] }),
  entry('foto', paper('photograph', { evidence: { original: 'handed-in', sheets: 2 } })),
  entry(
    'surat',
    letter('application', {
      form: { title: 'Format Permohonan' },
      marks: { letterhead: true, meterai: { printed: 10000 }, companyStamp: true, signedBy: 'signatory' },
    }),
  ),
]);

const renderAsking = () =>
  renderCheck(asking, {
    ...brought,
    office: asking.id,
    dossier: {
      ...emptyDossier(asking.id, 'reset-password'),
      answers: { legalForm: 'cv' },
      prepared: {
        domisili: { original: true, copies: 1, issued: '2026-01-05' },
        pkp: { absent: true },
        data: { done: true },
      },
    },
  });

test('a line says what the office asks of it: age, person, facts, colour, form, marks, sheets and its own note', () => {
  renderAsking();
  const said = (name: string, words: string) => expect(row(name).textContent).toContain(words);
  said('KTP', 'Catatan kantor: Fotokopi pada kertas A4.');
  said('Surat keterangan domisili', 'Bertanggal 23 Agustus 2026 atau sesudahnya.');
  said('Surat keterangan domisili', 'Menurut penyedia 5 Januari 2026, jadi periksa tanggalnya.');
  said('Laptop', 'Dibawa saja, tidak wajib.');
  said('Map', 'Warna merah.');
  said('Bukti status karyawan penerima kuasa', 'Orangnya karyawan penyedia.');
  said('Data penyedia', 'User ID SPSE.');
  said('Surat permohonan', 'Berkop perusahaan. Bermeterai Rp10.000. Dibubuhi cap perusahaan. Ditandatangani pimpinan.');
  said('Surat permohonan', 'Formulir kantor: “Format Permohonan”.');
  expect(pressed('2 lembar asli dilihat', row('Pasfoto'))).toBe('false');
});

test('what the vendor says does not exist is settled, and the key X opens it again', async () => {
  const { record } = renderAsking();
  const user = userEvent.setup();
  const pkp = row('Surat pengukuhan PKP');
  expect(pkp.textContent).toContain('Menurut penyedia tidak ada.');
  expect(pressed('Tidak ada', pkp)).toBe('true');
  expect(pkp.className).toContain('is-absent');
  pkp.focus();
  await user.keyboard('x');
  expect(pkp.className).toContain('is-open');
  expect(record().marks.pkp).toEqual({ exists: true });
  await user.keyboard('x');
  expect(pkp.className).toContain('is-absent');
});

test('one press for all leaves open what bears a doubtful day, and passes over what is only brought along', async () => {
  const { record } = renderAsking();
  await userEvent.setup().click(screen.getByRole('button', { name: /Semua sesuai/ }));
  expect(Object.keys(record().marks).sort()).toEqual(['bukti', 'data', 'foto', 'ktp', 'map', 'surat']);
  expect(row('Surat keterangan domisili').className).toContain('is-open');
  expect(row('Laptop').className).toContain('is-optional');
});

test('axe finds nothing in a check of everything that a list can ask', async () => {
  const { container } = renderAsking();
  await userEvent.setup().click(within(row('Surat permohonan')).getByRole('button', { name: 'Tolak' }));
  expect(await axeFindings(container)).toEqual([]);
});

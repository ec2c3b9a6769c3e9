// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ListStep } from '../../src/app/prepare/list/list-step.tsx';
import type { Dossier } from '../../src/domain/dossier.ts';
import { loadWords, speak } from '../../src/i18n/set-up.ts';
import { entry, letter, officeWith, document as paper } from '../support/kernel/profiles.ts';
import { axeFindings, renderPrepare, standInForBrowser } from '../support/render.tsx';

beforeAll(async () => {
  await loadWords('prepare', 'finish');
  standInForBrowser();
});
afterEach(async () => {
  cleanup();
  await speak('id');
});

const named = (name: string, more: object = {}): object => ({
  kind: 'named',
  name,
  evidence: { original: 'shown' },
  ...more,
});
const marked = (id: string, item: object, more: object): object => ({ ...entry(id, item), ...more });

const show = (requirements: readonly object[], first: Partial<Dossier> = {}, more: object = {}) =>
  renderPrepare(<ListStep />, officeWith(requirements, more), first);

const words = (name: RegExp | string): string => screen.getByRole('region', { name }).textContent ?? '';
const ticks = (name: RegExp | string): string[] =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('checkbox')
    .map((one) => one.parentElement?.textContent ?? '');

test('a paper in the office’s own words stands under its name, with whose it is and what must hold of the person', async () => {
  const { container } = show([
    entry('spt', named('SPT tahunan')),
    entry('tugas', named('Surat tugas', { role: 'staff', person: ['in-deed', 'employee', 'one-company'] })),
  ]);
  expect(ticks('SPT tahunan')).toEqual(['Asli, ditunjukkan']);
  expect(words('Surat tugas staf yang datang')).toContain(
    'Orangnya tercantum dalam akta, karyawan penyedia, dan hanya mewakili satu penyedia.',
  );
  expect(await axeFindings(container)).toEqual([]);
});

test.each([
  [{ original: 'returned' }, ['Asli, diserahkan lalu dikembalikan']],
  [{ original: 'handed-in', sheets: 2 }, ['Asli, 2 lembar, diserahkan']],
  [{ original: 'shown', copies: 2, legalised: true }, ['Asli, ditunjukkan', 'Salinan dilegalisasi, 2 lembar']],
  [{ scan: true }, ['Hasil pindai (scan)']],
  [{ scan: { formats: ['pdf'], maxMegabytes: 2 } }, ['Hasil pindai (PDF, paling besar 2 MB)']],
  [{ scan: { formats: ['pdf', 'jpg'], maxMegabytes: 0.5 } }, ['Hasil pindai (PDF atau JPG, paling besar 0,5 MB)']],
])('evidence %o is asked for in these words, a tick each', (evidence, expected) => {
  show([entry('pasfoto', named('Pasfoto direktur', { evidence }))]);
  expect(ticks('Pasfoto direktur')).toEqual(expected);
});

describe('weight', () => {
  test('what is recommended or brought along is said to be no duty', () => {
    show([
      marked('spt', named('SPT tahunan'), { weight: 'recommended' }),
      marked('laptop', { kind: 'object', object: 'laptop' }, { weight: 'brought' }),
    ]);
    expect(words('SPT tahunan')).toContain('Disarankan, tidak wajib.');
    expect(words('Laptop')).toContain('Dibawa saja, tidak wajib.');
  });

  test('a paper that the vendor has none of is spared by a tick, and asked for again without it', async () => {
    const user = userEvent.setup();
    const { kept, container } = show([marked('sbu', paper('sbu'), { weight: 'if-exists' })]);
    expect(words('SBU')).toContain('Wajib bila ada.');
    const none = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Kami tidak memilikinya' });
    await user.click(none());
    expect(kept().prepared.sbu?.absent).toBe(true);
    expect(ticks('SBU')).toEqual(['Kami tidak memilikinya']);
    expect(none().checked).toBe(true);
    expect(screen.getByText('0 dari 0 siap')).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
    await user.click(none());
    expect(none().checked).toBe(false);
    expect(ticks('SBU')).toEqual(['Asli, ditunjukkan', 'Salinan, 1 lembar', 'Kami tidak memilikinya']);
  });

  test('of alternatives the vendor has none at all, stand-ins included; of several papers each is told apart', async () => {
    const user = userEvent.setup();
    const { kept } = show([
      marked('izin', { kind: 'any-of', of: [paper('siup'), paper('siujk')] }, { weight: 'if-exists' }),
      marked('ahli', { kind: 'all-of', of: [paper('sbu'), paper('pkp')] }, { weight: 'if-exists' }),
    ]);
    const choice = within(screen.getByRole('region', { name: 'SIUP atau SIUJK' }));
    await user.click(choice.getByRole('checkbox', { name: 'Kami tidak memilikinya' }));
    expect(choice.queryAllByRole('radio')).toEqual([]);
    await user.click(choice.getByRole('checkbox', { name: 'Kami tidak memilikinya' }));
    expect(choice.getAllByRole('radio').length).toBeGreaterThanOrEqual(2);
    const sbu = within(screen.getByRole('group', { name: 'SBU' }));
    await user.click(sbu.getByRole('checkbox', { name: 'Kami tidak memilikinya' }));
    expect(kept().prepared['ahli/sbu']?.absent).toBe(true);
    expect(kept().prepared['ahli/pkp']?.absent).not.toBe(true);
    expect(sbu.getAllByRole('checkbox')).toHaveLength(1);
    const pkp = within(screen.getByRole('group', { name: 'Surat pengukuhan PKP' }));
    expect(pkp.getAllByRole('checkbox')).toHaveLength(3);
  });
});

test('where the list goes on, it is ticked once the office was asked, with a way to add what it said', async () => {
  const user = userEvent.setup();
  const { kept, container } = show([entry('lain', { kind: 'open-ended' })]);
  expect(screen.getByText('0 dari 1 siap')).toBeTruthy();
  const asked = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Sudah kami tanyakan ke kantor' });
  expect(screen.getByRole('link', { name: /Tambahkan ke daftar/ }).getAttribute('href')).toBe('#daftar:tambahan');
  expect(await axeFindings(container)).toEqual([]);
  await user.click(asked);
  expect(kept().prepared.lain?.done).toBe(true);
  expect(screen.getByText('1 dari 1 siap')).toBeTruthy();
  await user.click(asked);
  expect(screen.getByText('0 dari 1 siap')).toBeTruthy();
});

describe('the age of a paper', () => {
  const dated = [entry('pkp', paper('pkp', { notOlderThan: { count: 3, unit: 'months' } }))];
  const field = () => screen.getByLabelText<HTMLInputElement>(/^(Tanggal pada dokumen|Date on the document)$/);
  const said = () => document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent ?? '';

  test('is asked for, kept by the day that stands on it, and taken back', async () => {
    const { kept, container } = show(dated);
    expect(words(/PKP/)).toContain('Paling lama 3 bulan saat diserahkan.');
    fireEvent.change(field(), { target: { value: '2026-09-01' } });
    expect(kept().prepared.pkp).toEqual({ issued: '2026-09-01' });
    expect(field().getAttribute('aria-invalid')).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
    fireEvent.change(field(), { target: { value: '' } });
    expect(kept().prepared.pkp).toEqual({});
  });

  test('too great is said at the field, once, in the language of the page', async () => {
    const { elsewhere } = show(dated, { prepared: { pkp: { original: true, copies: 1, issued: '2026-08-22' } } });
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(said()).toMatch(/^Tidak cocok:.*22 Agustus 2026/);
    expect(words(/PKP/).match(/22 Agustus 2026/g)).toHaveLength(1);
    await act(() => speak('en'));
    await waitFor(() => expect(said()).toMatch(/^Wrong: VAT registration letter/));
    await elsewhere((one) => ({ ...one, prepared: { pkp: { original: true, copies: 1, issued: '2026-12-24' } } }));
    expect(said()).toContain('2026-12-24');
  });
});

describe('a form of the office’s own', () => {
  const form = { title: 'Format Surat Kuasa LPSE Contoh', address: 'https://lpse.contoh.go.id/kuasa' };

  test('is linked, and our letter is not put forward', () => {
    show([entry('permohonan', letter('application', { form }))]);
    const link = screen.getByRole('link', { name: /^Formulir kantor: “Format Surat Kuasa LPSE Contoh”/ });
    expect(link.getAttribute('href')).toBe(form.address);
    expect(words('Surat permohonan')).not.toContain('surat sendiri');
    expect(screen.queryByRole('link', { name: 'Suratnya dibuatkan di sini' })).toBeNull();
  });

  test('stands before our letter where the office takes both', () => {
    show([entry('permohonan', letter('application', { form: { ...form, ours: 'accepted' } }))]);
    expect(words('Surat permohonan')).toMatch(
      /Formulir kantor atau surat sendiri: “Format Surat Kuasa.*Suratnya dibuatkan di sini/,
    );
  });

  test('may be for a paper in the office’s own words', () => {
    show([
      entry('pakta', named('Pakta integritas', { form: { title: 'Format Pakta' }, marks: { companyStamp: true } })),
    ]);
    expect(words('Pakta integritas')).toMatch(/Formulir kantor: “Format Pakta”\..*Dibubuhi cap perusahaan/);
  });
});

test('what a letter must bear and state is said, its data by their names', () => {
  show([
    entry(
      'permohonan',
      letter('application', {
        marks: {
          letterhead: true,
          companyStamp: true,
          signedBy: 'signatory',
          states: ['company.nib', 'account.userId'],
        },
      }),
    ),
  ]);
  expect(words('Surat permohonan')).toContain(
    'Berkop perusahaan, dibubuhi cap perusahaan, ditandatangani pimpinan, memuat NIB dan user ID SPSE.',
  );
});

test('the office’s remark on an entry stands with it, its address to be pressed', () => {
  show([
    marked('spt', named('SPT tahunan'), { note: { id: 'Tahun terakhir; lihat https://pajak.contoh.go.id/spt.' } }),
  ]);
  expect(words('SPT tahunan')).toContain('Catatan kantor: Tahun terakhir;');
  expect(screen.getByRole('link', { name: /^pajak.contoh.go.id/ })).toBeTruthy();
});

test('three directors are told apart by name, and where none is named, one paper is asked for', async () => {
  const { elsewhere } = show([entry('ktp', paper('ktp', { role: 'every-director' }))]);
  expect(ticks('KTP setiap direktur')).toHaveLength(2);
  await elsewhere((one) => ({
    ...one,
    directors: [{ name: 'Siti Rahmawati' }, { name: 'Budi Santoso' }, { name: 'Andi Wijaya' }],
  }));
  const groups = screen.getAllByRole('group', { name: /^KTP direktur/ });
  expect(groups.map((one) => one.querySelector('legend')?.textContent)).toEqual([
    'KTP direktur Siti Rahmawati',
    'KTP direktur Budi Santoso',
    'KTP direktur Andi Wijaya',
  ]);
});

test('a thing of the office’s own has its name, and a folder its colour by legal form', async () => {
  const { elsewhere } = show([
    entry('tanda', { kind: 'object', object: 'other', name: 'Tanda pengenal perusahaan' }),
    entry('map', { kind: 'object', object: 'folder', colours: { pt: 'biru', cv: 'kuning', other: 'hijau' } }),
  ]);
  expect(ticks('Tanda pengenal perusahaan')).toEqual(['Sudah disiapkan']);
  expect(words('Map')).toContain('Warna biru (PT), kuning (CV), hijau (bentuk usaha lain).');
  await elsewhere((one) => ({ ...one, answers: { legalForm: 'firma' } }));
  expect(words('Map')).toContain('Warna hijau.');
});

test('a quote stands whole, however long', () => {
  const quote = `${'panjang '.repeat(70)}selesai`;
  show([{ ...entry('spt', named('SPT tahunan')), citation: { source: 'daftar', entry: '1', quote } }]);
  expect(document.querySelector('blockquote')?.textContent).toBe(`“${quote}”`);
});

// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { OfficePage } from '../../src/app/choose/office-page.tsx';
import { StartPage } from '../../src/app/choose/start-page.tsx';
import { LettersStep } from '../../src/app/prepare/letters/letters-step.tsx';
import { ChangedListForm } from '../../src/app/prepare/list/changed-list.tsx';
import { PreparePage } from '../../src/app/prepare/prepare-page.tsx';
import { ReadyStep } from '../../src/app/prepare/ready-step.tsx';
import { sitePages } from '../../src/app/site-pages.ts';
import { draftKey } from '../../src/app/storage/begun.ts';
import { readBegun } from '../../src/app/storage/kept.ts';
import { thisDevice } from '../../src/app/storage/shared.ts';
import { OpenFile } from '../../src/app/ui/open-file.tsx';
import { type Dossier, emptyDossier } from '../../src/domain/dossier.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { savedText } from '../../src/handoff/saved-text.ts';
import { loadWords, speak } from '../../src/i18n/set-up.ts';
import {
  citation,
  counter,
  entry,
  letter,
  list,
  officeWith,
  document as paper,
  rawProfile,
} from '../support/kernel/profiles.ts';
import { axeFindings, renderPage, renderPrepare, standInForBrowser, today } from '../support/render.tsx';

const step = (id: string, more: object = {}) => ({ text: { id }, citation, ...more });

/** All that an office can say beside its list. */
const told = {
  channels: [
    {
      ...counter,
      address: 'Jalan Contoh 1',
      appointment: true,
      also: [{ kind: 'email', address: 'lpse@contoh.go.id', note: { id: 'kirim pindaiannya dahulu' } }],
      hours: [{ days: ['monday', 'tuesday', 'wednesday', 'thursday'], from: '08:00', until: '15:00' }],
      closed: { id: 'Tutup pada hari libur nasional.' },
      servicePoints: [
        { name: 'Mal Pelayanan Publik', address: 'Jalan Contoh 2', serves: { id: 'penyedia di daerah' } },
      ],
      note: { id: 'Ambil nomor antrean.' },
    },
  ],
  stepsBefore: [step('Isi data secara daring.', { address: 'https://spse.contoh.go.id/daftar', withinDays: 30 })],
  stepsAfter: [step('Petugas memverifikasi.')],
  competent: { who: 'place-of-registration', citation },
  attorney: { rule: 'in-deed', citation },
  fee: { rupiah: 0, citation },
  answer: { withinDays: 2, workingDays: true, citation },
  legalBasis: [{ title: 'Peraturan LKPP 1/2020', citation }],
  notes: [{ text: { id: 'Berkas tidak lengkap dikembalikan.' }, citation }],
  checked: { on: '2026-10-01', by: 'LPSE Contoh' },
};

const sentences = [
  'datang ke loket, dengan janji temu',
  'Jalan Contoh 1',
  'lewat email: kirim pindaiannya dahulu lpse@contoh.go.id',
  'Senin sampai Kamis, pukul 08.00–15.00',
  'Tutup pada hari libur nasional.',
  'Mal Pelayanan Publik; penyedia di daerah Jalan Contoh 2',
  'Ambil nomor antrean.',
  'LPSE tempat penyedia mendaftar.',
  'Hanya yang tercantum dalam akta.',
  'Isi data secara daring. Sesudah itu serahkan berkas dalam 30 hari. spse.contoh.go.id/daftar (situs lain)',
  'Gratis.',
  'Dalam 2 hari kerja.',
  'Petugas memverifikasi.',
  'Peraturan LKPP 1/2020',
  'Berkas tidak lengkap dikembalikan.',
  '1 Oktober 2026, oleh LPSE Contoh.',
];

const own = 'layanan-sertifikat-elektronik';
const withOwn = parseOffice(
  rawProfile(
    { 'reset-password': list([entry('ktp', paper('ktp'))], told) },
    {
      ownServices: {
        [own]: {
          title: { id: 'Penerbitan Sertifikat Elektronik', en: 'Electronic certificate' },
          purpose: { id: 'Untuk menandatangani dokumen secara elektronik.' },
          ...list([entry('npwp', paper('npwp')), entry('lain', { kind: 'open-ended' })]),
        },
      },
      contact: { email: 'helpdesk@contoh.go.id' },
    },
  ),
);
const pages = sitePages([withOwn], today);
const pageAt = (path: string) => {
  const found = pages.find((one) => one.path === path)?.data;
  if (!found) throw new TypeError(`there is no page ${path}`);
  return found;
};

/** The message that asks the office, which comes by itself once the step is there. */
const asked = (container: Element) => container.querySelector('details pre')?.textContent ?? '';
const asking = (container: Element) => waitFor(() => expect(asked(container)).not.toBe(''));

/** The whole page of a service, as at its address. */
function openService(slug: string) {
  const data = pageAt(`siapkan/contoh/${slug}/`);
  if (data.kind !== 'prepare') throw new TypeError('not a page to prepare at');
  return render(
    <App data={data}>
      <PreparePage data={data} />
    </App>,
  ).container;
}

beforeAll(async () => {
  await loadWords('prepare', 'finish');
  standInForBrowser();
  // jsdom's files cannot be read as a browser's can.
  Blob.prototype.text = function (this: Blob) {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(this);
    });
  };
});
beforeEach(() => {
  window.location.hash = '';
});
afterEach(async () => {
  cleanup();
  localStorage.clear();
  await speak('id');
});

describe('what an office says beside its list', () => {
  const said = (container: Element) =>
    [...container.querySelectorAll('dl.pairs dd')].map((one) => one.textContent?.trim());

  test('stands on the page of the service', async () => {
    const container = openService('reset-password');
    expect(said(container)).toEqual(expect.arrayContaining(sentences));
    expect(await axeFindings(container)).toEqual([]);
  });

  test('stands on the last step, and the hours are not asked for', async () => {
    const { container } = renderPrepare(<ReadyStep />, officeWith([entry('ktp', paper('ktp'))], told));
    expect(said(container)).toEqual(expect.arrayContaining(sentences));
    expect(container.textContent).not.toContain('Jam layanan tidak tercantum');
    await asking(container);
    expect(container.querySelector('pre')?.textContent).toMatch(/informasi:\n1\. apakah ada syarat yang berubah\./);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('what it does not say is asked of it: address, hours, and the way where that is unknown', async () => {
    const silent = renderPrepare(<ReadyStep />, officeWith([entry('ktp', paper('ktp'))]));
    expect(silent.container.textContent).toContain('Jam layanan tidak tercantum di sumber.');
    await asking(silent.container);
    expect(silent.container.querySelector('pre')?.textContent).toMatch(/1\. alamat loket.*\n2\. hari dan jam/);
    cleanup();
    const office = officeWith([entry('ktp', paper('ktp'))], { channels: [{ kind: 'unknown', citation }] });
    const { container } = renderPrepare(<ReadyStep />, office);
    await asking(container);
    expect(container.querySelector('pre')?.textContent).toContain('bagaimana permohonannya diajukan');
  });

  test('a visit on a day when nobody is there is said where the day stands', () => {
    const visit = { date: '2026-11-29' };
    const { container } = renderPrepare(<ReadyStep />, officeWith([letterEntry], told), { visit });
    expect(container.textContent).toContain('Hari Minggu (29 November 2026) kantor ini tidak membuka layanan.');
    expect(container.textContent?.match(/tidak membuka layanan/g)).toHaveLength(1);
  });
});

const letterEntry = entry('permohonan', letter('application'));

/** What the last step says first: whether all is there. */
const verdict = () => screen.getAllByRole('status')[0]?.textContent;

describe('a list that goes on', () => {
  const office = officeWith(
    [entry('ktp', paper('ktp', { evidence: { original: 'shown' } })), entry('lain', { kind: 'open-ended' })],
    {
      channels: [{ kind: 'upload', citation }],
    },
  );
  const ticked = { ktp: { original: true } };
  const known: Partial<Dossier> = {
    answers: { legalForm: 'individual', handedInBy: 'signatory', oldMailboxOpen: true },
    company: { name: 'Siti', address: 'Jalan 1', npwp: '01.312.166.0-091.000' },
    signatory: { name: 'Siti' },
  };

  test('is never ready: what is unknown is said, whom to ask, and where it is ticked', async () => {
    const { container, elsewhere } = renderPrepare(<ReadyStep />, office, { ...known, prepared: ticked });
    expect(verdict()).toMatch(/^Semua yang tertulis di daftar sudah siap, tetapi.*Tanyakan ke LPSE Contoh/);
    expect(screen.getByRole('link', { name: 'Lain-lain (“dll.”)' }).getAttribute('href')).toBe('#daftar:lain');
    await asking(container);
    expect(asked(container)).toContain('apa lagi yang diminta selain yang tertulis');
    expect(await axeFindings(container)).toEqual([]);
    await elsewhere((one) => ({ ...one, prepared: { ...ticked, lain: { done: true } } }));
    expect(verdict()).toContain('Berkas lengkap.');
  });

  test('with something else open says that first', () => {
    renderPrepare(<ReadyStep />, office, known);
    expect(verdict()).toContain('Belum lengkap. Yang masih kurang: 1');
  });
});

test('where only the office’s own form will do, the step of letters leads to it', () => {
  const form = { title: 'Format LPSE Contoh', address: 'https://lpse.contoh.go.id/unduh' };
  renderPrepare(<LettersStep />, officeWith([entry('permohonan', letter('application', { form }))]));
  expect(screen.getByText(/pakai formulir kantor, “Format LPSE Contoh”/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /^lpse.contoh.go.id\/unduh/ })).toBeTruthy();
  expect(screen.getByText('Tidak ada surat yang diperlukan untuk cara ini.')).toBeTruthy();
});

describe('company stamp and meterai', () => {
  const marks = { meterai: { printed: 'unstated' }, companyStamp: true };
  const picture = () => screen.getByRole('img', { name: /^Contoh: meterai/ }).getAttribute('alt');

  test('the stamp stands in picture and words where the list asks for it, and only there', () => {
    renderPrepare(<ReadyStep />, officeWith([entry('permohonan', letter('application', { marks }))]));
    expect(picture()).toMatch(/cap perusahaan di samping tanda tangan/);
    expect(screen.getByText(/^Cap perusahaan dibubuhkan di samping/)).toBeTruthy();
    cleanup();
    const { meterai } = marks;
    renderPrepare(<ReadyStep />, officeWith([entry('permohonan', letter('application', { marks: { meterai } }))]));
    expect(picture()).not.toMatch(/cap/);
    expect(screen.queryByText(/^Cap perusahaan dibubuhkan/)).toBeNull();
  });
});

test('each form stands with what is carried: returned, so many sheets, legalised, a file of a kind', () => {
  const evidence = { original: 'returned', sheets: 2, copies: 3, legalised: true, scan: { formats: ['pdf'] } };
  const { container } = renderPrepare(<ReadyStep />, officeWith([entry('sbu', paper('sbu', { evidence }))]));
  expect(container.querySelector('ol.ruled')?.textContent).toBe(
    'SBU asli (diserahkan lalu dikembalikan), 2 lembar + salinan dilegalisasi 3 + hasil pindai (PDF)',
  );
});

describe('a service of the office’s own', () => {
  test('is offered on the page of the office by its title and purpose, and leads to its address', async () => {
    const data = pageAt('siapkan/contoh/');
    if (data.kind !== 'office') throw new TypeError('not the page of an office');
    const { container } = render(
      <App data={data}>
        <OfficePage data={data} />
      </App>,
    );
    const link = screen.getByRole('link', { name: 'Penerbitan Sertifikat Elektronik' });
    expect(link.getAttribute('href')).toMatch(new RegExp(`siapkan/contoh/${own}/$`));
    expect(container.textContent).toContain('Untuk menandatangani dokumen secara elektronik.');
    expect(await axeFindings(container)).toEqual([]);
    await act(() => speak('en'));
    expect(screen.getByRole('link', { name: 'Electronic certificate' })).toBeTruthy();
  });

  test('has its own page, draft, and place among what was begun, under its title', async () => {
    const user = userEvent.setup();
    openService(own);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Penerbitan Sertifikat Elektronik');
    await act(async () => {
      window.location.hash = '#daftar';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    const [first] = await screen.findAllByRole('checkbox');
    await user.click(first as HTMLElement);
    expect(thisDevice().read(draftKey('contoh', own))).toContain('"npwp":{"original":true}');
    expect(readBegun()).toMatchObject([{ service: own, title: { id: 'Penerbitan Sertifikat Elektronik' }, total: 2 }]);
  });

  test('begun at an office that no longer has it is said to be gone, and leads to what the office has', async () => {
    const at = { office: { id: 'contoh', name: 'LPSE Contoh' }, ready: 1, total: 2, step: 'daftar', at: 1 };
    const begun = { ...at, service: own, title: { id: 'Penerbitan Sertifikat Elektronik' } };
    thisDevice().write(`begun:contoh:${own}`, JSON.stringify(begun));
    const data = pageAt('');
    if (data.kind !== 'start') throw new TypeError('not the start page');
    render(
      <App data={data}>
        <StartPage data={data} />
      </App>,
    );
    const section = await screen.findByRole('region', { name: 'Berkas saya' });
    await within(section).findByText(/tidak ada lagi di kantor itu/);
    const link = within(section).getByRole('link', { name: 'Penerbitan Sertifikat Elektronik, LPSE Contoh' });
    expect(link.getAttribute('href')).toMatch(/siapkan\/contoh\/$/);
  });

  test('in a saved file, where the office no longer has it, is refused with a clear sentence; nothing is replaced', async () => {
    const user = userEvent.setup();
    const { container } = renderPage(<OpenFile />);
    const dossier = { ...emptyDossier('contoh', own), company: { name: 'CV Contoh' } };
    const file = new File([savedText(dossier)], 'berkas.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText(/^Berkas tersimpan/), file);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('tidak ada lagi di kantor itu'));
    expect(thisDevice().read(draftKey('contoh', own))).toBeUndefined();
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('“Daftar ini sudah berubah?”', () => {
  const open = async () => {
    const container = openService('reset-password');
    const details = [...container.querySelectorAll('details')].find(({ textContent }) =>
      textContent?.includes('sudah berubah?'),
    );
    details?.setAttribute('open', '');
    await screen.findByLabelText('Butir yang berubah');
    return container;
  };
  const text = (container: Element) => container.querySelector('details pre')?.textContent ?? '';

  test('makes a text with office, service, entry, quote and source, for the office by mail', async () => {
    const user = userEvent.setup();
    const container = await open();
    expect(text(container)).toContain('Butir: seluruh daftar');
    await user.selectOptions(screen.getByLabelText('Butir yang berubah'), 'KTP');
    await user.type(screen.getByLabelText(/^Apa yang diminta sekarang/), 'KTP tidak diminta lagi');
    expect(text(container)).toBe(
      [
        'Yth. Pengelola LPSE Contoh,',
        '',
        'Daftar syarat untuk Reset Password Akun SPSE di LPSE Contoh, sebagaimana ditampilkan SiapBerkas, tampaknya sudah berubah.',
        '',
        'Butir: KTP',
        'Bunyinya di sumber: “seperti tercetak” (1)',
        'Sumber: Daftar contoh, LPSE Contoh, 2024',
        'Yang diminta sekarang: KTP tidak diminta lagi',
        '',
        'Mohon informasi daftar yang berlaku sekarang. Terima kasih.',
      ].join('\n'),
    );
    const link = screen.getByRole('link', { name: 'Buka di aplikasi email' }).getAttribute('href') ?? '';
    expect(link).toMatch(/^mailto:helpdesk%40contoh\.go\.id\?subject=Daftar%20syarat%20berubah/);
    expect(new URL(link).searchParams.get('body')).toBe(text(container).replaceAll('\n', '\r\n'));
    expect(await axeFindings(container)).toEqual([]);
  });

  test('says of an entry what the list says, and nobody’s name', async () => {
    const user = userEvent.setup();
    const directors = [{ name: 'Siti Rahmawati' }, { name: 'Budi Santoso' }];
    const office = officeWith([entry('ktp', paper('ktp', { role: 'every-director' }))]);
    const { container } = renderPrepare(<ChangedListForm />, office, { directors });
    await user.selectOptions(screen.getByLabelText('Butir yang berubah'), 'KTP setiap direktur');
    expect(container.querySelector('pre')?.textContent).toContain('Butir: KTP setiap direktur\n');
    expect(container.textContent).not.toMatch(/Siti|Budi/);
  });

  test('or for whoever keeps the site, to be copied', async () => {
    const user = userEvent.setup();
    const container = await open();
    await user.click(screen.getByRole('radio', { name: /^Pengelola situs ini/ }));
    expect(text(container)).toMatch(/^Yth\. Pengelola SiapBerkas,/);
    expect(screen.queryByRole('link', { name: 'Buka di aplikasi email' })).toBeNull();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(screen.getByRole('button', { name: 'Salin teks' }));
    expect(copied).toHaveBeenCalledWith(text(container));
    await screen.findByText('Teks sudah disalin.');
  });
});

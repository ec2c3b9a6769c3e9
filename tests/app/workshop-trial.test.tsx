// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { TrialAside } from '../../src/app/workshop/trial/trial.tsx';
import { TrialRoom } from '../../src/app/workshop/trial/trial-room.tsx';
import type { Workshop } from '../../src/app/workshop/use-profile.ts';
import { WordingRoom } from '../../src/app/workshop/wording/wording-room.tsx';
import type { OfficeProfile } from '../../src/domain/office.ts';
import { officeCalled } from '../support/kernel/dossiers.ts';
import { entry, letter, officeWith, document as paper } from '../support/kernel/profiles.ts';
import { axeFindings, renderPage, standInForBrowser, today } from '../support/render.tsx';

beforeAll(() => {
  standInForBrowser();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  window.location.hash = '';
});

/** A room over a profile of the workshop that lives as long as the test. */
function renderRoom(
  room: (workshop: Workshop) => ReactNode,
  profile: OfficeProfile | undefined,
  letters: Readonly<Record<string, string>> = {},
) {
  const kept = { letters, draw: (_profile: OfficeProfile | undefined) => {} };
  function Harness() {
    const [office, setOffice] = useState(profile);
    const [wordings, setLetters] = useState(letters);
    kept.letters = wordings;
    kept.draw = setOffice;
    return room({
      slot: 'satu',
      written: {},
      profile: office,
      letters: wordings,
      setLetters,
      published: [],
      setPublished: () => {},
      set: () => {},
      today,
    });
  }
  const { container } = renderPage(<Harness />);
  return { container, letters: () => kept.letters, write: (next: OfficeProfile | undefined) => kept.draw(next) };
}

const trial = (workshop: Workshop) => <TrialRoom workshop={workshop} />;
const wording = (workshop: Workshop) => <WordingRoom workshop={workshop} />;

/** Everything that this browser keeps. */
const storage = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);

const simple = officeWith([
  entry('ktp', paper('ktp', { role: 'signatory' })),
  entry('surat', letter('application', { marks: { letterhead: true } })),
  entry('kuasa', letter('power-of-attorney', { when: { is: 'represented' } })),
  entry('akta', paper('akta-pendirian')),
]);

const situation = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(await screen.findByText(/^Keadaan penyedia/));
};

test('the list is the one that the penyedia sees, and its switches change it', async () => {
  renderRoom(trial, simple);
  const user = userEvent.setup();
  expect((await screen.findAllByRole('heading', { name: 'KTP pimpinan' })).length).toBe(1);
  expect(screen.getByText(/Hanya diminta bila berkas diserahkan oleh penerima kuasa/)).toBeDefined();
  await situation(user);
  await user.click(screen.getByRole('radio', { name: /Orang lain, dengan surat kuasa/ }));
  expect(screen.getByText(/Berlaku karena berkas diserahkan oleh penerima kuasa/)).toBeDefined();
  await user.click(screen.getByRole('radio', { name: /^Perorangan/ }));
  expect(screen.getByText(/Hanya diminta bila bentuk usahanya memakai akta/)).toBeDefined();
});

test('what is written shows at once; what is not whole leaves the last list and says so', async () => {
  const { write } = renderRoom(trial, simple);
  await screen.findByRole('heading', { name: 'KTP pimpinan' });
  await act(async () => write(officeWith([entry('nib', paper('nib'))])));
  expect(screen.getByRole('heading', { name: 'NIB' })).toBeDefined();
  expect(screen.queryByText(/Daftar ini belum lengkap/)).toBeNull();
  await act(async () => write(undefined));
  expect(screen.getByRole('heading', { name: 'NIB' })).toBeDefined();
  expect(screen.getByText(/Daftar ini belum lengkap/)).toBeDefined();
});

test('without anything whole it says why there is nothing to try', async () => {
  const { container } = renderRoom(trial, undefined);
  expect(await screen.findByText(/belum dapat dicoba/)).toBeDefined();
  expect(await axeFindings(container)).toEqual([]);
});

test('the table of situations is a table with heads, says why, and marks the situation of the switches', async () => {
  const { container } = renderRoom(trial, simple);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('radio', { name: 'Semua keadaan' }));
  const table = screen.getByRole('table', { name: 'Dokumen yang diminta menurut keadaan' });
  const heads = within(table)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
  expect(heads).toEqual([
    'Keadaan',
    expect.stringMatching(/^Surat kuasa.*bila berkas diserahkan oleh penerima kuasa$/i),
    expect.stringMatching(/^Akta pendirian.*bila bentuk usahanya memakai akta$/),
  ]);
  const rows = within(table).getAllByRole('rowheader');
  expect(rows).toHaveLength(4);
  const here = container.querySelector('tr[aria-current]');
  expect(here?.textContent).toContain('pimpinan datang sendiri');
  expect(here?.textContent).toContain('keadaan yang dipilih');
  expect(
    within(here as HTMLElement)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['–tidak diminta', '✓diminta']);
  expect(screen.getByRole('heading', { name: 'Selalu diminta' })).toBeDefined();
  expect(await axeFindings(container)).toEqual([]);
});

test('the letters are the real ones with the office’s own wordings, on the paper that is chosen', async () => {
  const own =
    '---\ntitle: Surat Kantor Kami\nfile: surat\n---\nHalo dari {{company.name}}, <b>tebal</b>.\n\n:::signatures signatory\n';
  const { container } = renderRoom(trial, simple, { 'application-reset-password.contoh': own });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('radio', { name: 'Surat dan lembar' }));
  await user.click(screen.getByRole('radio', { name: 'Surat Kantor Kami' }));
  expect(container.querySelector('.letter')?.textContent).toContain('Halo dari PT Cahaya Batanghari, <b>tebal</b>.');
  expect(container.querySelector('.letter-a4')).not.toBeNull();
  await user.click(screen.getByRole('radio', { name: 'F4' }));
  expect(container.querySelector('.letter-f4')).not.toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Lembar Kelengkapan Berkas' }));
  expect(container.querySelector('.letter')?.textContent).toContain('LEMBAR KELENGKAPAN BERKAS');
  expect(await axeFindings(container)).toEqual([]);
});

test('the desk is the real one, says that nothing is recorded, and shows what it would print', async () => {
  const { container } = renderRoom(trial, simple);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('radio', { name: 'Meja depan' }));
  expect(await screen.findByText(/Percobaan, tidak dicatat/)).toBeDefined();
  await user.click(await screen.findByRole('button', { name: /Semua sesuai/ }));
  for (const button of screen.queryAllByRole('button', { name: /^Sama/ }))
    if (button.getAttribute('aria-pressed') === 'false') await user.click(button);
  await user.click(screen.getByRole('button', { name: /^Lengkap/ }));
  expect(await screen.findByText(/Berkas lengkap/)).toBeDefined();
  expect(container.querySelector('.letter')?.textContent).toContain('PERCOBAAN');
  expect(await axeFindings(container)).toEqual([]);
});

test('nothing of the trial reaches the device: no draft, no begun request, no log, no number', async () => {
  const before = storage();
  const opened = vi.fn();
  vi.stubGlobal('indexedDB', { open: opened });
  const { container } = renderRoom(trial, officeCalled('muaro-jambi'));
  const user = userEvent.setup();
  await situation(user);
  await user.click(screen.getByRole('radio', { name: /Orang lain, dengan surat kuasa/ }));
  for (const box of screen.getAllByRole('checkbox').slice(0, 5)) await user.click(box);
  await user.selectOptions(screen.getByLabelText('Layanan'), 'email-change');
  for (const view of ['Semua keadaan', 'Surat dan lembar', 'Meja depan', 'Daftar'])
    await user.click(screen.getByRole('radio', { name: view }));
  for (const link of container.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    if (link.isConnected) await user.click(link);
  expect(storage()).toBe(before);
  expect(window.location.hash).toBe('');
  expect(opened).not.toHaveBeenCalled();
});

test('the way to a letter leads to the letters of the trial, not out of the workshop', async () => {
  const { container } = renderRoom(trial, simple);
  const user = userEvent.setup();
  const [link] = await screen.findAllByRole('link', { name: 'Suratnya dibuatkan di sini' });
  if (link) await user.click(link);
  expect(container.querySelector('.letter')).not.toBeNull();
  expect(window.location.hash).toBe('');
});

test('the whole way as a penyedia is a link to the draft, in another tab', async () => {
  renderRoom(trial, simple);
  const link = await screen.findByRole('link', { name: /Buka sebagai penyedia/ });
  expect(link.getAttribute('href')).toBe('./daftar/?kantor=satu&dari=rancangan');
  expect(link.getAttribute('target')).toBe('_blank');
});

test('beside the form stands the list of the service whose room is open', async () => {
  window.location.hash = 'layanan/email-change';
  const { container } = renderRoom((workshop) => <TrialAside workshop={workshop} />, officeCalled('muaro-jambi'));
  expect(await screen.findByText('Seperti dilihat penyedia')).toBeDefined();
  expect(container.querySelector('.kicker')?.textContent).toMatch(/email/i);
  expect(container.querySelectorAll('.requirement').length).toBeGreaterThan(2);
  expect(await axeFindings(container)).toEqual([]);
});

const begun = async () => {
  const room = renderRoom(wording, simple);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Tulis kalimat sendiri' }));
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Kalimat surat' });
  return { ...room, user, area };
};

test('an own wording starts from the shipped one and is kept under the office’s name', async () => {
  const { letters, area, container } = await begun();
  expect(area.value).toContain('permohonan reset password akun SPSE');
  expect(Object.keys(letters())).toEqual(['application-reset-password.contoh']);
  expect(screen.getByText('Tidak ada yang salah.')).toBeDefined();
  expect(container.querySelector('.letter')?.textContent).toContain('permohonan reset password');
  expect(await axeFindings(container)).toEqual([]);
});

test('what is typed is seen in the letter; an unknown field is told with its line, and the letter stays as it was', async () => {
  const { user, area, container } = await begun();
  await user.click(area);
  area.setSelectionRange(area.value.indexOf('Dengan hormat,'), area.value.indexOf('Dengan hormat,'));
  await user.keyboard('Salam. ');
  expect(container.querySelector('.letter')?.textContent).toContain('Salam. Dengan hormat,');
  await user.keyboard('{{{{company.npw}} ');
  expect(await screen.findByText(/Tidak ada isian bernama “company.npw”. Maksudnya/)).toBeDefined();
  expect(container.querySelector('.letter')?.textContent).toContain('Salam.');
  expect(screen.getByText(/kalimat terakhir yang terbaca/)).toBeDefined();
  expect(area.getAttribute('aria-invalid')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Baris 14' }));
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toContain('company.npw');
});

test('a field is found in the office’s words and put where the cursor is', async () => {
  const { user, area, letters, container } = await begun();
  const at = area.value.indexOf('Dengan hormat,');
  area.setSelectionRange(at, at);
  await user.click(screen.getByText('Sisipkan isian'));
  await user.type(screen.getByLabelText('Cari isian'), 'telepon perusahaan');
  await user.click(screen.getByRole('button', { name: /Telepon perusahaan/ }));
  expect(letters()['application-reset-password.contoh']).toContain('{{company.phone}}Dengan hormat,');
  expect(document.activeElement).toBe(area);
  expect(container.querySelector('.letter')?.textContent).toContain('Dengan hormat,');
});

test('a needed field that is gone is told, and the way back to the shipped wording asks first', async () => {
  const { user, area, letters } = await begun();
  fireEvent.change(area, { target: { value: area.value.replace('| NPWP | {{company.npwp}}\n', '') } });
  expect(await screen.findByText(/Isian “NPWP perusahaan” tidak ada lagi di surat ini/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Kembali ke kalimat bawaan' }));
  expect(Object.keys(letters())).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Hapus kalimat sendiri' }));
  expect(letters()).toEqual({});
  expect(screen.getByRole('button', { name: 'Tulis kalimat sendiri' })).toBeDefined();
});

test('each letter and sheet of the lists can be chosen, and each is shown', async () => {
  const { container } = renderRoom(wording, simple);
  const user = userEvent.setup();
  const which = await screen.findByLabelText<HTMLSelectElement>('Surat mana?');
  const ids = [...which.options].map(({ value }) => value);
  expect(ids).toEqual(
    expect.arrayContaining([
      'application-reset-password',
      'power-of-attorney',
      'checklist',
      'cover',
      'receipt',
      'return-slip',
    ]),
  );
  for (const id of ids) {
    await user.selectOptions(which, id);
    expect(container.querySelector('.letter'), id).not.toBeNull();
  }
});

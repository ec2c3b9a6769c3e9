// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { thisDevice, wipeEverything } from '../../src/app/storage/device.ts';
import { keepProfile, keptSlots, readKept } from '../../src/app/storage/kept-profiles.ts';
import { filled } from '../../src/app/workshop/profile-form.ts';
import { WorkshopRoom } from '../../src/app/workshop/workshop-room.tsx';
import { readOffices } from '../../src/catalog/node.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { loadWords } from '../../src/i18n/set-up.ts';
import { axeFindings, renderPage, standInForBrowser, today } from '../support/render.tsx';

const bombana = readOffices().get('bombana');

beforeAll(async () => {
  await loadWords('prepare', 'workshop', 'begin', 'mending', 'paste', 'entry', 'wording', 'publish');
  standInForBrowser();
});
beforeEach(() => {
  window.location.hash = '';
});
afterEach(() => {
  cleanup();
  thisDevice().wipe();
  sessionStorage.clear();
});

const user = userEvent.setup();

/** The workshop with a profile on the device; its room. */
async function opened(profile: unknown, room = 'kantor') {
  keepProfile(thisDevice(), 'workshop', 'contoh', { profile, letters: {}, at: 1 });
  sessionStorage.setItem('siapberkas:workshop-open', 'contoh');
  window.location.hash = room;
  const { container } = renderPage(<WorkshopRoom data={{ kind: 'workshop', root: './', builtOn: today }} />);
  await screen.findByRole('navigation', { name: 'Bagian ruang kerja' });
  await screen.findByRole('heading', { level: 1 });
  // On a busy machine the page stands there a moment before it listens.
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  return container;
}

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const go = (room: string) =>
  act(async () => {
    window.location.hash = room;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
const kept = () => readKept(thisDevice(), 'workshop', 'contoh')?.profile as Record<string, never>;

describe('the start', () => {
  test('begins an empty profile, which is kept and opens in the room of the office', async () => {
    const { container } = renderPage(<WorkshopRoom data={{ kind: 'workshop', root: './', builtOn: today }} />);
    expect(await axeFindings(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Mulai dari profil kosong' }));
    expect(await screen.findByRole('heading', { name: 'Kantor' })).toBeTruthy();
    expect(window.location.hash).toBe('#kantor');
    expect(keptSlots(thisDevice(), 'workshop')).toHaveLength(1);
  });

  test('shows the profiles on this device, copies one, and removes one after a question', async () => {
    keepProfile(thisDevice(), 'workshop', 'a', { profile: bombana, letters: {}, at: 1 });
    renderPage(<WorkshopRoom data={{ kind: 'workshop', root: './', builtOn: today }} />);
    await user.click(screen.getByRole('button', { name: 'Salin LPSE Kabupaten Bombana' }));
    expect(keptSlots(thisDevice(), 'workshop')).toHaveLength(2);
    const [first] = screen.getAllByRole('button', { name: 'Hapus LPSE Kabupaten Bombana' });
    if (first) await user.click(first);
    await user.click(screen.getByRole('button', { name: 'Batal' }));
    expect(keptSlots(thisDevice(), 'workshop')).toHaveLength(2);
    if (first) await user.click(first);
    await user.click(screen.getByRole('button', { name: 'Ya, hapus' }));
    expect(keptSlots(thisDevice(), 'workshop')).toEqual(['a']);
    expect(document.activeElement?.textContent).toBe('Profil di perangkat ini');
  });

  test('a pasted list shows how each line was read before it is taken, and asks for its source', async () => {
    renderPage(<WorkshopRoom data={{ kind: 'workshop', root: './', builtOn: today }} />);
    const paste = screen.getByRole('textbox', { name: 'Teks daftarnya', hidden: true });
    fireEvent.change(paste, { target: { value: '1. Surat kuasa bermeterai\n2. Kartu gemerlap' } });
    expect(screen.getByText(/Terbaca 2 butir; 2 perlu diperiksa/)).toBeTruthy();
    expect(screen.getByText(/Dianggap hanya untuk yang diwakilkan/)).toBeTruthy();
    const take = screen.getByRole('button', { name: 'Ambil 2 butir ini', hidden: true });
    fireEvent.click(take);
    expect(screen.getByText('Pilih dahulu untuk layanan apa daftar ini.')).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Untuk layanan apa daftar ini?', hidden: true }), {
      target: { value: 'reset-password' },
    });
    fireEvent.click(take);
    expect(screen.getByText('Isi judul dan penerbit sumbernya dahulu.')).toBeTruthy();
    fireEvent.change(screen.getByRole('textbox', { name: 'Judul sumber', hidden: true }), {
      target: { value: 'Brosur' },
    });
    fireEvent.change(screen.getByRole('textbox', { name: 'Penerbit', hidden: true }), { target: { value: 'LPSE' } });
    fireEvent.click(take);
    expect(await screen.findByRole('heading', { name: 'Reset password' })).toBeTruthy();
    expect(await screen.findByText(/Belum diperiksa sesudah ditempel: 2/)).toBeTruthy();
    expect(screen.getByText(/Belum dipahami|Bukan dokumen yang dikenal/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sudah diperiksa Butir 1' }));
    expect(screen.getByText(/Belum diperiksa sesudah ditempel: 1/)).toBeTruthy();
  });

  test('"Hapus semua data" leaves nothing', async () => {
    await opened(bombana);
    await act(() => wipeEverything());
    expect(keptSlots(thisDevice(), 'workshop')).toEqual([]);
  });
});

describe('a file', () => {
  const choose = async (...files: File[]) => {
    renderPage(<WorkshopRoom data={{ kind: 'workshop', root: './', builtOn: today }} />);
    await user.upload(screen.getByLabelText('Berkas profil (.json)'), files);
  };
  const json = (value: unknown) => new File([JSON.stringify(value)], 'bombana.json', { type: 'application/json' });

  test('with mistakes is opened, with the letters that were chosen with it', async () => {
    const letter = new File(['# Surat'], 'power-of-attorney.bombana.md');
    await choose(json({ ...bombana, name: 'X' }), letter);
    await waitFor(() => expect(field('Nama').getAttribute('aria-invalid')).toBe('true'));
    const [slot = ''] = keptSlots(thisDevice(), 'workshop');
    expect(readKept(thisDevice(), 'workshop', slot)?.letters).toEqual({ 'power-of-attorney.bombana': '# Surat' });
  });

  test('that is no profile says so, and nothing is kept', async () => {
    await choose(new File(['bukan'], 'bukan.json', { type: 'application/json' }));
    expect(await screen.findByText(/rusak atau bukan berkas profil/)).toBeTruthy();
    expect(keptSlots(thisDevice(), 'workshop')).toEqual([]);
  });

  test('of which a part cannot be shown names the part before it is opened without', async () => {
    await choose(json({ ...bombana, contact: 'di mana-mana' }));
    expect(await screen.findByText('contact')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Buka tanpa bagian itu' }));
    expect(await screen.findByRole('heading', { name: 'Kantor' })).toBeTruthy();
  });
});

describe('the office', () => {
  test('its name proposes its short name and whom letters are addressed to', async () => {
    await opened({ format: 'siapberkas/office', version: 2, revision: 1, kind: 'office' });
    await user.type(field('Nama'), 'LPSE Kabupaten Konawe Utara');
    await user.tab();
    await waitFor(() => expect(field('Nama pendek').value).toBe('konawe-utara'));
    expect(field('Surat ditujukan kepada').value).toBe('Kepala LPSE Kabupaten Konawe Utara');
    await waitFor(() => expect(kept()).toMatchObject({ name: 'LPSE Kabupaten Konawe Utara' }));
  });

  test('what is wrong is said at its field in plain words, and in the room "Periksa" as a way to it', async () => {
    const container = await opened({ ...bombana, addressee: '', town: 'X' });
    await waitFor(() => expect(field(/^Kota kedudukan/).getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByText(/Terlalu pendek: paling sedikit 2 huruf/)).toBeTruthy();
    await go('periksa');
    const link = await screen.findByRole('link', { name: 'Kota kedudukan' });
    expect(container.textContent).not.toMatch(/undefined|\[object|mending:|"/);
    await user.click(link);
    await waitFor(() => expect(document.activeElement).toBe(field(/^Kota kedudukan/)));
  });

  test('each room has nothing that axe finds', async () => {
    const container = await opened(bombana);
    for (const room of ['kantor', 'sumber', 'layanan', 'layanan/registration', 'layanan/reset-password', 'periksa']) {
      await go(room);
      await screen.findAllByRole('heading', { level: 1 });
      await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
      expect(await axeFindings(container)).toEqual([]);
    }
  });
});

describe('undo', () => {
  test('takes back the typing of one field as one step, in the field itself, and does it again', async () => {
    await opened(bombana);
    const town = field(/^Kota kedudukan/);
    await user.clear(town);
    await user.type(town, 'Kendari');
    await user.keyboard('{Control>}z{/Control}');
    expect(field(/^Kota kedudukan/).value).toBe('Rumbia');
    await user.keyboard('{Control>}y{/Control}');
    expect(field(/^Kota kedudukan/).value).toBe('Kendari');
    await user.click(screen.getByRole('button', { name: 'Urungkan' }));
    expect(field(/^Kota kedudukan/).value).toBe('Rumbia');
    await waitFor(() => expect(document.activeElement).toBe(field(/^Kota kedudukan/)));
  });

  test('brings back a row that was removed, and an emptied field does not come back by itself', async () => {
    await opened(bombana, 'layanan/reset-password');
    await user.click(await screen.findByRole('button', { name: 'Hapus Jalur 1' }));
    expect(screen.queryByRole('button', { name: 'Hapus Jalur 1' })).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Tambah jalur'));
    await user.click(screen.getByRole('button', { name: 'Tambah jalur' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Jalur' })));
    expect(screen.getAllByRole<HTMLInputElement>('textbox', { name: /^Nomor butir/ })[0]?.value).toBe('');
    await user.click(screen.getAllByRole('button', { name: 'Urungkan' })[0] as HTMLElement);
    await user.click(screen.getAllByRole('button', { name: 'Urungkan' })[0] as HTMLElement);
    expect(await screen.findByRole('button', { name: 'Hapus Jalur 1' })).toBeTruthy();
    await waitFor(() => expect(parseOffice(filled(kept()))).toEqual(bombana));
  });
});

describe('sources', () => {
  test('one is added, is cited by nothing and taken out again', async () => {
    await opened(bombana, 'sumber');
    await user.click(await screen.findByRole('button', { name: 'Tambah sumber' }));
    const titles = screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Judul' });
    expect(titles).toHaveLength(2);
    await waitFor(() => expect(document.activeElement).toBe(titles[1]));
    const [, remove] = screen.getAllByRole('button', { name: 'Hapus sumber ini' });
    if (remove) await user.click(remove);
    expect(screen.getAllByRole('textbox', { name: 'Judul' })).toHaveLength(1);
  });

  test('renaming one takes every citation along, and a cited one stays', async () => {
    await opened(bombana, 'sumber');
    const short = await screen.findByRole('textbox', { name: 'Nama pendek sumber' });
    await user.clear(short);
    await user.type(short, 'faq');
    await user.click(screen.getByRole('button', { name: 'Ganti nama pendek' }));
    await waitFor(() => {
      const office = parseOffice(filled(kept()));
      expect(Object.keys(office.sources)).toEqual(['faq']);
    });
    await user.click(screen.getByRole('button', { name: 'Hapus sumber ini' }));
    expect(screen.getByText(/Sumber ini masih dikutip/)).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /Reset password: Jalur 1/ })[0]).toBeTruthy();
  });
});

describe('a service', () => {
  test('that is switched off is not published, and comes back as it was', async () => {
    await opened(bombana, 'layanan/registration');
    const tick = await screen.findByRole('checkbox', { name: /Kantor menerbitkan daftar/ });
    await user.click(tick);
    await waitFor(() =>
      expect((filled(kept()) as { services: Record<string, object> }).services.registration).toEqual({
        published: false,
      }),
    );
    await user.click(screen.getByRole('checkbox', { name: /Kantor menerbitkan daftar/ }));
    await waitFor(() => expect(parseOffice(filled(kept()))).toEqual(bombana));
  });

  test('of the office’s own is added by its title', async () => {
    await opened(bombana, 'layanan');
    await user.type(await screen.findByRole('textbox', { name: 'Nama layanan' }), 'Buka Blokir Akun');
    await user.click(screen.getByRole('button', { name: 'Tambah layanan' }));
    expect(await screen.findByRole('heading', { name: 'Buka Blokir Akun', level: 1 })).toBeTruthy();
    await waitFor(() => expect(Object.keys(kept().ownServices ?? {})).toEqual(['layanan-buka-blokir-akun']));
  });

  test('rows move by their buttons, and the focus goes with them', async () => {
    await opened(bombana, 'layanan/registration');
    await user.click(await screen.findByRole('button', { name: 'Tambah jalur' }));
    await user.selectOptions(screen.getAllByRole('combobox', { name: 'Jalur' })[1] as HTMLElement, 'email');
    await user.click(screen.getByRole('button', { name: 'Naik Jalur 2' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Turun Jalur 1'));
    expect(screen.getAllByRole<HTMLSelectElement>('combobox', { name: 'Jalur' }).map(({ value }) => value)).toEqual([
      'email',
      'counter',
    ]);
  });
});

test('what another tab changed is not written over: both are kept where that is wanted', async () => {
  await opened(bombana);
  keepProfile(thisDevice(), 'workshop', 'contoh', { profile: { ...bombana, town: 'Kasipute' }, letters: {}, at: 99 });
  await user.type(field(/^Provinsi/), ' Raya');
  expect(await screen.findByText(/baru saja diubah di tab lain/)).toBeTruthy();
  expect(kept().town).toBe('Kasipute');
  await user.click(screen.getByRole('button', { name: 'Pakai yang dari tab lain' }));
  expect(field(/^Kota kedudukan/).value).toBe('Kasipute');
  expect(screen.queryByText(/baru saja diubah di tab lain/)).toBeNull();
});

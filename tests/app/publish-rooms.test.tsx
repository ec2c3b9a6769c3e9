// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import { type ComponentType, useState } from 'react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ChangesRoom } from '../../src/app/workshop/publish/changes-room.tsx';
import { PublishRoom } from '../../src/app/workshop/publish/publish-room.tsx';
import { fileOf, parsedProfile } from '../../src/app/workshop/publish/versions.ts';
import type { RoomProps, Workshop } from '../../src/app/workshop/use-profile.ts';
import { parseDroppedIn, trustedKey } from '../../src/catalog/dropped-in.ts';
import { ParseError } from '../../src/domain/parse.ts';
import { readListLink } from '../../src/handoff/list-link.ts';
import { lockedKeyText, makeKey, readPublicKey, verifyLinked, verifySignature } from '../../src/handoff/signature.ts';
import { loadWords } from '../../src/i18n/set-up.ts';
import { offices } from '../support/kernel/dossiers.ts';
import { entry, list, document as paper, rawProfile } from '../support/kernel/profiles.ts';
import { axeFindings, renderPage, standInForBrowser, today } from '../support/render.tsx';

vi.setConfig({ testTimeout: 60_000 });

const raw = (copies: number, more: object = {}) =>
  rawProfile({ registration: list([entry('ktp', paper('ktp', { evidence: { copies } }))]) }, more);
const published = (copies: number, revision = 1) => ({
  revision,
  on: '2026-10-01',
  by: 'Siti Rahmawati',
  profile: raw(copies, { revision }),
  letters: {},
});

const saved: { name: string; text: () => Promise<string>; bytes: () => Promise<Uint8Array> }[] = [];

beforeAll(async () => {
  await loadWords('publish', 'changes', 'prepare', 'locked');
});
beforeEach(() => {
  standInForBrowser();
  // jsdom's files have none.
  Blob.prototype.text = async function () {
    return new TextDecoder().decode(await read(this));
  };
  saved.length = 0;
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.getAttribute('href') ?? '');
    if (!blob) return;
    const bytes = async () => new Uint8Array(await read(blob));
    saved.push({ name: this.download, bytes, text: async () => new TextDecoder().decode(await read(blob)) });
  };
});
afterEach(cleanup);

const read = (blob: Blob): Promise<ArrayBuffer> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(blob);
  });

/** A room over a profile that lives as long as the test. */
function renderRoom(Room: ComponentType<RoomProps>, first: Partial<Workshop> & { written: object }) {
  let now: Workshop | undefined;
  function Held() {
    const [written, setWritten] = useState<Record<string, unknown>>({ ...first.written });
    const [versions, setVersions] = useState(first.published ?? []);
    now = {
      slot: 'satu',
      letters: {},
      setLetters: () => {},
      today,
      ...first,
      written,
      profile: parsedProfile(written),
      published: versions,
      setPublished: setVersions,
      set: (path, value) =>
        setWritten((before) => (path === '' ? (value as typeof before) : { ...before, [path]: value })),
    };
    return <Room workshop={now} />;
  }
  const { container } = renderPage(<Held />);
  return { container, workshop: () => now as Workshop, user: userEvent.setup() };
}

test('what changed against the last published version stands by service and entry, with a place to sign', async () => {
  const { container, user } = renderRoom(ChangesRoom, { written: raw(2), published: [published(1)] });
  expect(screen.getByRole('radio', { name: /Terbitan ke-1 dari perangkat ini, 1 Oktober 2026/ })).toHaveProperty(
    'checked',
    true,
  );
  expect(screen.getByRole('status').textContent).toBe('1 perubahan');
  const entryOf = screen.getByText('KTP').closest('li');
  expect(within(entryOf as HTMLElement).getByText('Salinan 1 → 2')).toBeTruthy();
  expect(container.textContent).toContain('terbitan ke-2');
  expect(screen.getByText('Disetujui untuk diterbitkan:')).toBeTruthy();
  const print = vi.fn();
  vi.stubGlobal('print', print);
  await user.click(screen.getByRole('button', { name: 'Cetak untuk ditandatangani' }));
  expect(print).toHaveBeenCalledOnce();
  expect(await axeFindings(container)).toEqual([]);
});

test('a profile of a file can be compared with, and what is none is refused without a loss', async () => {
  const { user } = renderRoom(ChangesRoom, { written: raw(2) });
  const picker = await screen.findByLabelText('Berkas profil lain', { selector: 'input[type="file"]' });
  await user.upload(picker, new File(['{}'], 'x.json', { type: 'application/json' }));
  expect((await screen.findByRole('alert')).textContent).toContain('bukan profil LPSE');
  await user.upload(picker, new File([JSON.stringify(raw(3))], 'y.json', { type: 'application/json' }));
  expect(await screen.findByText('Salinan 3 → 2')).toBeTruthy();
});

test('a profile with mistakes is compared with nothing and not published, and says where to mend it', async () => {
  const broken = { ...raw(2), name: '' };
  const { container } = renderRoom(PublishRoom, { written: broken });
  expect(container.textContent).toMatch(/Belum dapat diterbitkan: [1-9]/);
  expect(screen.getByRole('link', { name: 'Lihat yang harus diperbaiki' }).getAttribute('href')).toBe('#periksa');
  expect(screen.queryByRole('button', { name: 'Terbitkan' })).toBeNull();
  cleanup();
  renderRoom(ChangesRoom, { written: broken });
  expect(screen.getByText(/Masih ada yang harus diperbaiki/)).toBeTruthy();
});

test('publishing asks who, counts the number up by itself, and keeps the one before', async () => {
  const { user, workshop, container } = renderRoom(PublishRoom, { written: raw(2), published: [published(1)] });
  expect(await screen.findByRole('heading', { name: 'Terbitan ke-2' })).toBeTruthy();
  expect(container.textContent).toContain('1 perubahan sejak terbitan ke-1');
  const by = screen.getByLabelText('Siapa yang menerbitkan?');
  await user.clear(by);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Terbitkan' })).toHaveProperty('disabled', false));
  await user.click(screen.getByRole('button', { name: 'Terbitkan' }));
  expect(await screen.findByText('Tulis nama orang atau unit yang menerbitkan.')).toBeTruthy();
  await user.type(by, 'Budi Santoso');
  await user.click(screen.getByRole('button', { name: 'Terbitkan' }));
  await screen.findByText(/Terbitan ke-2 sudah dibuat/);
  expect(workshop().published.map(({ revision, by: name, on }) => [revision, name, on])).toEqual([
    [2, 'Budi Santoso', today],
    [1, 'Siti Rahmawati', '2026-10-01'],
  ]);
  expect(workshop().written.revision).toBe(2);
  expect(screen.queryByRole('button', { name: 'Terbitkan' })).toBeNull();
  expect(screen.queryByText(/Tidak ada yang berubah/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Unduh terbitan ke-1' }));
  expect(saved.at(-1)?.name).toBe('contoh_terbitan-1.json');
  expect(JSON.parse((await saved.at(-1)?.text()) ?? '')).toEqual(raw(1));
  expect(await axeFindings(container)).toEqual([]);
});

test('the link of a service opens as the list that was published, and stands as a code on a poster', async () => {
  const { container } = renderRoom(PublishRoom, { written: raw(1), published: [published(1)] });
  const field = await screen.findByLabelText<HTMLInputElement>('Tautan');
  const { hash, pathname } = new URL(field.value);
  expect(pathname).toMatch(/\/daftar\/$/);
  const opened = await readListLink(hash);
  expect(opened).toMatchObject({ by: 'Siti Rahmawati', office: { id: 'contoh', name: 'LPSE Contoh' } });
  expect(screen.getAllByRole('img', { name: /Kode QR untuk/ }).length).toBe(2);
  expect(container.querySelector('.poster')?.textContent).toContain('Pindai untuk daftar syarat');
});

test('an address over http keeps a list out of links, and it says which', async () => {
  const profile = raw(1, { contact: { site: 'http://lpse.contoh.go.id' } });
  renderRoom(PublishRoom, { written: profile, published: [{ ...published(1), profile }] });
  expect(await screen.findByText(/Alamat di “situs” \(contact.site\) harus diawali https/)).toBeTruthy();
  expect(screen.queryByLabelText('Tautan')).toBeNull();
});

test("with the key of the office open, ZIP and links are signed, and the site's own list is kept", async () => {
  const key = await makeKey('LPSE Contoh');
  const locked = await lockedKeyText(key, 'kata sandi kantor');
  const letters = { 'cover.contoh': '# Sampul\n' };
  const { user } = renderRoom(PublishRoom, { written: raw(1), letters, published: [{ ...published(1), letters }] });
  await user.click(screen.getByText('Buka berkas kunci'));
  await user.click(screen.getByRole('button', { name: 'Buka kunci' }));
  expect(await screen.findByText('Pilih berkas kunci kantor.')).toBeTruthy();
  await user.upload(screen.getByLabelText('Berkas kunci'), new File([locked], 'kunci.json'));
  // WebCrypto is Node's here, and throws Node's own.
  const any = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['decrypt']);
  const parameters = { name: 'AES-GCM', iv: new Uint8Array(12) };
  const thrown = await crypto.subtle.decrypt(parameters, any, new Uint8Array(40)).catch((error: Error) => error);
  vi.stubGlobal('DOMException', (thrown as Error).constructor);
  await user.type(screen.getByLabelText('Kata sandi kunci'), 'salah salah');
  await user.click(screen.getByRole('button', { name: 'Buka kunci' }));
  expect(await screen.findByText(/Kata sandi ini tidak cocok/)).toBeTruthy();
  await user.clear(screen.getByLabelText('Kata sandi kunci'));
  await user.type(screen.getByLabelText('Kata sandi kunci'), 'kata sandi kantor');
  await user.click(screen.getByRole('button', { name: 'Buka kunci' }));
  expect(await screen.findByText(/Kunci LPSE Contoh terbuka/)).toBeTruthy();
  await waitFor(async () => {
    const { hash } = new URL(screen.getByLabelText<HTMLInputElement>('Tautan').value);
    expect(await verifyLinked(await readListLink(hash), [key])).toMatchObject({ is: 'signed' });
  });
  const other = { id: 'lain', name: 'LPSE Lain', kind: 'office', published: [], revision: 1, letters: [] };
  vi.stubGlobal(
    'fetch',
    async () => new Response(JSON.stringify({ format: 'siapberkas/offices', version: 1, offices: [other] })),
  );
  await user.click(screen.getByRole('button', { name: 'Unduh ZIP untuk situs' }));
  await screen.findByText(/ZIP sudah diunduh/);
  const zip = saved.at(-1);
  expect(zip?.name).toBe('kantor_contoh_terbitan-1.zip');
  const files = Object.fromEntries(
    Object.entries(unzipSync((await zip?.bytes()) ?? new Uint8Array())).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]),
  );
  expect(Object.keys(files).sort()).toEqual([
    'kantor/contoh.json',
    'kantor/contoh.sig.json',
    'kantor/cover.contoh.md',
    'kantor/daftar.json',
  ]);
  const signed = { 'contoh.json': files['kantor/contoh.json'] ?? '', 'cover.contoh.md': '# Sampul\n' };
  expect(
    await verifySignature({ office: 'contoh', files: signed, signature: files['kantor/contoh.sig.json'] }, [key]),
  ).toMatchObject({ is: 'signed' });
  const merged = JSON.parse(files['kantor/daftar.json'] ?? '');
  expect(merged.offices.map(({ id }: { id: string }) => id)).toEqual(['contoh', 'lain']);
  expect(trustedKey(parseDroppedIn(merged), 'contoh')).toEqual({ name: 'LPSE Contoh', key: key.key });
});

test('an older version becomes the draft again after a question, with its letters', async () => {
  const setLetters = vi.fn();
  const before = { ...published(1), letters: { 'cover.contoh': '# Sampul lama\n' } };
  const { user, workshop } = renderRoom(PublishRoom, {
    written: raw(3),
    published: [published(2, 2), before],
    setLetters,
  });
  const again = { name: 'Buka lagi terbitan ke-1 sebagai rancangan' };
  await user.click(await screen.findByRole('button', again));
  await user.click(screen.getByRole('button', { name: 'Batal' }));
  expect(workshop().profile).toEqual(parsedProfile(raw(3)));
  await user.click(screen.getByRole('button', again));
  await user.click(screen.getByRole('button', { name: 'Ya, buka lagi' }));
  expect(workshop().profile).toEqual(parsedProfile(raw(1)));
  expect(setLetters.mock.lastCall?.[0]({})).toEqual(before.letters);
  expect(await screen.findByText(/Terbitan ke-1 sudah menjadi rancangan/)).toBeTruthy();
  expect(workshop().published).toHaveLength(2);
});

test('a list of the site that cannot be read is never written over', async () => {
  const { user } = renderRoom(PublishRoom, { written: raw(1), published: [published(1)] });
  vi.stubGlobal('fetch', async () => new Response('<html>'));
  await user.click(await screen.findByRole('button', { name: 'Unduh ZIP untuk situs' }));
  expect(await screen.findByText(/tidak terbaca, jadi ZIP belum dibuat/)).toBeTruthy();
  expect(saved).toEqual([]);
});

test('a new key comes as two files, and is open at once', async () => {
  const { user } = renderRoom(PublishRoom, { written: raw(1), published: [published(1)] });
  await user.click(await screen.findByText('Buat kunci baru'));
  await user.type(screen.getByLabelText('Kata sandi baru'), 'pendek');
  await user.click(screen.getByRole('button', { name: 'Buat dan unduh kunci' }));
  expect(await screen.findByText('Kata sandi paling sedikit 8 huruf.')).toBeTruthy();
  await user.type(screen.getByLabelText('Kata sandi baru'), ' tetapi panjang');
  await user.click(screen.getByRole('button', { name: 'Buat dan unduh kunci' }));
  expect(await screen.findByText(/Kunci LPSE Contoh terbuka/)).toBeTruthy();
  expect(saved.map(({ name }) => name)).toEqual(['kunci-lpse-contoh.json', 'kunci-publik-lpse-contoh.json']);
  expect(readPublicKey((await saved[1]?.text()) ?? '').name).toBe('LPSE Contoh');
});

test('a published file is what the profile says, and nothing that the schema adds itself', () => {
  for (const office of offices.values()) {
    expect(parsedProfile(JSON.parse(JSON.stringify(fileOf(office)))), office.id).toEqual(office);
    expect(JSON.stringify(fileOf(office))).not.toMatch(/"tryFirst":\[\]|"ownServices":\{\}/);
  }
});

test('a value that is no profile is none, whatever it is', () => {
  expect(parsedProfile({})).toBeUndefined();
  expect(() => parsedProfile(raw(1))).not.toThrow(ParseError);
});

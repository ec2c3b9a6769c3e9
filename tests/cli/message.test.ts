import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { change, dossierOf, officeCalled } from '../support/kernel/dossiers.ts';
import { put, siap, workFolder } from '../support/siap.ts';

const folder = workFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const day = ['--today', '2026-11-23'];
const tangerang = put(folder, 'tangerang.json', dossierOf({ office: 'kota-tangerang' }));
const muaro = put(
  folder,
  'muaro.json',
  dossierOf({ office: 'muaro-jambi', service: 'user-id-lookup', with: change({ answers: { channel: 'email' } }) }),
);

test('siap message prints to whom, what to attach and how, and the text; another channel of the list may be asked for', async () => {
  const { code, out, err } = await siap(folder, 'message', tangerang, '--channel', 'ticket', ...day);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Teks tiket\nKepada: Alamatnya tidak disebut sumber/);
  expect(out).toContain('1. Surat permohonan: dicetak, ditempeli meterai, ditandatangani pimpinan, dipindai\n');
  expect(out).toContain('Yth. Kepala LPSE Kota Tangerang,');
  const english = await siap(folder, 'message', tangerang, '--channel', 'ticket', '--lang', 'en', ...day);
  expect(english.out).toContain('Subject: Permohonan Reset Password Akun SPSE: PT Cahaya Batanghari\n');
  expect(english.out).toContain('Dengan hormat,');
});

test('--json has the message with its link, the mailbox it comes from, and nothing to attach where nothing is asked for', async () => {
  const { code, out } = await siap(folder, 'message', muaro, '--json', ...day);
  expect(code).toBe(0);
  const [message, ...others] = JSON.parse(out);
  expect(others).toEqual([]);
  expect(message).toMatchObject({
    channel: 'email',
    to: officeCalled('muaro-jambi').contact.email,
    from: 'lama@cahayabatanghari.co.id',
    subject: 'Permohonan Informasi User ID Penyedia',
    draft: false,
    enclosed: [],
    before: [],
    link: { whole: true },
  });
  expect(new URL(message.link.href).searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(message.text);
});

test('where nobody writes, the channels that take a message are named, and one that is not offered is refused', async () => {
  const counter = await siap(folder, 'message', tangerang, ...day);
  expect([counter.code, counter.out]).toEqual([1, '']);
  expect(counter.err).toContain('--channel ticket');
  const video = await siap(folder, 'message', tangerang, '--channel', 'video', ...day);
  expect(video.code).toBe(2);
  expect(video.err).toContain('“video” tidak ditawarkan di sini. Pilih: counter, ticket.');
  const pigeon = await siap(folder, 'message', tangerang, '--channel', 'merpati', ...day);
  expect(pigeon.code).toBe(2);
  expect(pigeon.err).toContain('--channel "merpati" is unknown');
});

test('what is missing gives exit 1 and DRAF', async () => {
  const open = dossierOf({ office: 'kota-tangerang', with: change({ company: { npwp: '' } }) });
  const { code, out, err } = await siap(
    folder,
    'message',
    put(folder, 'open.json', open),
    '--channel',
    'ticket',
    ...day,
  );
  expect(code).toBe(1);
  expect(out).toContain('\nDRAF\n');
  expect(err).toContain('Jangan kirim dulu');
});

test('letters --set writes the page for the one who goes, in each format, and none where the request is sent', async () => {
  const formats = ['--format', 'pdf,txt', '--set', ...day];
  const besok = (out: string) => readdirSync(join(folder, out)).filter((name) => name.startsWith('besok-ke-lpse'));
  expect((await siap(folder, 'letters', tangerang, '--out', 'pergi', ...formats)).code).toBe(0);
  const name = 'besok-ke-lpse_reset-password_pt-cahaya-batanghari_2026-11-23';
  expect(besok('pergi').sort()).toEqual([`${name}.pdf`, `${name}.txt`]);
  expect(readFileSync(join(folder, 'pergi', `${name}.txt`), 'utf8')).toContain('PTSP LKPP, Lantai M');
  expect((await siap(folder, 'letters', muaro, '--out', 'kirim', ...formats)).code).toBe(0);
  expect(besok('kirim')).toEqual([]);
});

// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ReadyStep } from '../../src/app/prepare/ready-step.tsx';
import { loadWords } from '../../src/i18n/set-up.ts';
import { dossierOf } from '../support/kernel/dossiers.ts';
import { citation, entry, letter, officeWith, document as paper } from '../support/kernel/profiles.ts';
import { axeFindings, renderPrepare, standInForBrowser } from '../support/render.tsx';

beforeAll(async () => {
  await loadWords('prepare', 'finish', 'asides');
  standInForBrowser();
});
afterEach(cleanup);

const requirements = [
  entry(
    'surat',
    letter('application', {
      evidence: { scan: { formats: ['pdf'], maxMegabytes: 1.5 } },
      marks: { companyStamp: true },
    }),
  ),
  entry('nib', paper('nib', { evidence: { scan: { formats: ['pdf', 'jpg'] } } })),
  entry('npwp', paper('npwp')),
];
const by = (...channels: object[]) =>
  officeWith(requirements, { channels: channels.map((one) => ({ citation, ...one })) });
const shown = (office = by({ kind: 'whatsapp', address: '0812-3456-7890' })) =>
  renderPrepare(<ReadyStep />, office, dossierOf({ office }));

test('what is attached stands in the order of the list, each with what is done to it first', async () => {
  const { container } = shown();
  await screen.findByRole('heading', { name: 'Kirim lewat WhatsApp' });
  const heading = screen.getByRole('heading', { name: 'Yang dilampirkan' });
  const items = within(heading.nextElementSibling as HTMLElement).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Surat permohonan dicetak, ditandatangani pimpinan, dicap, dipindai (PDF, paling besar 1,5 MB)',
    'NIB dipindai (PDF atau JPG)',
    'NPWP perusahaan dipindai',
  ]);
  expect(screen.getByText(/Surat ditandatangani di kertas dahulu, baru dipindai\./)).toBeDefined();
  expect(screen.queryByRole('heading', { name: 'Yang dikirim' })).toBeNull();
  expect(await axeFindings(container)).toEqual([]);
});

test('WhatsApp opens at the office’s number, with the text where a link carries it', async () => {
  shown();
  const link = await screen.findByRole('link', { name: 'Buka di WhatsApp' });
  const address = new URL(link.getAttribute('href') ?? '');
  expect(address.origin + address.pathname).toBe('https://wa.me/6281234567890');
  expect(address.searchParams.get('text')).toBe(document.querySelector('section pre')?.textContent);
});

test('a number of a fixed line is not called up, and that is said', async () => {
  shown(by({ kind: 'whatsapp', address: '(021) 2993 5577' }));
  await screen.findByText(/Nomor ini bukan nomor ponsel/);
  expect(screen.queryByRole('link', { name: 'Buka di WhatsApp' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Salin teks' })).toBeDefined();
});

test('a text that no link carries is copied: the link opens without it, and that is said', async () => {
  const long = officeWith(
    Array.from({ length: 30 }, (_, index) =>
      entry(`surat-${index}`, {
        kind: 'named',
        name: `Surat keterangan dari dinas nomor ${index}`,
        evidence: { scan: true },
      }),
    ),
    { channels: [{ kind: 'email', address: 'lpse@contoh.go.id', citation }] },
  );
  shown(long);
  await screen.findByText(/Teks ini terlalu panjang untuk tautan/);
  const address = new URL(screen.getByRole('link', { name: 'Buka di aplikasi email' }).getAttribute('href') ?? '');
  expect(address.searchParams.get('subject')).toContain('Permohonan Reset Password');
  expect(address.searchParams.has('body')).toBe(false);
  const user = userEvent.setup();
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(screen.getByRole('button', { name: 'Salin teks' }));
  expect(copied).toHaveBeenCalledWith(document.querySelector('section pre')?.textContent);
});

test('a page to upload to is opened, subject and text are copied one by one', async () => {
  shown(by({ kind: 'upload', address: 'https://unggah.contoh.go.id' }));
  const link = await screen.findByRole('link', { name: 'Buka halamannya' });
  expect(link.getAttribute('href')).toBe('https://unggah.contoh.go.id');
  const user = userEvent.setup();
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(screen.getByRole('button', { name: 'Salin judul' }));
  expect(copied).toHaveBeenCalledWith('Permohonan Reset Password Akun SPSE: PT Cahaya Batanghari');
});

test('the mailbox that it must come from stands there, and each channel that goes along has its own message', async () => {
  shown(
    by({
      kind: 'email',
      address: 'lpse@contoh.go.id',
      fromRegisteredMailbox: true,
      also: [{ kind: 'whatsapp', address: '081234567890' }],
    }),
  );
  const mail = await screen.findByRole('region', { name: 'Kirim lewat email' });
  expect(within(mail).getByText('lama@cahayabatanghari.co.id')).toBeDefined();
  expect(within(mail).getByText(/Kirim dari alamat ini saja/)).toBeDefined();
  expect(screen.getByRole('region', { name: 'Kirim lewat WhatsApp' })).toBeDefined();
});

test('answered back to the counter, the list of what is carried is there again', async () => {
  const office = by({ kind: 'email', address: 'lpse@contoh.go.id' }, { kind: 'counter' });
  const { elsewhere } = shown(office);
  await screen.findByRole('heading', { name: 'Kirim lewat email' });
  await elsewhere((one) => ({ ...one, answers: { ...one.answers, channel: 'counter' } }));
  expect(screen.queryByRole('heading', { name: 'Kirim lewat email' })).toBeNull();
  expect(screen.getByRole('heading', { name: /^Yang dibawa/ })).toBeDefined();
  expect(await screen.findByRole('button', { name: 'Unduh “Besok ke LPSE” (PDF)' })).toBeDefined();
  await elsewhere((one) => ({ ...one, answers: { ...one.answers, channel: 'email' } }));
  await screen.findByRole('heading', { name: 'Kirim lewat email' });
  expect(screen.queryByRole('button', { name: 'Unduh “Besok ke LPSE” (PDF)' })).toBeNull();
});

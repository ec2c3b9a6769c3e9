// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { DataStep } from '../../src/app/prepare/data/data-step.tsx';
import type { Dossier } from '../../src/domain/dossier.ts';
import { loadWords } from '../../src/i18n/set-up.ts';
import { entry, letter, officeWith, document as paper } from '../support/kernel/profiles.ts';
import { axeFindings, renderPrepare, standInForBrowser } from '../support/render.tsx';

const office = officeWith([
  entry('permohonan', letter('application')),
  entry('nib', paper('nib')),
  entry('npwp', paper('npwp')),
]);

const nib = `NOMOR INDUK BERUSAHA: 0220001234567
Nama Pelaku Usaha : CV CAHAYA BATANGHARI
Alamat Kantor : Jalan Merdeka Nomor 5, Sengeti
Email : info@cahaya.co.id`;

beforeAll(async () => {
  await loadWords('prepare', 'recognise');
  standInForBrowser();
});
afterEach(cleanup);

async function opened(first: Partial<Dossier> = {}, text = nib) {
  const user = userEvent.setup();
  const shown = renderPrepare(<DataStep />, office, first);
  await user.click(screen.getByText(/^Isi dari berkas Anda/));
  const file = new File([text], 'nib.txt', { type: 'text/plain' });
  await user.upload(await screen.findByLabelText('Berkas Anda'), file);
  return { ...shown, user };
}

test('what an NIB says is shown beside its lines, and taken over at one press where nothing stands yet', async () => {
  const { user, kept, container } = await opened();
  const found = await screen.findByRole('region', { name: /5 data ditemukan di nib\.txt/ });
  expect(within(found).getByText(/Alamat Kantor : Jalan Merdeka/)).toBeDefined();
  expect(kept().company.name).toBeUndefined();
  expect(await axeFindings(container)).toEqual([]);
  await user.click(within(found).getByRole('button', { name: 'Pakai 5 data yang pasti' }));
  expect(kept()).toMatchObject({
    answers: { legalForm: 'cv' },
    company: { name: 'CV CAHAYA BATANGHARI', nib: '0220001234567', email: 'info@cahaya.co.id' },
  });
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Nama perusahaan/ }).value).toBe(
    'CV CAHAYA BATANGHARI',
  );
});

test('what the document says otherwise is said at once, and replaced only by its own press; the paper is noted to be compared', async () => {
  const { user, kept, container } = await opened({ answers: { legalForm: 'cv' }, company: { name: 'CV Lain Sekali' } });
  const found = await screen.findByRole('region', { name: /data ditemukan/ });
  expect(within(found).getByText('1 data berbeda dengan surat. Pilih satu per satu.')).toBeDefined();
  const [first] = within(found).getAllByRole('listitem');
  expect(first?.textContent).toContain('NIB menulis “CV CAHAYA BATANGHARI”, surat menulis “CV Lain Sekali”.');
  expect(await axeFindings(container)).toEqual([]);
  await user.click(within(found).getByRole('button', { name: /^Pakai \d data/ }));
  expect(kept().company.name).toBe('CV Lain Sekali');
  expect(kept().papers.nib).toMatchObject({ company: 'CV CAHAYA BATANGHARI', number: '0220001234567' });
  expect(screen.getByRole('region', { name: /Perlu dibetulkan/ }).textContent).toContain('CV CAHAYA BATANGHARI');
  await user.click(within(found).getByRole('button', { name: 'Pakai yang dari NIB: Nama perusahaan' }));
  expect(kept().company.name).toBe('CV CAHAYA BATANGHARI');
  expect(within(found).queryByText(/berbeda dengan surat/)).toBeNull();
  await user.click(within(found).getByRole('button', { name: 'Kembalikan “CV Lain Sekali”: Nama perusahaan' }));
  expect(kept().company.name).toBe('CV Lain Sekali');
  expect(within(found).getByText(/^NIB menulis/)).toBeDefined();
});

test('what is typed may stay: the row says so, and asks again once it is typed anew', async () => {
  const { user, kept, elsewhere } = await opened({ company: { name: 'CV Lain Sekali', email: 'lama@contoh.co.id' } });
  const found = await screen.findByRole('region', { name: /data ditemukan/ });
  expect(within(found).getByText(/^2 data berbeda/)).toBeDefined();
  await user.click(within(found).getByRole('button', { name: 'Tetap yang di surat: Nama perusahaan' }));
  expect(kept().company.name).toBe('CV Lain Sekali');
  expect(within(found).getByText(/Bedanya tetap disebut di pemeriksaan/)).toBeDefined();
  await user.click(within(found).getByRole('button', { name: /^Tetap yang di surat: Email/ }));
  expect(within(found).getByText('Surat tetap seperti yang tertulis.')).toBeDefined();
  await elsewhere((one) => ({ ...one, company: { ...one.company, name: 'CV Lain Lagi' } }));
  expect(within(found).getByRole('button', { name: 'Tetap yang di surat: Nama perusahaan' })).toBeDefined();
});

test('the same in another writing is no difference: an NPWP in its other form, case, a street’s short word', async () => {
  await opened(
    {
      answers: { legalForm: 'cv' },
      company: {
        name: 'Cahaya Batanghari, CV',
        address: 'Jl. Merdeka No. 5, Sengeti',
        npwp: '0013121660091000',
        email: 'INFO@cahaya.co.id',
      },
    },
    `${nib}\nNPWP : 01.312.166.0-091.000`,
  );
  const found = await screen.findByRole('region', { name: /data ditemukan/ });
  expect(within(found).queryByText(/berbeda dengan surat|^NIB menulis/)).toBeNull();
});

test('a text that is pasted is read the same; one that says nothing is said to', async () => {
  const { user, kept } = await opened({}, 'Resep nasi goreng untuk dua orang');
  expect((await screen.findByText(/Tidak ada data perusahaan/)).closest('[role=alert]')).not.toBeNull();
  await user.click(screen.getByText('Atau tempel teksnya'));
  await user.click(screen.getByLabelText('Teks dari dokumen'));
  await user.paste('Nama Perusahaan : PT Maju Jaya');
  await user.click(screen.getByRole('button', { name: 'Cari data dalam teks ini' }));
  await user.click(await screen.findByRole('button', { name: /^Pakai Nama/ }));
  expect(kept().company.name).toBe('PT Maju Jaya');
});

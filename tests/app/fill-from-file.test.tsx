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

test('what stands in the form is replaced only by its own press, and the paper is noted to be compared', async () => {
  const { user, kept } = await opened({ answers: { legalForm: 'cv' }, company: { name: 'CV Lain Sekali' } });
  const found = await screen.findByRole('region', { name: /data ditemukan/ });
  expect(within(found).getByText('Sekarang tertulis: CV Lain Sekali.')).toBeDefined();
  await user.click(within(found).getByRole('button', { name: /^Pakai \d data/ }));
  expect(kept().company.name).toBe('CV Lain Sekali');
  expect(kept().papers.nib).toMatchObject({ company: 'CV CAHAYA BATANGHARI', number: '0220001234567' });
  expect(screen.getByRole('region', { name: /Perlu dibetulkan/ }).textContent).toContain('CV CAHAYA BATANGHARI');
  await user.click(within(found).getByRole('button', { name: /^Pakai Nama/ }));
  expect(kept().company.name).toBe('CV CAHAYA BATANGHARI');
  expect(screen.queryByRole('region', { name: /Perlu dibetulkan/ })).toBeNull();
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

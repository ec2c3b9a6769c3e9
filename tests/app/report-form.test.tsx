// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { ReportForm } from '../../src/app/guide/report-form.tsx';
import { readGuides } from '../../src/catalog/node.ts';
import type { ReportTemplate } from '../../src/guide/report.ts';
import { loadWords } from '../../src/i18n/set-up.ts';
import { axeFindings, renderPage } from '../support/render.tsx';

const report = readGuides().reports[0] as ReportTemplate;
const needed = report.fields.filter((field) => field.needed);
const described = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
const sheet = () => document.querySelector('pre')?.textContent ?? '';

beforeAll(() => loadWords('guide'));
afterEach(cleanup);

test('a report that is copied with gaps says so, and each gap says so at its field', async () => {
  const user = userEvent.setup();
  const { container } = renderPage(<ReportForm report={report} />);
  await user.type(screen.getByLabelText(/^LPSE/), 'LPSE Kota Contoh');
  await user.click(screen.getByRole('button', { name: 'Salin laporan' }));
  expect(await navigator.clipboard.readText()).toContain('LPSE: LPSE Kota Contoh');
  await screen.findByText(/Titik-titik masih perlu diisi: Deskripsi masalah, /);
  const wrong = [...container.querySelectorAll<HTMLElement>('[aria-invalid="true"]')];
  expect(needed).toHaveLength(4);
  expect(wrong).toHaveLength(3);
  for (const field of wrong) expect(described(field)).toContain('Ini belum diisi.');
  expect(await axeFindings(container)).toEqual([]);
});

test('a gap is said when its field is left, not before, and no more once it is filled', async () => {
  const user = userEvent.setup();
  renderPage(<ReportForm report={report} />);
  const field = screen.getByLabelText(/^Deskripsi masalah/);
  expect(screen.queryByText('Ini belum diisi.')).toBeNull();
  await user.click(field);
  await user.tab();
  await screen.findByText('Ini belum diisi.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await user.type(field, 'Login lalu muncul kode 70213');
  expect(field.getAttribute('aria-invalid')).toBeNull();
  expect(described(field)).not.toContain('Ini belum diisi.');
  expect(sheet()).toContain('Deskripsi masalah: Login lalu muncul kode 70213');
});

test('a full report is copied without complaint, the time in words', async () => {
  const user = userEvent.setup();
  const { container } = renderPage(<ReportForm report={report} />);
  await user.type(screen.getByLabelText(/^LPSE/), 'LPSE Kota Contoh');
  await user.type(screen.getByLabelText(/^Deskripsi masalah/), 'Kode muncul');
  await user.type(screen.getByLabelText(/^Alamat website/), 'lpse.example.go.id/eproc4');
  await user.type(screen.getByLabelText(/^Tanggal dan jam/), '2026-11-23T09:05');
  await user.click(screen.getByRole('button', { name: 'Salin laporan' }));
  await screen.findByText('Laporan sudah disalin.');
  expect(await navigator.clipboard.readText()).toContain('Waktu kejadian: 23 November 2026 pukul 09.05');
  expect(container.querySelectorAll('[aria-invalid="true"]')).toHaveLength(0);
});

test('a report that begins with a message holds it in its field and in its text, and takes the focus', () => {
  renderPage(<ReportForm report={report} first={{ pesan: 'akun diblokir' }} focused />);
  expect(screen.getByLabelText<HTMLInputElement>(/^Pesan atau kode error/).value).toBe('akun diblokir');
  expect(sheet()).toContain('Pesan di layar: akun diblokir');
  expect(document.activeElement?.textContent).toBe(report.title.id);
});

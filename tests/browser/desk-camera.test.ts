import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { patience, testFlags } from '../support/browser/flags.ts';
import { openPhone } from '../support/browser/phone.ts';
import { codesOf, preparedDossier } from '../support/desk/browser.ts';
import { filmOf } from '../support/desk/camera.ts';

/** A desk in a browser whose camera sees a picture. */
async function withCamera(film: Buffer, work: (page: Page, complaints: string[]) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kamera-'));
  writeFileSync(join(folder, 'film.y4m'), film);
  const browser = await chromium.launch({
    executablePath: inject('browser'),
    args: [
      ...[...testFlags, '--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'],
      `--use-file-for-fake-video-capture=${join(folder, 'film.y4m')}`,
    ],
  });
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    page.setDefaultTimeout(patience);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await work(page, complaints);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

test('the camera reads a code, with a decoder from our own origin that is loaded only then', async () => {
  const site = inject('site');
  const [code = ''] = codesOf(site, preparedDossier());
  await withCamera(filmOf(code), async (page, complaints) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site}meja/`);
    await page.getByLabel('LPSE Anda').selectOption({ label: 'LPSE Kabupaten Muaro Jambi' });
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    expect(asked.filter((address) => address.endsWith('.wasm'))).toEqual([]);
    await page.getByRole('button', { name: 'Pakai kamera' }).click();
    await page.getByRole('heading', { name: 'Yang dicocokkan' }).waitFor();
    expect(await page.getByText('PT Cahaya Batanghari').count()).toBeGreaterThan(0);
    const decoder = asked.filter((address) => address.endsWith('.wasm'));
    expect(decoder).toHaveLength(1);
    expect(decoder[0]?.startsWith(site)).toBe(true);
    expect(complaints).toEqual([]);
  });
});

test('without a camera, the desk says what else there is', async () => {
  const { page, site } = await openPhone({ width: 1280 });
  await page.goto(`${site}meja/`);
  await page.getByRole('button', { name: 'Pakai kamera' }).click();
  await page.getByRole('alert').getByText('Pakai pemindai, PDF, atau berkas').waitFor();
});

import type { Page } from 'playwright-core';
import type { Dossier } from '../../../src/domain/dossier.ts';
import { serviceOf } from '../../../src/domain/office.ts';
import { sampleDossier } from '../../../src/domain/sample.ts';
import type { ServiceId } from '../../../src/domain/services/index.ts';
import { encodeDossier } from '../../../src/handoff/dossier-codes.ts';
import { patience } from '../browser/flags.ts';
import { openPhone, type Phone } from '../browser/phone.ts';
import { deskOffice } from './offices.ts';

/** A desk at an LPSE on an office PC's screen, its office chosen. */
export interface Desk extends Phone {
  /** Key presses so far. */
  readonly pressed: () => number;
  /** Presses keys one after the other, as a person does. */
  readonly press: (...keys: string[]) => Promise<void>;
}

export const officer = { name: 'Rina Wulandari', nip: '19900101 201503 2 001' };

/** `first`: nothing is set yet. `unnamed`: only its office is. `shared`: on a shared computer. */
export async function openDesk(
  options: {
    office?: string;
    first?: boolean;
    unnamed?: boolean;
    shared?: boolean;
    width?: number;
    dark?: boolean;
  } = {},
): Promise<Desk> {
  const phone = await openPhone({ width: options.width ?? 1280, height: 800, dark: options.dark ?? false });
  await phone.page.goto(`${phone.site}meja/`);
  if (!options.first) {
    const { id, name, town = '' } = deskOffice(options.office ?? 'muaro-jambi');
    if (options.shared) {
      await phone.page.getByRole('button', { name: 'Nyalakan mode komputer bersama' }).click();
      await phone.page.getByRole('region', { name: 'Komputer bersama' }).waitFor();
    }
    await phone.page.evaluate(
      ([settings, shared]) => (shared ? sessionStorage : localStorage).setItem('siapberkas:desk', settings),
      [
        JSON.stringify({ office: id, name, town, ...(!options.unnamed && { officer }) }),
        options.shared ?? false,
      ] as const,
    );
    await phone.page.reload();
  }
  await phone.page.getByRole('heading', { level: 1, name: 'Terima berkas' }).waitFor();
  return withKeys(phone);
}

/** Another tab of the same browser, at the desk. */
export async function anotherTab(desk: Desk): Promise<Desk> {
  const page = await desk.context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`${desk.site}meja/`);
  await page.getByRole('navigation', { name: 'Meja depan' }).waitFor();
  return withKeys({ ...desk, page });
}

/** Counts key presses. */
export function withKeys(phone: Phone): Desk {
  let count = 0;
  return {
    ...phone,
    pressed: () => count,
    press: async (...keys) => {
      for (const key of keys) {
        await phone.page.keyboard.press(key);
        count += 1;
        // Faster than this, it would be a scanner.
        await phone.page.waitForTimeout(50);
      }
    },
  };
}

/** The dossier that a vendor would have prepared today. */
export const preparedDossier = (
  office = 'muaro-jambi',
  service: ServiceId = 'reset-password',
  attorney = false,
): Dossier =>
  sampleDossier(
    serviceOf(deskOffice(office), service),
    deskOffice(office),
    new Date().toISOString().slice(0, 10),
    attorney,
  );

/** The codes of its sheet, as the site prints them. */
export const codesOf = (site: string, dossier: Dossier): readonly string[] =>
  encodeDossier(dossier, { address: `${site}meja/` });

/** A dossier as the desk gives it back at a first visit: two papers refused, and who came was not the one named. */
export const returnedDossier = (dossier: Dossier = preparedDossier('muaro-jambi', 'reset-password', true)): Dossier => {
  const { ktp: _, npwp: __, ...prepared } = dossier.prepared;
  const faults = [
    { at: ['ktp'], why: 'illegible', note: 'Foto wajahnya kabur' },
    { at: ['npwp'], why: 'copy-missing' },
    { at: [], why: 'bearer' },
  ];
  const day = new Date().toISOString().slice(0, 10);
  return { ...dossier, prepared, slip: { id: 'berkas-0001', number: '012/LPSE/XI/2026', day, visit: 1, faults } };
};

/** The links in the codes of its slip. */
export const slipLinks = (site: string, dossier: Dossier = returnedDossier()): readonly string[] =>
  encodeDossier(dossier, { address: `${site}tinjau/`, fine: true });

/** A dossier that needs several codes. */
export function largeDossier(): Dossier {
  const dossier = preparedDossier();
  const directors = Array.from({ length: 50 }, (_, index) => ({
    name: `Direktur Nomor ${index} ${(index * 7919).toString(36)} ${(index * 104_729).toString(36)}`,
    nik: String(1505014705800003 + index * 7_919_104_729).slice(0, 16),
  }));
  return { ...dossier, directors };
}

/** What a scanner that types does: every sign in a moment, and Enter. */
export async function scan(page: Page, text: string): Promise<void> {
  await page.evaluate((signs) => {
    for (const key of [...signs, 'Enter']) {
      const target = document.activeElement ?? document.body;
      const free = target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      if (free && key !== 'Enter') document.execCommand('insertText', false, key);
    }
  }, text);
}

/** Lays a prepared file on the desk, by a scanner. */
export async function layOnDesk(desk: Desk, dossier: Dossier): Promise<void> {
  const codes = codesOf(desk.site, dossier);
  for (const [at, code] of codes.entries()) {
    await scan(desk.page, code);
    if (at + 1 < codes.length) await desk.page.getByText(`Terbaca ${at + 1} dari ${codes.length}`).waitFor();
  }
  await atCheck(desk.page);
}

/** Shows the pictures of a sheet to the desk, one after the other, until a file lies on it. */
export async function show(page: Page, pictures: readonly Buffer[]): Promise<void> {
  const picker = page.getByLabel('PDF surat, berkas tersimpan');
  for (const buffer of pictures) {
    await picker.setInputFiles({ name: 'pindaian.png', mimeType: 'image/png', buffer });
    await page.locator('#desk-points, [role="alert"] .notice-error').first().waitFor();
    if ((await page.locator('#desk-points').count()) > 0) return;
  }
  throw new Error('no picture of the sheet could be read');
}

export const atCheck = (page: Page): Promise<void> => page.getByRole('heading', { name: 'Yang dicocokkan' }).waitFor();

/** Accepts everything on the list by the space bar, and everything to compare by its own key. */
export async function acceptAll(desk: Desk): Promise<void> {
  const lines = await desk.page.locator('[id^="line-"][role="group"]').count();
  for (let line = 0; line < lines; line += 1) await desk.press(' ');
  const points = await desk.page.locator('[id^="point-"][role="group"]').count();
  for (let point = 0; point < points; point += 1) await desk.press('s');
}

/** The number that stands beside the result. */
export const numberOf = async (page: Page): Promise<string> =>
  ((await page.locator('.desk-number').textContent()) ?? '').replace('Nomor ', '');

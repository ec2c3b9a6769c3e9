import type { Page } from 'playwright-core';
import type { Dossier } from '../../../src/domain/dossier.ts';
import { preparedDossier } from '../desk/browser.ts';
import { openPhone, type Phone } from './phone.ts';

/** A dossier on its way between the phone of who prepares it and that of who looks it through. */

export const reviewed: Dossier = preparedDossier('muaro-jambi', 'reset-password', true);
export const reviewedAt = 'siapkan/muaro-jambi/reset-password/';

/** Lets a phone copy, and puts the dossier on it, prepared; at the last step, with the box for reviews unfolded. */
export async function atReviewBox<P extends Phone>(phone: P): Promise<P> {
  const { page, site, context } = phone;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(site);
  await page.evaluate(
    (text) => localStorage.setItem('siapberkas:draft:muaro-jambi:reset-password', text),
    JSON.stringify(reviewed),
  );
  await page.goto(`${site}${reviewedAt}#siap`);
  await page.getByText('Minta ditinjau pimpinan').click();
  return phone;
}

/** Copies the link that the page offers, and gives it. */
export async function copiedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Salin tautan' }).click();
  await page.getByText('Tautan sudah disalin').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const [link] = /\S+#t=\S+/.exec(text) ?? [];
  if (link === undefined) throw new Error(`There is no link in “${text}”.`);
  return link;
}

/** Opens a review on a phone, another one where none is given. */
export async function atReview(link: string, phone?: Phone): Promise<Phone> {
  const opened = phone ?? (await openPhone());
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await opened.page.goto('about:blank');
  await opened.page.goto(link);
  await opened.page.getByRole('heading', { level: 1, name: `Berkas ${reviewed.company.name}` }).waitFor();
  return opened;
}

/** Unfolds a note and writes it, with a value where one is proposed. */
export async function note(page: Page, label: string, text: string, value?: string): Promise<void> {
  const summaries = page.locator('summary', { hasText: `untuk ${label}` });
  await summaries.first().click();
  await page.getByLabel(`Catatan Anda untuk ${label}`, { exact: true }).fill(text);
  if (value !== undefined) await page.getByLabel(`Seharusnya (bila tahu) untuk ${label}`, { exact: true }).fill(value);
}

/** Says the last word on a review, and asks for the notes. */
export async function conclude(page: Page, verdict: 'Setuju' | 'Perlu diubah'): Promise<void> {
  await page.getByLabel(verdict).check();
  await page.getByRole('button', { name: 'Selesai, siapkan catatan' }).click();
}

/** Opens a link with notes where the dossier is prepared, and goes to them. */
export async function notesOpened({ page }: Phone, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Lihat di berkas' }).click();
  await page.getByRole('heading', { name: 'Catatan yang diterima' }).waitFor();
}

import type { Locator, Page } from 'playwright-core';
import { targetId } from '../../../src/app/ui/address.ts';
import type { OfficeProfile } from '../../../src/domain/office.ts';
import { downloaded } from './walk.ts';

interface Cited {
  readonly source: string;
  readonly entry: string;
  readonly quote?: string | undefined;
}

/** A clerk at the workshop who knows no JSON: opens, presses, picks, ticks and types what stands on the page. */
export class Clerk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async begin(site: string): Promise<void> {
    await this.page.goto(`${site}kantor/`);
    await this.page.getByRole('button', { name: 'Mulai dari profil kosong' }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Kantor' }).waitFor();
  }

  async go(room: string): Promise<void> {
    const nav = this.page.getByRole('navigation', { name: 'Bagian ruang kerja' });
    await nav.getByRole('link', { name: new RegExp(`^${room}`) }).click();
    await this.page.locator('.workshop-room h1').filter({ hasText: room }).waitFor();
  }

  /** Goes to a service, and says that the office publishes its list. */
  async publishes(service: string): Promise<void> {
    await this.page.locator(`nav a[href="#layanan/${service}"]`).click();
    const tick = this.page.locator(`[name="services.${service}.published"]`);
    await tick.check();
  }

  /** Whatever is folded away around a field is opened, from outside inwards. */
  private async unfolded(field: Locator): Promise<Locator> {
    await field.waitFor({ state: 'attached' });
    const folds = this.page.locator('details:not([open])', { has: field });
    while ((await folds.count()) > 0) await folds.first().locator('summary').first().click();
    return field;
  }

  /** Writes into the field of a path, picks in it, or ticks it. */
  async set(path: string, value: string | number | true): Promise<void> {
    const field = await this.unfolded(this.page.locator(`#${targetId(path)}`));
    const kind = await field.evaluate((element) =>
      element instanceof HTMLInputElement ? element.type : element.tagName,
    );
    if (kind === 'SELECT') await field.selectOption(String(value));
    else if (kind === 'checkbox') await field.check();
    else await field.fill(String(value));
  }

  async press(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('button', { name }).first().click();
  }

  async cite(path: string, { source, entry, quote }: Cited): Promise<void> {
    await this.set(`${path}.source`, source);
    await this.set(`${path}.entry`, entry);
    if (quote !== undefined) await this.set(`${path}.quote`, quote);
  }

  async source(
    id: string,
    { title, publisher, year, yearNote, address, seen }: OfficeProfile['sources'][string],
  ): Promise<void> {
    const page = this.page;
    await this.press('Tambah sumber');
    await page.getByLabel('Judul', { exact: true }).last().fill(title);
    const short = page.getByLabel('Nama pendek sumber').last();
    if ((await short.inputValue()) !== id) {
      await (await this.unfolded(short)).fill(id);
      await page.getByRole('button', { name: 'Ganti nama pendek' }).last().click();
    }
    const path = `sources.${id}`;
    await this.set(`${path}.publisher`, publisher);
    if (year === null) await page.getByLabel('Tidak bertanggal').last().check();
    else await this.set(`${path}.year`, year);
    if (yearNote) await this.words(`${path}.yearNote`, yearNote);
    if (address) await this.set(`${path}.address`, address);
    await this.set(`${path}.seen`, seen);
  }

  async words(path: string, { id, en }: { readonly id: string; readonly en?: string | undefined }): Promise<void> {
    await this.set(`${path}.id`, id);
    if (en) await this.set(`${path}.en`, en);
  }

  /** The entry that is open in the list. */
  get entry(): Locator {
    return this.page.locator('.entry-open').last();
  }

  /** A new entry at the end of the list: looks for what it is, and takes the first that is found. */
  async addEntry(what: string): Promise<void> {
    await this.press('Tambah butir');
    await this.ask(what);
  }

  async ask(what: string): Promise<void> {
    const search = this.page.getByLabel('Cari dokumen, surat, data, atau benda').last();
    await search.fill(what);
    await search.press('Enter');
  }

  /** Where an entry stands in its source, and what it is called. */
  async nameEntry(
    list: string,
    index: number,
    { id, citation }: { readonly id: string; readonly citation: Cited },
  ): Promise<void> {
    const path = `${list}.requirements.${index}`;
    await this.cite(`${path}.citation`, citation);
    await this.set(`${path}.id`, id);
  }

  /** The profile as its file holds it. */
  async file(): Promise<{ readonly name: string; readonly value: unknown }> {
    const { name, bytes } = await downloaded(this.page, () => this.press('Unduh berkas profil'));
    return { name, value: JSON.parse(new TextDecoder().decode(bytes)) };
  }
}

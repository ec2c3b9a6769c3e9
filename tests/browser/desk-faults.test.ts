import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { countReading, hugeFile, otherFiles } from '../support/browser/fault-files.ts';
import { downloaded } from '../support/browser/walk.ts';
import { acceptAll, atCheck, type Desk, layOnDesk, openDesk, preparedDossier } from '../support/desk/browser.ts';

/** What goes wrong around the front desk: each is told in a sentence, and what is on screen stays. */

const accepted = ({ page }: Desk): Promise<number> => page.locator('.desk-row.is-accepted').count();

const refuse = {
  missing: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  forbidden: () => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  },
  failing: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'UnknownError');
    };
  },
};

test.each(['missing', 'forbidden', 'failing'] as const)(
  'private window, IndexedDB %s: the desk says so, and a paper leaves with a number from the office’s own book',
  async (how) => {
    const desk = await openDesk();
    const { page } = desk;
    await desk.context.addInitScript(refuse[how]);
    await page.reload();
    await page.getByText('tidak mengizinkan penyimpanan').waitFor();
    await layOnDesk(desk, preparedDossier());
    await acceptAll(desk);
    await desk.press('Enter');
    await page.getByText('Berkas ini tidak tercatat').waitFor();
    await page.getByLabel('Nomor dari buku Anda').fill('17/XI/2026');
    await page
      .getByRole('region', { name: /Tanda Terima/ })
      .getByText('17/XI/2026')
      .waitFor();
    expect(desk.complaints).toEqual([]);
  },
);

test('desk, storage full: the desk says so, and what is on screen stays', async () => {
  const desk = await openDesk();
  await layOnDesk(desk, preparedDossier());
  await desk.page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await desk.press(' ', ' ');
  await desk.page.getByText('Penyimpanan peramban penuh').waitFor();
  expect(await accepted(desk)).toBe(2);
});

test('desk, storage full: it stays said while other things are read, the browser asks before the page goes, and once there is room all is kept', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (!document.documentElement.dataset.room) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await desk.press(' ');
  await page.getByText('Penyimpanan peramban penuh').waitFor();
  await page.getByRole('link', { name: 'Buku' }).click();
  await page.getByText('Belum ada berkas').waitFor();
  await page.getByText('Penyimpanan peramban penuh').waitFor();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await page.evaluate(() => {
    document.documentElement.dataset.room = 'yes';
  });
  await page.getByRole('link', { name: /^Periksa berkas/ }).click();
  await page.locator('.desk-row').nth(1).focus();
  await desk.press(' ');
  await page.getByText('Penyimpanan peramban penuh').waitFor({ state: 'detached' });
  await page.reload();
  await atCheck(page);
  expect(await accepted(desk)).toBe(2);
});

test('desk, a file that the disk takes only in part: nothing of it is in the book, no number is used up, and the next try has it', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  await acceptAll(desk);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === 'records' && !document.documentElement.dataset.room)
        throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await desk.press('Enter');
  await page.getByText('Berkas ini tidak tercatat').waitFor();
  const entries = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opened = indexedDB.open('siapberkas-desk');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const count = opened.result.transaction('entries').objectStore('entries').count();
          count.onsuccess = () => {
            opened.result.close();
            resolve(count.result);
          };
        };
      }),
  );
  expect(entries).toBe(0);
  await page.evaluate(() => {
    document.documentElement.dataset.room = 'yes';
  });
  await page.getByRole('button', { name: 'Coba catat lagi' }).click();
  await page.locator('.desk-number').waitFor();
  expect(await page.locator('.desk-number').textContent()).toContain('001/');
});

test('desk, log wiped by the browser while open: the desk says so, the check stays and is kept again', async () => {
  const desk = await openDesk();
  const { page, context, site } = desk;
  await layOnDesk(desk, preparedDossier());
  await desk.press(' ');
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin: new URL(site).origin, storageTypes: 'indexeddb' });
  await desk.press(' ');
  await page.getByText('Peramban mengosongkan buku ini').waitFor();
  expect(await accepted(desk)).toBe(2);
  await page.reload();
  await atCheck(page);
  expect(await accepted(desk)).toBe(2);
});

test('desk, killed tab: the check is there again, with its ticks', async () => {
  const desk = await openDesk();
  await layOnDesk(desk, preparedDossier());
  await desk.press(' ', ' ');
  const browser = await desk.context.newCDPSession(desk.page);
  const crashed = desk.page.waitForEvent('crash');
  browser.send('Page.crash').catch(() => {});
  await crashed;
  const page = await desk.context.newPage();
  await page.goto(`${desk.site}meja/`);
  await page.getByRole('button', { name: /^Lanjutkan/ }).click();
  await atCheck(page);
  expect(await page.locator('.desk-row.is-accepted').count()).toBe(2);
});

test('desk, clock in 1970: the desk says so, wipes nothing, and the file bears the date that was typed', async () => {
  const desk = await openDesk();
  const { page } = desk;
  const year = new Date().getFullYear() + 1;
  await page.clock.setFixedTime(new Date('1970-01-01T09:00:00+07:00'));
  await page.reload();
  await page.getByText('Tanggal perangkat ini, 1 Januari 1970, tampaknya keliru').waitFor();
  await page.getByLabel('Hari ini tanggal berapa?').fill(`${year}-02-03`);
  await page.getByRole('button', { name: 'Pakai tanggal ini' }).click();
  await page.getByText(`memakai 3 Februari ${year}`).waitFor();
  await layOnDesk(desk, { ...preparedDossier(), visit: { date: `${year}-02-03` } });
  await desk.press('t', '1', 'Control+Enter');
  await page.locator('.desk-number').waitFor();
  expect(await page.locator('.desk-number').textContent()).toContain(`/II/${year}`);
  const pdf = await downloaded(page, () => page.getByRole('button', { name: /PDF/ }).click());
  expect(pdf.bytes.length).toBeGreaterThan(5000);
  expect(await page.locator('.desk').innerText()).not.toMatch(/\b1970\b(?!, tampaknya)/);
});

test('desk, file of 200 MB: refused at once, by its size, without reading it', async () => {
  const { page } = await openDesk();
  const read = await countReading(page);
  for (const name of ['besar.json', 'besar.jpg']) {
    const path = hugeFile(name);
    await page.getByLabel('PDF surat, berkas tersimpan').setInputFiles(path);
    await page.getByRole('alert').getByText('terlalu besar').waitFor();
    rmSync(dirname(path), { recursive: true });
  }
  expect(await read()).toBeLessThan(1000);
});

test('desk, file of another kind: refused with a sentence', async () => {
  const { page } = await openDesk();
  const { jpg, zip, docx, pdf } = await otherFiles();
  for (const [file, says] of [
    [jpg, 'Tidak ada kode yang terbaca'],
    [zip, 'bukan berkas SiapBerkas'],
    [pdf, 'tidak memuat berkas SiapBerkas'],
    [docx, 'bukan berkas SiapBerkas'],
  ] as const) {
    await page.getByLabel('PDF surat, berkas tersimpan').setInputFiles(file);
    await page.getByRole('alert').getByText(says).waitFor();
  }
});

test('desk, worker that fails to load: the desk says so, and the next press works', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await desk.context.route('**/letter-worker*.js', (route) => route.abort());
  await layOnDesk(desk, preparedDossier());
  await desk.press('t', '1', 'Control+Enter');
  await page.locator('.desk-number').waitFor();
  await page.getByRole('button', { name: /PDF/ }).click();
  await page.getByRole('alert').getByText('Coba lagi; catatannya aman').waitFor();
  await desk.context.unroute('**/letter-worker*.js');
  const pdf = await downloaded(page, () => page.getByRole('button', { name: /PDF/ }).click());
  expect(pdf.bytes.length).toBeGreaterThan(5000);
});

test('desk, list of offices that fails to load: a sentence stands there, and a press brings it', async () => {
  const { page, context } = await openDesk({ first: true });
  await context.route('**/office-index*.js', (route) => route.abort());
  await page.reload();
  await page.getByRole('alert').getByText('Bagian ini belum dapat dimuat').waitFor();
  await context.unroute('**/office-index*.js');
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await page.getByLabel('LPSE Anda').selectOption('LPSE Kabupaten Muaro Jambi');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('Tanpa kode: pilih layanannya').waitFor();
});

test('desk, room that fails to load: its heading and a sentence stand there, and a press tries again', async () => {
  const { page, context } = await openDesk();
  await context.route('**/settings-view*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'Setelan' }).click();
  await page.getByRole('alert').getByText('Bagian ini belum dapat dimuat').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  await context.unroute('**/settings-view*.js');
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await page.getByLabel('Pola nomor').waitFor();
});

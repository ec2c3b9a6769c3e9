import { Buffer } from 'node:buffer';
import { closeSync, ftruncateSync, mkdtempSync, openSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';

const file = (name: string, mimeType: string, bytes: Uint8Array) => ({ name, mimeType, buffer: Buffer.from(bytes) });

/** Files that people choose by mistake, each with nothing of ours in it. */
export async function otherFiles() {
  return {
    jpg: file('foto.jpg', 'image/jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1])),
    zip: file('arsip.zip', 'application/zip', zipSync({ 'a.txt': strToU8('halo') })),
    docx: file(
      'surat.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<document/>') }),
    ),
    pdf: file('kosong.pdf', 'application/pdf', await emptyPdf()),
  };
}

async function emptyPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage();
  return document.save();
}

/** A file of 200 MB on this machine, which takes no room, and begins as it is told. */
export function hugeFile(name: string, start = '{"format":"siapberkas/dossier",'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'besar-')), name);
  const handle = openSync(path, 'w');
  ftruncateSync(handle, 200_000_000);
  writeSync(handle, start, 0);
  closeSync(handle);
  return path;
}

/** Counts the bytes of files that the page reads from now on. */
export async function countReading(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { bytesRead: number };
    counted.bytesRead = 0;
    for (const name of ['text', 'arrayBuffer'] as const) {
      const read = Blob.prototype[name];
      Object.defineProperty(Blob.prototype, name, {
        value(this: Blob) {
          counted.bytesRead += this.size;
          return Reflect.apply(read, this, []);
        },
      });
    }
  });
  return () => page.evaluate(() => (window as unknown as { bytesRead: number }).bytesRead);
}

import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfflineSite } from '../support/browser/offline-site.ts';
import { company } from '../support/browser/walk.ts';
import { complaintsOf, serveTellingSite } from '../support/engines/telling-site.ts';
import { engineNames, Visitor } from '../support/engines/visitor.ts';
import { needs } from '../support/programs/needs.ts';
import { toolFile, toolOutput } from '../support/programs/pdf-tools.ts';

/** The whole ways in each browser, as its own driver moves it; how they look and behave in detail is held in Chromium. */

const programsOf = { chromium: [], firefox: ['firefox'], webkit: ['webkit', 'minibrowser', 'xvfb'] } as const;

describe.each(engineNames)('in %s', (name) => {
  let site: OfflineSite;
  beforeAll(async () => {
    site = await serveTellingSite();
  });

  /** A browser before the site; whatever a page complains about fails the test. */
  async function visit(width: number, height: number, way: (visitor: Visitor) => Promise<void>): Promise<void> {
    needs(...programsOf[name], 'qpdf', 'pdftotext');
    const visitor = await Visitor.open(name, width, height);
    const told = complaintsOf(site).length;
    try {
      await way(visitor);
      const last = await visitor.engine.ask<string[]>('window.complaints');
      expect([...complaintsOf(site).slice(told), ...last, ...visitor.engine.heard]).toEqual([]);
    } catch (cause) {
      console.log(complaintsOf(site).slice(told), visitor.engine.heard);
      await visitor.picture(`/tmp/sk/failed-${name}.png`).catch(() => undefined);
      throw cause;
    } finally {
      await visitor.close();
    }
  }

  test('a penyedia on a phone goes from the start page to the letters, and what was typed stays when the page is loaded again', () =>
    visit(360, 740, async (visitor) => {
      await visitor.goto(site.address);
      expect(await visitor.engine.ask('innerWidth')).toBe(360);
      await chooseReset(visitor);
      await answerWithAttorney(visitor);
      await onward(visitor, 'Daftar', 'Daftar syarat Anda');
      await visitor.tick({ role: 'radio', name: 'SIUP' });
      await tickAll(visitor);
      await visitor.sees({ text: '6 dari 6 siap' });
      await onward(visitor, 'Data', 'Data untuk surat');

      for (const [label, text] of Object.entries(company)) await visitor.write({ label }, text);
      await visitor.write({ label: 'NPWP perusahaan' }, '01.312.166.1-091.000');
      await visitor.sees({ text: 'digit pemeriksanya tidak cocok' });
      await visitor.engine.reload();
      await visitor.sees({ text: 'digit pemeriksanya tidak cocok' });
      for (const [label, text] of Object.entries(company))
        if (label !== 'NPWP perusahaan') expect(await visitor.read({ label })).toBe(text);
      await visitor.write({ label: 'NPWP perusahaan' }, company['NPWP perusahaan']);

      await onward(visitor, 'Surat', 'Surat');
      await visitor.sees({ css: '.letter:not(.letter-draft)' });
      const pdf = await visitor.downloads({ role: 'button', name: 'Unduh PDF' });
      expect(pdf.name).toMatch(/^surat-permohonan_reset-password_cv-contoh-batanghari_.*\.pdf$/);
      expect(wordsIn(pdf.bytes)).toContain('CV Contoh Batanghari');
      const docx = await visitor.downloads({ role: 'button', name: 'Unduh Word (DOCX)' });
      expect(docx.name).toMatch(/\.docx$/);
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx.bytes) });
      expect(value).toContain('Permohonan Reset Password Akun SPSE');
      expect(value).toContain('CV Contoh Batanghari');

      await onward(visitor, 'Siap', /^Siap berangkat/);
      await visitor.sees({ text: 'Berkas lengkap.' });
      const sheet = await visitor.downloads({ role: 'button', name: 'Unduh lembar kelengkapan (PDF)' });
      expect(wordsIn(sheet.bytes)).toContain('LEMBAR KELENGKAPAN');
    }));

  afterAll(() => site.stop());
});

/** A PDF's words, once qpdf found nothing wrong with the file. */
function wordsIn(pdf: Uint8Array): string {
  toolOutput(pdf, 'qpdf', ['--check', 'FILE']);
  return toolOutput(pdf, 'pdftotext', ['FILE', '-']).replace(/\s+/g, ' ');
}

async function chooseReset(visitor: Visitor): Promise<void> {
  await visitor.write({ role: 'searchbox' }, 'muaro jmabi');
  await visitor.press({ role: 'link', name: 'LPSE Kabupaten Muaro Jambi', last: true });
  await visitor.press({ role: 'link', name: /^Reset password/ });
  await visitor.press({ role: 'link', name: 'Siapkan berkas ini' });
  await visitor.heading('Beberapa pertanyaan');
}

async function answerWithAttorney(visitor: Visitor): Promise<void> {
  await visitor.tick({ label: 'CV (Persekutuan Komanditer)' });
  await visitor.tick({ label: 'Orang lain, dengan surat kuasa' });
  for (const name of [/akta perubahan terakhir/, /masih bisa dibuka/])
    await visitor.tick({ label: 'Ya', within: { role: 'group', name } });
}

async function tickAll(visitor: Visitor): Promise<void> {
  const css = '.requirements .tick input:not(:checked)';
  for (let left = await visitor.count({ css }); left > 0; left = await visitor.count({ css })) await visitor.press({ css });
}

async function onward(visitor: Visitor, step: string, heading: string | RegExp): Promise<void> {
  await visitor.press({ role: 'link', name: `Lanjut: ${step}` });
  await visitor.heading(heading);
}

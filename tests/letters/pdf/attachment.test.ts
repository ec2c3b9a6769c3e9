import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { PDFHexString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readAttachment } from '../../../src/handoff/read-pdf.ts';
import { BrokenPdfError, ValueReader } from '../../../src/letters/pdf/read-objects.ts';
import { renderPdf } from '../../../src/letters/pdf/render-pdf.ts';
import { fonts } from '../../support/pdf/fonts.ts';
import { application, powerOfAttorney } from '../../support/pdf/letters.ts';
import { needs } from '../../support/programs/needs.ts';
import { toolFile } from '../../support/programs/pdf-tools.ts';

const bytes = new TextEncoder().encode('{"nama":"Siti Ḥalīmah","isi":"5 0 obj << endstream endobj"}');
const attachment = { name: 'berkas.json', mime: 'application/json', bytes, description: 'Data berkas (sumber)' };
const letter = () => renderPdf([application, powerOfAttorney], { paper: 'a4', fonts, attachment });
const ascii = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test('what was put in comes out again', async () => {
  expect(await readAttachment(await letter(), 'berkas.json')).toEqual(bytes);
});

test('a PDF without the attachment, or with another one, gives nothing', async () => {
  expect(await readAttachment(await letter(), 'lain.json')).toBeNull();
  expect(await readAttachment(await renderPdf([application], { paper: 'a4', fonts }), 'berkas.json')).toBeNull();
});

test('the attachment survives another program that writes the PDF anew', async () => {
  needs('qpdf');
  for (const mode of ['generate', 'disable']) {
    const anew = toolFile(await letter(), 'qpdf', [`--object-streams=${mode}`, 'FILE', 'RESULT']);
    expect(await readAttachment(anew, 'berkas.json')).toEqual(bytes);
  }
});

test('what is no PDF, or is cut in half, is refused with a way out', async () => {
  const whole = await letter();
  await expect(readAttachment(ascii('{"a":1}'), 'berkas.json')).rejects.toThrow('it is not a PDF');
  await expect(readAttachment(whole.subarray(0, whole.length / 2), 'berkas.json')).rejects.toThrow(BrokenPdfError);
  await expect(readAttachment(ascii('%PDF-1.7\n1 0 obj << /A'), 'berkas.json')).rejects.toThrow('Use the file');
});

test('a damaged byte never hangs the reader or brings out other data unnoticed as a crash', async () => {
  const whole = await letter();
  for (let at = 20; at < whole.length; at += 97) {
    const damaged = whole.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x55;
    const outcome = await readAttachment(damaged, 'berkas.json').catch((error: unknown) => error);
    expect(outcome === null || outcome instanceof Uint8Array || outcome instanceof BrokenPdfError).toBe(true);
  }
});

const packed = (dictionary: string, stream: Uint8Array) =>
  `<< ${dictionary} /Filter /FlateDecode /Length ${stream.length} >> stream\n${String.fromCharCode(...stream)}\nendstream`;

test('an attachment that unfolds without end is refused', async () => {
  const bomb = zlibSync(new Uint8Array(40_000_000), { level: 9 });
  const pdf = `%PDF-1.7
1 0 obj << /Type /Catalog /Names << /EmbeddedFiles << /Names [(berkas.json) 2 0 R] >> >> >> endobj
2 0 obj << /F (berkas.json) /EF << /F 3 0 R >> >> endobj
3 0 obj ${packed('/Type /EmbeddedFile', bomb)} endobj`;
  await expect(readAttachment(ascii(pdf), 'berkas.json')).rejects.toThrow('unfolds to more');
  const objects = `%PDF-1.7\n1 0 obj ${packed('/Type /ObjStm /N 1 /First 4', bomb)} endobj`;
  await expect(readAttachment(ascii(objects), 'berkas.json')).rejects.toThrow('unfolds to more');
});

test('many strings or lists that never end are refused at once', { timeout: 5000 }, async () => {
  for (const open of ['1 0 obj (', '1 0 obj << ', '1 0 obj [', '1 0 obj <']) {
    const outcome = readAttachment(ascii(`%PDF-1.7\n${open.repeat(20_000)}`), 'berkas.json');
    await expect(outcome).rejects.toThrow(BrokenPdfError);
  }
});

test('texts are read as pdf-lib writes them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const value = new ValueReader(PDFHexString.fromText(text).toString(), 0).value();
      const bytes = value !== null && typeof value === 'object' && 'text' in value ? value.text : '';
      const decoded = new TextDecoder('utf-16be').decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
      expect(decoded).toBe(text);
    }),
  );
});

test('lists that run in circles or nest without end are refused', async () => {
  const circle = `%PDF-1.7
1 0 obj << /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >> endobj
2 0 obj << /Kids [2 0 R 2 0 R] >> endobj`;
  await expect(readAttachment(ascii(circle), 'berkas.json')).rejects.toThrow('has no end');
  await expect(readAttachment(ascii(`%PDF-1.7\n1 0 obj ${'['.repeat(9000)}`), 'a')).rejects.toThrow(
    'nested too deeply',
  );
});

test('a name written in octal, escaped or bare bytes is understood', async () => {
  const pdf = (name: string) => `%PDF-1.4
1 0 obj<</Type/Catalog/AF[2 0 R]>>endobj
2 0 obj<</Type/Filespec/F ${name}/EF<</F 3 0 R>>>>endobj
3 0 obj<</Type/EmbeddedFile/Length 2>>stream\r\n{}\r\nendstream endobj`;
  for (const name of ['(a\\(b\\).json)', '(a\\050b\\51.json)', '<61286229 2e6a736f6e>', '(a(b).json)'])
    expect(await readAttachment(ascii(pdf(name)), 'a(b).json')).toEqual(ascii('{}'));
});

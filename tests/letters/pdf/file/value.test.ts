import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf, nameOf, textOf, type Value, written } from '../../../../src/letters/pdf/file/value.ts';
import { type PdfValue, ValueReader } from '../../../../src/letters/pdf/read-value.ts';

const read = (value: Value): PdfValue => new ValueReader(written(value), 0).value();

test('values are written as PDF has them, and what is undefined is left out', () => {
  expect(written({ Type: '/Page', Kids: ['3 0 R', 4, -0.25, null, true], Next: undefined, A: { O: '/List' } })).toBe(
    '<</Type /Page/Kids [3 0 R 4 -0.25 null true]/A <</O /List>>>>',
  );
  expect(written([])).toBe('[]');
});

test('a name of any ASCII signs is one name', () => {
  const ascii = fc.string({ unit: 'binary-ascii' });
  fc.assert(
    fc.property(ascii, (text) => {
      expect(read([nameOf(text), 1])).toEqual([{ name: text }, 1]);
    }),
  );
});

test('text for people is UTF-16 after its mark', () => {
  expect(textOf('Ḥa 😀')).toBe('<feff1e2400610020d83dde00>');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const value = read(textOf(text));
      const bytes = value !== null && typeof value === 'object' && 'text' in value ? value.text : '';
      const decoded = new TextDecoder('utf-16be').decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
      expect(decoded).toBe(text);
    }),
  );
});

test('codes are written as they are', () => {
  expect(read(codeOf('D:20261123000000Z'))).toEqual({ text: 'D:20261123000000Z' });
});

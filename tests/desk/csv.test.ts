import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/desk/sheets.ts';

test('commas, quotes and line breaks stay within their cell', () => {
  expect(csvOf([['a,b', 'c"d', 'e\nf', 'g']])).toBe('\uFEFF"a,b","c""d","e\nf",g\r\n');
});

test('what a spreadsheet would run as a formula becomes text', () => {
  for (const formula of ['=1+1', '+62812', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '|cmd'])
    expect(csvOf([[formula]])).toContain(`'${formula}`);
  expect(csvOf([['PT Maju-Jaya']])).toBe('\uFEFFPT Maju-Jaya\r\n');
});

test('whatever is typed, as many rows and cells come back as went in', () => {
  const cells = fc.oneof(fc.string(), fc.constantFrom('"', ',', '\r\n', '=', ' "'));
  fc.assert(
    fc.property(fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const read = parsed(csvOf(rows).slice(1));
      expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      expect(read.flat().map((cell) => cell.replace(/^'/, ''))).toEqual(
        rows.flat().map((cell) => cell.replace(/^'/, '')),
      );
    }),
  );
});

/** A reader of RFC 4180, sign by sign. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, quoted, was] = ['', false, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '' && !was) [quoted, was] = [true, true];
    else if (sign === ',' || (sign === '\r' && text[at + 1] === '\n')) {
      rows.at(-1)?.push(cell);
      [cell, was] = ['', false];
      if (sign === '\r') {
        at += 1;
        rows.push([]);
      }
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

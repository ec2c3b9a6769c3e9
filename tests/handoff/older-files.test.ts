import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFromPdf } from '../../src/handoff/read-pdf.ts';

/** Letters as earlier versions wrote them, each with what was entered for it. */
const older = ['letter-by-pdf-lib'];

test.each(older)('a letter of an earlier version gives back what was entered: %s', async (name) => {
  const file = (ending: string) => readFileSync(join(import.meta.dirname, 'older', `${name}.${ending}`));
  expect(await readFromPdf(new Uint8Array(file('pdf')))).toEqual(JSON.parse(file('json').toString()));
});

import { expect, test } from 'vitest';
import { ObjectFile } from '../../../../src/letters/pdf/file/object-file.ts';
import { decoded, isDictionary, readObjects } from '../../../../src/letters/pdf/read-objects.ts';
import { renderPdf } from '../../../../src/letters/pdf/render-pdf.ts';
import { fonts } from '../../../support/pdf-fonts.ts';
import { application, checklist, powerOfAttorney } from '../../../support/pdf-letters.ts';
import { hasTool, toolOutput } from '../../../support/pdf-tools.ts';

/** A file of one empty page, and besides as many numbers as told, each an object. */
function manyObjects(count: number): Uint8Array {
  const file = new ObjectFile();
  const numbers = Array.from({ length: count }, (_, index) => file.add(index));
  const tree = file.reserve();
  const contents = file.addStream(new Uint8Array([0x71, 0x0a, 0x51]), {});
  const page = { Type: '/Page', Parent: tree, MediaBox: [0, 0, 100, 100], Resources: {}, Contents: contents } as const;
  file.set(tree, { Type: '/Pages', Kids: [file.add(page)], Count: 1 });
  return file.bytes({ Root: file.add({ Type: '/Catalog', Pages: tree, Numbers: numbers }) });
}

test('objects are read under the numbers under which they were added, in whatever order they were set', () => {
  const file = new ObjectFile();
  const first = file.reserve();
  const stream = file.addStream(new Uint8Array([1, 2, 3]), { Type: '/Own' });
  const last = file.add([first, stream]);
  file.set(first, { Next: last });
  const objects = readObjects(file.bytes({ Root: first }));
  expect([first, stream, last]).toEqual(['1 0 R', '2 0 R', '3 0 R']);
  expect(objects.get(1)?.value).toEqual(new Map([['Next', { object: 3 }]]));
  expect(objects.get(3)?.value).toEqual([{ object: 1 }, { object: 2 }]);
  const { value, stream: bytes = new Uint8Array() } = objects.get(2) ?? {};
  expect(isDictionary(value) && [...decoded(bytes, value, 10)]).toEqual([1, 2, 3]);
});

test('an object that was promised and never set is a mistake that is told', () => {
  const file = new ObjectFile();
  file.reserve();
  expect(() => file.bytes({})).toThrow('never set');
});

test.skipIf(!hasTool('qpdf'))('qpdf finds every object at its place, among 70,000, too', async () => {
  const many = manyObjects(70_000);
  const letters = [application, { ...powerOfAttorney, draft: true }, checklist];
  for (const pdf of [manyObjects(0), many, await renderPdf(letters, { paper: 'a4', fonts })]) {
    const report = toolOutput(pdf, 'qpdf', ['--check', 'FILE']);
    expect(report).toContain('No syntax or stream encoding errors found');
    expect(report).not.toMatch(/warning/i);
  }
  expect(toolOutput(many, 'qpdf', ['--show-object=70000', 'FILE']).trim()).toBe('69999');
});

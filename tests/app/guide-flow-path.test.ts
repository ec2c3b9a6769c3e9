import { expect, test } from 'vitest';
import { answersOf, pathOf } from '../../src/app/guide/guide-data.ts';
import { readGuides } from '../../src/catalog/node.ts';
import { pathsOf, walk } from '../../src/guide/walk.ts';

test('the address names every step of every flow, and leads back to it', () => {
  const paths = readGuides().flows.flatMap((flow) => pathsOf(flow).map((path) => ({ flow, path })));
  expect(paths.length).toBeGreaterThan(50);
  for (const { flow, path } of paths) {
    const address = pathOf(path.answers);
    expect(answersOf(address)).toEqual(path.answers);
    expect(walk(flow, answersOf(address)).id).toBe(path.id);
  }
});

test('an address that names no step begins at the start', () => {
  for (const hash of ['', '0', '1.', '.1', '1..2', 'x', '1.a', '-1', '999', '1.0', 'pertanyaan'])
    expect(answersOf(hash), hash).toEqual([]);
  const [flow] = readGuides().flows;
  if (!flow) throw new Error('there must be a flow');
  expect(walk(flow, answersOf('99.99')).id).toBe(flow.start);
});

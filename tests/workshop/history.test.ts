import { expect, test } from 'vitest';
import { begun, changed, differenceAt, mostSteps, pause, redone, undone } from '../../src/workshop/history.ts';

test('typing in one field is one step, a pause or another field begins the next', () => {
  const typed = ['R', 'Ru', 'Rum'].reduce((one, text, at) => changed(one, text, 'town', 1000 + at), begun(''));
  expect(typed.past).toHaveLength(1);
  expect(changed(typed, 'Rumb', 'town', 1003 + pause).past).toHaveLength(2);
  expect(changed(typed, 'x', 'name', 1003).past).toHaveLength(2);
  expect(changed(typed, 'x', 'town', undefined).past).toHaveLength(2);
  expect(changed(typed, 'Rum', 'town', 1004)).toBe(typed);
});

test('a step back says where it is seen, and can be taken again until something else is changed', () => {
  const two = changed(changed(begun('a'), 'b', 'name', undefined), 'c', 'town', undefined);
  const back = undone(two);
  expect([back?.history.now.value, back?.at]).toEqual(['b', 'town']);
  if (!back) throw new Error('there is a step');
  expect([redone(back.history)?.history.now.value, redone(back.history)?.at]).toEqual(['c', 'town']);
  expect(redone(changed(back.history, 'd', 'id', undefined))).toBeUndefined();
  expect(undone(begun('a'))).toBeUndefined();
});

test('typing after a step back is a step of its own', () => {
  const two = changed(changed(begun('a'), 'b', 'name', 1), 'c', 'town', 2);
  const back = undone(two);
  expect(back && changed(back.history, 'bb', 'name', 3).past).toHaveLength(2);
});

test('no more steps are kept than the bound', () => {
  const many = Array.from({ length: mostSteps + 50 }).reduce<ReturnType<typeof begun<number>>>(
    (one, _, at) => changed(one, at + 1, 'name', undefined),
    begun(0),
  );
  expect(many.past).toHaveLength(mostSteps);
  expect(many.now.value).toBe(mostSteps + 50);
});

test('two states differ at the smallest part that holds all differences', () => {
  const one = { name: 'a', services: { x: { channels: [{ kind: 'email' }], fee: { rupiah: 1 } } } };
  expect(differenceAt(one, structuredClone(one))).toBeUndefined();
  expect(differenceAt(one, { ...one, name: 'b' })).toBe('name');
  const other = structuredClone(one);
  other.services.x.channels[0] = { kind: 'counter' };
  expect(differenceAt(one, other)).toBe('services.x.channels.0.kind');
  other.services.x.fee.rupiah = 2;
  expect(differenceAt(one, other)).toBe('services.x');
  expect(differenceAt(one, { ...other, name: 'b' })).toBe('');
});

import { expect, test } from 'vitest';
import { createDevice } from '../../src/app/storage/device.ts';
import { createDraft } from '../../src/app/storage/draft.ts';
import { draftKey } from '../../src/app/storage/remembered.ts';
import { emptyDossier } from '../../src/domain/dossier.ts';

/** A storage as browsers have it, with room for so many characters. */
function storage(room = Number.POSITIVE_INFINITY): Storage {
  const held: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => held[key] ?? null,
    setItem: (key: string, text: string) => {
      const size = Object.entries({ ...held, [key]: text }).join('').length;
      if (size > room) throw new DOMException('full', 'QuotaExceededError');
      held[key] = text;
    },
    removeItem: (key: string) => {
      delete held[key];
    },
  };
  // As in a browser: the stored keys are the object's own, its methods are not.
  return new Proxy(held, { get: (_, name) => methods[name as keyof typeof methods] }) as unknown as Storage;
}

const blocked = (): Storage => {
  throw new DOMException('blocked', 'SecurityError');
};

test('what is written is read again by the next page', () => {
  const shared = storage();
  createDevice(() => shared).write('a', '1');
  expect(createDevice(() => shared).read('a')).toBe('1');
});

test('blocked storage: the work goes on in memory, and it is told', () => {
  const device = createDevice(blocked);
  expect(device.state()).toBe('blocked');
  expect(device.write('a', '1')).toBe('blocked');
  expect(device.read('a')).toBe('1');
});

test('full storage: the newest text is kept in memory and told, until there is room again', () => {
  const device = createDevice(() => storage(60));
  const told: string[] = [];
  device.subscribe(() => told.push(device.state()));
  expect(device.write('a', 'x'.repeat(100))).toBe('full');
  expect(device.read('a')).toBe('x'.repeat(100));
  expect(device.write('a', 'short')).toBe('kept');
  expect(device.read('a')).toBe('short');
  expect(told).toEqual(['full', 'kept']);
});

test('a wipe leaves nothing of ours and all of what is others’', () => {
  const shared = storage();
  shared.setItem('someone-else', '1');
  const device = createDevice(() => shared);
  device.write('draft:x', '1');
  device.wipe();
  expect(device.keys()).toEqual([]);
  expect(Object.keys(shared)).toEqual(['someone-else']);
});

test('a draft is kept at each change and restored', () => {
  const device = createDevice(() => storage());
  createDraft(device, 'bombana', 'npwp-change').set((one) => ({ ...one, company: { name: 'CV Contoh' } }));
  expect(createDraft(device, 'bombana', 'npwp-change').get().company.name).toBe('CV Contoh');
  expect(createDraft(device, 'bombana', 'email-change').get().company.name).toBeUndefined();
});

test('a draft that cannot be read is set aside, not overwritten', () => {
  const device = createDevice(() => storage());
  const key = draftKey('bombana', 'npwp-change');
  device.write(key, '{"broken"');
  const draft = createDraft(device, 'bombana', 'npwp-change');
  expect(draft.unreadable).toBe(true);
  draft.set((one) => ({ ...one, company: { name: 'CV Contoh' } }));
  expect(device.read(`unreadable:${key}`)).toBe('{"broken"');
});

test('another tab’s change is taken over, and told only when there is one', () => {
  const shared = storage();
  const [mine, other] = [createDevice(() => shared), createDevice(() => shared)];
  const draft = createDraft(mine, 'bombana', 'npwp-change');
  expect(draft.refresh()).toBe(false);
  createDraft(other, 'bombana', 'npwp-change').set((one) => ({ ...one, company: { name: 'CV Lain' } }));
  expect(draft.refresh()).toBe(true);
  expect(draft.get().company.name).toBe('CV Lain');
});

/** A draft as a later version of the app would write it: with a field that this one does not know. */
const newer = (version: number): string =>
  JSON.stringify({ ...emptyDossier('bombana', 'npwp-change'), version, later: { words: 'kept' } });

test.each([1, 2])('a draft that a newer version wrote (format %i) is never written over', (version) => {
  const shared = storage();
  const key = draftKey('bombana', 'npwp-change');
  const old = createDraft(
    createDevice(() => shared),
    'bombana',
    'npwp-change',
  );
  old.set((one) => ({ ...one, company: { name: 'CV Contoh' } }));
  createDevice(() => shared).write(key, newer(version));
  // Before word of it has come, and after.
  old.set((one) => ({ ...one, company: { name: 'CV Lama' } }));
  expect(old.foreign()).toBe(true);
  old.refresh();
  old.set((one) => ({ ...one, company: { name: 'CV Lebih Lama' } }));
  expect(createDevice(() => shared).read(key)).toBe(newer(version));
  expect(old.get().company.name).toBe('CV Lebih Lama');
});

test('an old version that opens a newer one’s draft says so and leaves it; starting anew sets it aside', () => {
  const device = createDevice(() => storage());
  const key = draftKey('bombana', 'npwp-change');
  device.write(key, newer(2));
  const old = createDraft(device, 'bombana', 'npwp-change');
  expect([old.foreign(), old.unreadable]).toEqual([true, false]);
  old.set((one) => ({ ...one, company: { name: 'CV Lama' } }));
  expect(device.read(key)).toBe(newer(2));
  old.clear();
  expect(device.read(`unreadable:${key}`)).toBe(newer(2));
  old.set((one) => ({ ...one, company: { name: 'CV Baru' } }));
  expect(createDraft(device, 'bombana', 'npwp-change').get().company.name).toBe('CV Baru');
});

test('a draft that the browser wiped from under the page is kept again; one that another tab cleared is not', () => {
  const shared = storage();
  const device = createDevice(() => shared);
  const draft = createDraft(device, 'bombana', 'npwp-change');
  expect(draft.restore()).toBe(false);
  draft.set((one) => ({ ...one, company: { name: 'CV Contoh' } }));
  expect(draft.restore()).toBe(false);
  device.remove(draft.key);
  expect(draft.restore()).toBe(true);
  expect(createDraft(device, 'bombana', 'npwp-change').get().company.name).toBe('CV Contoh');
  createDraft(device, 'bombana', 'npwp-change').clear();
  draft.refresh();
  expect(draft.restore()).toBe(false);
});

import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { areScansKept, keepScans, readScans, type Scan } from '../../src/app/storage/scans.ts';

const pdf: Scan = {
  kind: 'pdf',
  id: 'a',
  name: 'npwp.pdf',
  pages: 1,
  file: new Blob(['%PDF-'], { type: 'application/pdf' }),
};
const photo: Scan = {
  kind: 'picture',
  id: 'b',
  picture: new Blob(['asli'], { type: 'image/jpeg' }),
  turn: 90,
  grey: false,
  made: { file: new Blob(['jadi'], { type: 'image/jpeg' }), width: 900, height: 1200 },
};

/** What is kept, its files as their type and text. */
async function kept(draft: string): Promise<unknown> {
  const told = async (file: Blob) => `${file.type} ${await file.text()}`;
  return Promise.all(
    (await readScans(draft, 'npwp')).map(async (scan) =>
      scan.kind === 'pdf'
        ? { ...scan, file: await told(scan.file) }
        : { ...scan, picture: await told(scan.picture), made: { ...scan.made, file: await told(scan.made.file) } },
    ),
  );
}

const asTold = [
  { ...pdf, file: 'application/pdf %PDF-' },
  { ...photo, picture: 'image/jpeg asli', made: { width: 900, height: 1200, file: 'image/jpeg jadi' } },
];

afterEach(() => void vi.restoreAllMocks());

test('where the browser keeps no Blob in a database, as a private window of WebKit, the scans are kept all the same', async () => {
  const put = IDBObjectStore.prototype.put;
  const refused: unknown[] = [];
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (
      value.some((scan: Scan) => [scan.kind === 'pdf' ? scan.file : scan.picture].some((one) => one instanceof Blob))
    ) {
      refused.push(value);
      throw new DOMException('BlobURLs are not yet supported.', 'DataCloneError');
    }
    return Reflect.apply(put, this, [value, key]);
  });
  expect(await keepScans('draft:private', 'npwp', [pdf, photo])).toBe(true);
  expect(refused).toHaveLength(1);
  expect(await kept('draft:private')).toEqual(asTold);
});

test('where the browser cannot say which databases there are, as Firefox before 126, kept scans are found', async () => {
  expect(await keepScans('draft:old', 'npwp', [pdf, photo])).toBe(true);
  Object.defineProperty(indexedDB, 'databases', { value: undefined, configurable: true });
  expect(await kept('draft:old')).toEqual(asTold);
  expect(await areScansKept()).toBe(true);
});

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { databases, isShared } from './device.ts';

/** The part of a picture that is kept, of its turned width and height, from 0 to 1. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A photographed page: what came from the file, made no larger than print needs, and what is done to it. */
export interface PictureScan<F = Blob> {
  readonly kind: 'picture';
  readonly id: string;
  /** JPEG, upright as the camera says, uncropped. */
  readonly picture: F;
  readonly turn: 0 | 90 | 180 | 270;
  readonly crop?: Crop;
  readonly grey: boolean;
  /** What goes to the office: JPEG, and its pixels. */
  readonly made: { readonly file: F; readonly width: number; readonly height: number };
}

/** A PDF of one's own, as it came. */
export interface PdfScan<F = Blob> {
  readonly kind: 'pdf';
  readonly id: string;
  readonly file: F;
  readonly pages: number;
  readonly name: string;
}

export type Scan<F = Blob> = PictureScan<F> | PdfScan<F>;

/** A file as its bytes: a private window of WebKit keeps no Blob in a database. */
interface Bytes {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

interface Schema extends DBSchema {
  /** By draft and part: `draft:…|part`. */
  papers: { key: string; value: readonly Scan<Blob | Bytes>[] };
}

let opened: Promise<IDBPDatabase<Schema> | undefined> | undefined;
/** Where nothing may stay: on a shared computer, or where the browser keeps no database. */
const memory = new Map<string, readonly Scan[]>();

function database(): Promise<IDBPDatabase<Schema> | undefined> {
  if (isShared()) return Promise.resolve(undefined);
  opened ??= openDB<Schema>(databases.scans, 1, {
    upgrade: (made) => void made.createObjectStore('papers'),
    // Another tab wipes everything: let go.
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch(() => undefined);
  return opened;
}

const keyOf = (draft: string, part: string): string => `${draft}|${part}`;

/** The scans of a paper, in order; none where there are none. */
export async function readScans(draft: string, part: string): Promise<readonly Scan[]> {
  const key = keyOf(draft, part);
  const held = memory.get(key);
  if (held) return held;
  const found = ((await isThere()) && (await (await database())?.get('papers', key))) || [];
  return Promise.all(found.map((scan) => withFiles(scan, blobOf)));
}

const blobOf = (file: Blob | Bytes): Blob =>
  file instanceof Blob ? file : new Blob([file.bytes], { type: file.type });

const bytesOf = async (file: Blob): Promise<Bytes> => ({ type: file.type, bytes: await file.arrayBuffer() });

/** The same scan, its files in another form. */
async function withFiles<A, B>(scan: Scan<A>, as: (file: A) => B | Promise<B>): Promise<Scan<B>> {
  if (scan.kind === 'pdf') return { ...scan, file: await as(scan.file) };
  return { ...scan, picture: await as(scan.picture), made: { ...scan.made, file: await as(scan.made.file) } };
}

/**
 * Keeps the scans of a paper as long as the draft is kept. Where the device has no room they stay in this page's memory.
 * @returns whether the device keeps them
 */
export async function keepScans(draft: string, part: string, scans: readonly Scan[]): Promise<boolean> {
  const key = keyOf(draft, part);
  const kept = await database();
  try {
    if (!kept) throw new Error('nothing may stay');
    if (scans.length > 0)
      await kept
        .put('papers', scans, key)
        .catch(async () => kept.put('papers', await Promise.all(scans.map((scan) => withFiles(scan, bytesOf))), key));
    else await kept.delete('papers', key);
    memory.delete(key);
    return true;
  } catch {
    memory.set(key, scans);
    return false;
  }
}

/** Leaves no scan of a draft on this device. */
export async function dropScans(draft: string): Promise<void> {
  const before = `${draft}|`;
  for (const key of memory.keys()) if (key.startsWith(before)) memory.delete(key);
  if (await isThere()) await (await database())?.delete('papers', IDBKeyRange.bound(before, `${before}\uffff`));
}

/** Whether the device keeps a scan of any draft. */
export const areScansKept = async (): Promise<boolean> =>
  (await isThere()) && ((await (await database())?.count('papers')) ?? 0) > 0;

/** To look must not make a database where there is none. */
async function isThere(): Promise<boolean> {
  try {
    // Firefox before 126 cannot say which there are.
    const all = await indexedDB.databases?.();
    return !all || all.some(({ name }) => name === databases.scans);
  } catch {
    return false;
  }
}

if (typeof window !== 'undefined') window.addEventListener('siapberkas:wiped', () => memory.clear());

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { passwordKey, usualRounds } from '../handoff/locked-file.ts';
import { LogError, leastPassphrase } from './log.ts';
import { type DeskRecord, type DeskSettings, type Entry, parseRecord, type Stamp } from './record.ts';

/** Seals and opens records, and knows whether this tab holds the key. */
export class Keeper {
  readonly #database: LogDatabase;
  #held: { readonly keyId: string; readonly key: CryptoKey } | undefined;

  constructor(database: LogDatabase) {
    this.#database = database;
  }

  readonly lockOf = (): Promise<Lock | undefined> => this.#database.get('settings', 'lock');

  /** Whether records can be read; a key that another tab has replaced does not count. */
  async isOpen(): Promise<boolean> {
    const lock = await this.lockOf();
    return lock === undefined || lock.keyId === this.#held?.keyId;
  }

  async unlock(passphrase: string): Promise<void> {
    const lock = await this.lockOf();
    if (lock) this.#held = { keyId: lock.keyId, key: await unlockKey(lock, passphrase) };
  }

  forget(): void {
    this.#held = undefined;
  }

  /** @throws {LogError} `locked` */
  async kept(record: DeskRecord): Promise<Kept> {
    const lock = await this.lockOf();
    const { id } = record;
    const day = record.at.slice(0, 10);
    if (!lock) return { id, day, plain: record };
    if (lock.keyId !== this.#held?.keyId) throw new LogError('locked');
    return { id, day, keyId: lock.keyId, sealed: await seal(this.#held.key, id, record) };
  }

  /** The record, or null where it is sealed and this tab has no key for it, or it cannot be read any more. */
  async recordOf(kept: Kept | undefined): Promise<DeskRecord | null> {
    if (!kept) return null;
    try {
      if ('plain' in kept) return parseRecord(kept.plain);
      return kept.keyId === this.#held?.keyId ? parseRecord(await unseal(this.#held.key, kept.id, kept.sealed)) : null;
    } catch {
      return null;
    }
  }

  /**
   * Sets, changes or takes away the passphrase; every record is sealed or opened anew in one step.
   * @throws {LogError} `locked`, `passphrase-short`
   */
  async setPassphrase(passphrase: string | null): Promise<void> {
    if (passphrase !== null && [...passphrase].length < leastPassphrase) throw new LogError('passphrase-short');
    if (!(await this.isOpen())) throw new LogError('locked');
    const lock = await this.lockOf();
    if (passphrase !== null && lock && this.#held) {
      await this.#database.put('settings', await lockKey(this.#held.key, lock.keyId, passphrase), 'lock');
      return;
    }
    const next = passphrase === null ? undefined : { keyId: crypto.randomUUID(), key: await newKey() };
    const changed = {
      records: await this.#again('records', next),
      drafts: await this.#again('drafts', next),
    };
    const nextLock = next && passphrase !== null ? await lockKey(next.key, next.keyId, passphrase) : undefined;
    const change = this.#database.transaction(['records', 'drafts', 'settings'], 'readwrite');
    const settings = change.objectStore('settings');
    await wholly(
      change,
      ...changed.records.map((kept) => () => change.objectStore('records').put(kept)),
      ...changed.drafts.map((kept) => () => change.objectStore('drafts').put(kept)),
      () => (nextLock ? settings.put(nextLock, 'lock') : settings.delete('lock')),
    );
    this.#held = next;
  }

  /** A whole store, sealed again with another key or with none. What cannot be read stays as it is. */
  async #again(
    store: 'records' | 'drafts',
    next: { readonly keyId: string; readonly key: CryptoKey } | undefined,
  ): Promise<Kept[]> {
    const all = await this.#database.getAll(store);
    return Promise.all(
      all.map(async (kept): Promise<Kept> => {
        const record = await this.recordOf(kept);
        const { id, day } = kept;
        if (!record) return kept;
        return next
          ? { id, day, keyId: next.keyId, sealed: await seal(next.key, id, record) }
          : { id, day, plain: record };
      }),
    );
  }
}

/** How records are locked: a random key for them, itself locked by a key made from the passphrase. */
interface Lock {
  /** Changes with the key, so that a tab notices that its own is out of date. */
  readonly keyId: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly wrapped: ArrayBuffer;
}

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));

/** A new key for records. It can be wrapped anew when the passphrase changes. */
const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);

/** Locks the key behind a passphrase. */
async function lockKey(key: CryptoKey, keyId: string, passphrase: string): Promise<Lock> {
  const [salt, iv] = [random(16), random(12)];
  const wrapped = await crypto.subtle.wrapKey(
    'raw',
    key,
    await passwordKey(passphrase, salt, usualRounds, ['wrapKey']),
    {
      name: 'AES-GCM',
      iv,
    },
  );
  return { keyId, salt, rounds: usualRounds, iv, wrapped };
}

/** @throws {LogError} `passphrase-wrong` */
async function unlockKey({ salt, rounds, iv, wrapped }: Lock, passphrase: string): Promise<CryptoKey> {
  const locking = await passwordKey(passphrase, salt, rounds, ['unwrapKey']);
  try {
    return await crypto.subtle.unwrapKey('raw', wrapped, locking, { name: 'AES-GCM', iv }, 'AES-GCM', true, [
      'encrypt',
      'decrypt',
    ]);
  } catch (error) {
    throw new LogError('passphrase-wrong', error);
  }
}

/** Seals a value together with its id, so that sealed values cannot be swapped. */
async function seal(key: CryptoKey, id: string, value: unknown): Promise<Sealed> {
  const iv = random(12);
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt(parameters(iv, id), key, text) };
}

/** @throws {DOMException} where the key or the id is another, or a bit was changed */
async function unseal(key: CryptoKey, id: string, { iv, data }: Sealed): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(parameters(iv, id), key, data)));
}

const parameters = (iv: Uint8Array<ArrayBuffer>, id: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(id),
});

/** A record as it is kept: open, or sealed where a passphrase locks the log. */
type Kept =
  | { readonly id: string; readonly day: string; readonly plain: unknown }
  | { readonly id: string; readonly day: string; readonly keyId: string; readonly sealed: Sealed };

/** An entry with how often each desk has changed its file; without, where that was not counted yet. */
export type StoredEntry = Entry & { readonly stamp?: Stamp };

/** A desk of the office as the log keeps it; `self` is the one that this device is. */
export interface KeptDesk {
  readonly id: string;
  readonly edits: number;
  readonly settings?: DeskSettings;
  readonly replacedBy?: string | undefined;
  readonly self?: true;
}

interface LogSchema extends DBSchema {
  entries: { key: string; value: StoredEntry; indexes: { day: string } };
  records: { key: string; value: Kept };
  drafts: { key: string; value: Kept };
  settings: { key: 'lock'; value: Lock };
  desks: { key: string; value: KeptDesk };
}
export type LogDatabase = IDBPDatabase<LogSchema>;

/**
 * 2: entries say which desks have changed them, which a page of version 1 would lose. 3: entries say what was looked at,
 * and dossiers bear slips, which a page of version 2 could not read.
 */
const version = 3;

/** @throws {LogError} `blocked`, `outdated` */
export async function openDatabase(name: string): Promise<LogDatabase> {
  try {
    return await openDB<LogSchema>(name, version, {
      upgrade(database, before) {
        if (before < 1) {
          database.createObjectStore('entries', { keyPath: 'id' }).createIndex('day', 'day');
          database.createObjectStore('records', { keyPath: 'id' });
          database.createObjectStore('drafts', { keyPath: 'id' });
          database.createObjectStore('settings');
        }
        if (before < 2) database.createObjectStore('desks', { keyPath: 'id' });
      },
      blocking(_, __, event) {
        // Let a newer version in another tab upgrade the database.
        (event.target as IDBDatabase).close();
      },
    });
  } catch (error) {
    throw problemOf(error) ?? new LogError('blocked', error);
  }
}

/**
 * Writes all of it or nothing, and is through when the database says so. Where one step is refused, whatever was written
 * before it is taken back.
 */
export async function wholly(
  change: { readonly done: Promise<void>; readonly abort: () => void },
  ...steps: readonly (() => unknown)[]
): Promise<void> {
  const under: Promise<unknown>[] = [change.done];
  try {
    for (const step of steps) under.push(Promise.resolve(step()));
    await Promise.all(under);
  } catch (error) {
    for (const one of under) one.catch(() => {});
    try {
      change.abort();
    } catch {
      // It has failed as a whole by itself.
    }
    throw error;
  }
}

/** What this desk is in the book; its name is drawn at the first use. */
export async function ownDesk(database: LogDatabase): Promise<KeptDesk> {
  const change = database.transaction('desks', 'readwrite');
  const found = (await change.store.getAll()).find(({ self }) => self);
  const own = found ?? { id: drawn(), edits: 0, self: true as const };
  await Promise.all([found ? undefined : change.store.put(own), change.done]);
  return own;
}

const drawn = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** What a failure of the storage means, where it is one. */
export function problemOf(error: unknown): LogError | undefined {
  if (error instanceof LogError) return error;
  if (!(error instanceof Error || error instanceof DOMException)) return undefined;
  switch (error.name) {
    case 'QuotaExceededError':
      return new LogError('full', error);
    case 'VersionError':
    case 'InvalidStateError':
      return new LogError('outdated', error);
    case 'SecurityError':
    case 'UnknownError':
      return new LogError('blocked', error);
    default:
      return undefined;
  }
}

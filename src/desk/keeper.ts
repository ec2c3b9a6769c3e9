import { LogError, leastPassphrase } from './log.ts';
import { type DeskRecord, parseRecord } from './record.ts';
import { type Lock, lockKey, newKey, seal, unlockKey, unseal } from './seal.ts';
import type { Kept, LogDatabase } from './store-schema.ts';

/** Seals and opens records, and knows whether this tab holds the key. */
export class Keeper {
  readonly #database: LogDatabase;
  #held: { readonly keyId: string; readonly key: CryptoKey } | undefined;

  constructor(database: LogDatabase) {
    this.#database = database;
  }

  readonly lockOf = (): Promise<Lock | undefined> => this.#database.get('settings', 'lock');

  /** Whether records can be read: a key that another tab replaced is of no use. */
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
    await Promise.all([
      ...changed.records.map((kept) => change.objectStore('records').put(kept)),
      ...changed.drafts.map((kept) => change.objectStore('drafts').put(kept)),
      nextLock ? settings.put(nextLock, 'lock') : settings.delete('lock'),
      change.done,
    ]);
    this.#held = next;
  }

  /** All of a store, sealed with another key or with none. What cannot be read stays as it is. */
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

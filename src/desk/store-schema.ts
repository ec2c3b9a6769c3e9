import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from './entry.ts';
import { LogError } from './log.ts';
import type { Lock, Sealed } from './seal.ts';

/** A record as it is kept: open, or sealed where a passphrase locks the log. */
export type Kept =
  | { readonly id: string; readonly day: string; readonly plain: unknown }
  | { readonly id: string; readonly day: string; readonly keyId: string; readonly sealed: Sealed };

export interface LogSchema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { day: string } };
  records: { key: string; value: Kept };
  drafts: { key: string; value: Kept };
  settings: { key: 'lock'; value: Lock };
}
export type LogDatabase = IDBPDatabase<LogSchema>;

const version = 1;

/** @throws {LogError} `blocked`, `outdated` */
export async function openDatabase(name: string): Promise<LogDatabase> {
  try {
    return await openDB<LogSchema>(name, version, {
      upgrade(database) {
        database.createObjectStore('entries', { keyPath: 'id' }).createIndex('day', 'day');
        database.createObjectStore('records', { keyPath: 'id' });
        database.createObjectStore('drafts', { keyPath: 'id' });
        database.createObjectStore('settings');
      },
      blocking(_, __, event) {
        // A newer version in another tab must not wait for this one.
        (event.target as IDBDatabase).close();
      },
    });
  } catch (error) {
    throw problemOf(error) ?? new LogError('blocked', error);
  }
}

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

import type { OfficeProfile } from '../../../src/domain/office.ts';
import { parseOffice } from '../../../src/domain/parse-office.ts';
import type { ServiceId } from '../../../src/domain/services/index.ts';

/** Where an invented list says what it says. */
export const citation = { source: 'daftar', entry: '1', quote: 'seperti tercetak' } as const;

/** One entry of an invented list. */
export const entry = (id: string, item: object): object => ({ id, item, citation });

/** The original shown and one copy. */
export const shownAndCopied = { original: 'shown', copies: 1 } as const;

export const document = (kind: string, more: object = {}): object => ({
  kind: 'document',
  document: kind,
  evidence: shownAndCopied,
  ...more,
});

export const letter = (kind: string, more: object = {}): object => ({
  kind: 'letter',
  letter: kind,
  evidence: { original: 'handed-in' },
  marks: {},
  ...more,
});

export const counter = { kind: 'counter', citation } as const;

/** A list with the given entries, at a counter unless told. */
export const list = (requirements: readonly object[], more: object = {}): object => ({
  published: true,
  channels: [counter],
  requirements,
  ...more,
});

/** The raw profile of an invented office. */
export const rawProfile = (services: Partial<Record<ServiceId, object>>, more: object = {}): object => ({
  format: 'siapberkas/office',
  version: 2,
  revision: 1,
  id: 'contoh',
  kind: 'office',
  name: 'LPSE Contoh',
  addressee: 'Kepala LPSE Contoh',
  town: 'Contoh',
  sources: { daftar: { title: 'Daftar contoh', publisher: 'LPSE Contoh', year: 2024, seen: 'whole' } },
  services,
  ...more,
});

/** An invented office whose reset list has the given entries. */
export const officeWith = (requirements: readonly object[], more: object = {}): OfficeProfile =>
  parseOffice(rawProfile({ 'reset-password': list(requirements, more) }));

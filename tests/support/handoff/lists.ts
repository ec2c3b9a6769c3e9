import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { listOf, type OfficeProfile, only, servicesAt } from '../../../src/domain/office.ts';
import type { ServiceId } from '../../../src/domain/services/index.ts';
import { packedText, toBase36 } from '../../../src/handoff/code-envelope.ts';
import { listDictionary1 } from '../../../src/handoff/list-dictionary-1.ts';
import { offices } from '../kernel/dossiers.ts';

/** Bytes as a link of version 1 whose check fits, whatever they are. */
export const linkOfBytes = (content: Uint8Array): string =>
  `l=1${toBase36(concatBytes(sha256(content).subarray(0, 4), content))}`;

/** A text as a link, whatever it says. */
export const linkOfText = (text: string): string => linkOfBytes(packedText(text, utf8ToBytes(listDictionary1)));

export interface ShippedList {
  readonly office: OfficeProfile;
  readonly service: ServiceId;
}

/** Each list that offices of ours published, with what it refers to. */
export const shippedLists: readonly ShippedList[] = [...offices.values()]
  .filter(({ kind }) => kind === 'office')
  .flatMap((office) =>
    servicesAt(office)
      .filter((service) => listOf(office, service).published)
      .map((service) => ({ office: only(office, service), service })),
  );

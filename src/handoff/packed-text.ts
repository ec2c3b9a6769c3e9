import { utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync, inflateSync, strFromU8 } from 'fflate';

/** Texts deflated against a dictionary, and read again from whoever may have written them. */

/** A text as bytes, deflated; the same text gives the same bytes. */
export const packedText = (text: string, dictionary: Uint8Array): Uint8Array =>
  deflateSync(utf8ToBytes(text), { level: 9, mem: 8, dictionary });

/** What is wrong with packed bytes: they are not what was packed, or they inflate too far. */
export type PackedFault = 'damaged' | 'too-large';

/**
 * The text in packed bytes.
 * @param most bytes that it may inflate to; what inflates further is refused, and takes no more room than that
 */
export function unpackedText(
  content: Uint8Array,
  dictionary: Uint8Array,
  most: number,
): { readonly text: string } | { readonly fault: PackedFault } {
  let bytes: Uint8Array;
  try {
    // A given buffer is never enlarged: whatever inflates beyond it is dropped.
    bytes = inflateSync(content, { dictionary, out: new Uint8Array(most + 1) });
  } catch {
    return { fault: 'damaged' };
  }
  if (bytes.length > most) return { fault: 'too-large' };
  const text = strFromU8(bytes);
  // Invalid UTF-8 becomes replacement characters, which encode to other bytes.
  const again = utf8ToBytes(text);
  const whole = again.length === bytes.length && again.every((byte, index) => byte === bytes[index]);
  return whole ? { text } : { fault: 'damaged' };
}

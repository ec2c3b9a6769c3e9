/**
 * 128 bits that tell one content from another, as hexadecimal digits: for file identifiers and font tags, not for
 * secrets. Four FNV-1a hashes (http://www.isthe.com/chongo/tech/comp/fnv/) from different beginnings.
 */
export function digestOf(parts: readonly Uint8Array[]): string {
  const beginnings = [0x811c9dc5, 0x050c5d1f, 0x1b873593, 0x7fed7fed];
  return beginnings
    .map((beginning) => {
      let hash = beginning;
      for (const part of parts) {
        for (const byte of part) hash = Math.imul(hash ^ byte, 0x01000193);
        hash = Math.imul(hash ^ part.length, 0x01000193);
      }
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}

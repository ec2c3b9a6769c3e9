/**
 * 128 bits that tell one content from another, as hexadecimal digits: for file identifiers and font tags, not for
 * secrets. Four FNV-1a hashes (http://www.isthe.com/chongo/tech/comp/fnv/) from different beginnings.
 */
export function digestOf(parts: readonly Uint8Array[]): string {
  const prime = 0x01000193;
  let [a, b, c, d] = [0x811c9dc5, 0x050c5d1f, 0x1b873593, 0x7fed7fed];
  const add = (value: number) => {
    a = Math.imul(a ^ value, prime);
    b = Math.imul(b ^ value, prime);
    c = Math.imul(c ^ value, prime);
    d = Math.imul(d ^ value, prime);
  };
  for (const part of parts) {
    for (let at = 0; at < part.length; at += 1) add(part[at] as number);
    add(part.length);
  }
  return [a, b, c, d].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

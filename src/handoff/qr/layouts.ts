/**
 * A scanner that types sends the keys of a US keyboard; where the computer is set to another layout, other signs come
 * out. What a layout makes of the key of a letter or digit is one sign, so it can be undone; which layout it was, the
 * checksum tells. Signs in capitals.
 */
const swaps: readonly Readonly<Record<string, string>>[] = [
  // QWERTZ, as in German.
  { Y: 'Z', Z: 'Y' },
  // AZERTY of France and Belgium: M's key gives a comma or "?", and digits come only with Shift or Caps Lock.
  {
    ...{ A: 'Q', Q: 'A', W: 'Z', Z: 'W', ',': 'M', '?': 'M', M: ':' },
    ...{ '&': '1', É: '2', '"': '3', "'": '4', '(': '5', '-': '6', '§': '6', È: '7', _: '8', '!': '8', Ç: '9', À: '0' },
  },
];

/** A text in capitals as each known layout would have it been meant, the plain reading first. */
export function readings(text: string): readonly string[] {
  // Turkish keyboards have two letters I.
  const plain = text.normalize('NFC').toUpperCase().replaceAll('İ', 'I');
  return [plain, ...swaps.map((swap) => undone(plain, swap))];
}

const undone = (text: string, swap: Readonly<Record<string, string>>): string =>
  [...text].map((sign) => (Object.hasOwn(swap, sign) ? swap[sign] : sign)).join('');

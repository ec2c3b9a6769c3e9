/** Widths of signs in thousandths of the type size, as in Arial. */
const narrow = new Map<string, number>([
  ...[..."ijl|'"].map((sign) => [sign, 240] as const),
  ...[...'ftI.,:;!()[]/ ‘’'].map((sign) => [sign, 290] as const),
  ...[...'r-“”"'].map((sign) => [sign, 350] as const),
  ...[...'cksvxyzJ'].map((sign) => [sign, 500] as const),
  ...[...'mwMW→…'].map((sign) => [sign, 880] as const),
]);

/** Where Arial is not there, a wider face may stand in (DejaVu Sans): room for it, so that no word leaves its box. */
const room = 1.16;

/** Width of a text at a type size, in the units of the size, at most; bold is a little wider. */
export function textWidth(text: string, size: number, bold = false): number {
  const sum = Array.from(text).reduce(
    (total, sign) => total + (narrow.get(sign) ?? (/[A-Z]/.test(sign) ? 690 : 560)),
    0,
  );
  return (sum / 1000) * size * room * (bold ? 1.09 : 1);
}

/** Breaks a text into lines no wider than `width`; a word that is wider than that stands alone. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

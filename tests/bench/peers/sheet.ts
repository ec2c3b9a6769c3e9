const mm = 72 / 25.4;

/** The sheet that all peers write on, in points: A4, margins, 12 pt type, as our own letters have them. */
export const sheet = {
  width: 210 * mm,
  height: 297 * mm,
  left: 30 * mm,
  right: 25 * mm,
  top: 20 * mm,
  bottom: 20 * mm,
  textWidth: (210 - 30 - 25) * mm,
  size: 12,
  line: 15,
  gap: 8,
  /** From the left edge of the text to a row's colon, and to its value. */
  colon: 110,
  value: 120,
  /** Hanging indent of the list. */
  indent: 20,
  /** Width of the signature zone, at the right, and its height down to the name. */
  zone: 210,
  zoneHeight: 150,
  stamp: { width: 38 * mm, height: 25 * mm },
} as const;

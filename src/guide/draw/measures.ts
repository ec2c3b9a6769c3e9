/** Measures of a drawing, in its own units (pixels at full size). */
export const measures = {
  margin: 16,
  /** Where the first box begins, below the title. */
  top: 64,
  box: 256,
  /** Between columns, for the lines. */
  lane: 40,
  gap: 16,
  padding: 10,
  size: 13,
  line: 17,
  title: 20,
} as const;

/** Ink on paper as in the app; no colour means anything that a word does not say too. */
export const colours = {
  ink: '#1b2333',
  paper: '#fbfaf7',
  rule: '#8a90a0',
  question: '#27408b',
  done: '#0b6b3a',
  do: '#27408b',
  bring: '#1b2333',
  escalate: '#8a5a00',
} as const;

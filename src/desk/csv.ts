/**
 * Rows as CSV (RFC 4180: commas, CRLF, quotes doubled). A cell that a spreadsheet would run as a formula (`=`, `+`, `-`,
 * `@`, also in their wide forms, and behind white space) gets an apostrophe before it.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  // The mark at the beginning tells Excel that the text is UTF-8.
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;

function cellOf(text: string): string {
  const harmless = /^[\s\u0000]*[=+\-@＝＋－＠|]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The text of a document as its lines stand on the page, from top to bottom. */

/**
 * One line; cells that a wide gap parts (two columns, a table) are parted by a tab. A line that begins far from the
 * margin begins with one.
 */
export type Line = string;

/** A run of text as a PDF places it, in pt from the page's left and bottom edge. */
export interface PlacedRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters; 0 where the file does not say. */
  readonly height: number;
}

/** So much of the letters' height apart, two runs are two cells; less is a space, and nearly nothing one word. */
const gaps = { cell: 1.6, space: 0.12 } as const;
/** So far from the margin, a line goes on with a cell above it; less is a list's own indent. */
const indent = 4;

/**
 * The runs of one page as lines: runs whose feet stand level are one line, whatever the order in which the file draws
 * them.
 */
export function linesOfRuns(runs: readonly PlacedRun[]): readonly Line[] {
  const rows: { y: number; height: number; runs: PlacedRun[] }[] = [];
  for (const run of runs.filter(({ text }) => text.trim() !== '')) {
    const height = run.height || 10;
    const row = rows.find(({ y, height: other }) => Math.abs(y - run.y) < 0.45 * Math.min(height, other));
    if (row) row.runs.push(run);
    else rows.push({ y: run.y, height, runs: [run] });
  }
  const margin = Math.min(...runs.map(({ x }) => x));
  return rows
    .sort((one, other) => other.y - one.y)
    .map(({ height, runs: row }) =>
      Math.min(...row.map(({ x }) => x)) - margin > indent * height ? `\t${lineOf(row)}` : lineOf(row),
    );
}

function lineOf(runs: readonly PlacedRun[]): Line {
  let line = '';
  let end = Number.NaN;
  for (const { text, x, width, height } of [...runs].sort((one, other) => one.x - other.x)) {
    const gap = (x - end) / (height || 10);
    line += Number.isNaN(gap) ? text : gap > gaps.cell ? `\t${text}` : gap > gaps.space ? ` ${text}` : text;
    end = x + width;
  }
  return tidied(line);
}

/** Lines of plain text; a row of spaces or dots is a gap between two cells. */
export const linesOfText = (text: string): readonly Line[] =>
  text
    .split(/\r\n?|\n|\f|\v/)
    .map((line) => (/^(?: {8,}|\t+ *)(?=\S)/.test(line) ? `\t${tidied(line)}` : tidied(line)));

/** Signs that look alike made one, so that a rule need not know how a program wrote them. */
const tidied = (line: string): Line =>
  line
    .normalize('NFKC')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\u00ad|\u200b/g, '')
    .replace(/[.\u2026_]{4,}/g, '\t')
    .replace(/ {3,}|\s*\t\s*/g, '\t')
    .replace(/[ \u00a0]+/g, ' ')
    .trim();

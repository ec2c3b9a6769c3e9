/** The text of a document as its lines stand on the page, from top to bottom; read from a PDF, a Word file or plain text. */

/**
 * One line; cells that a wide gap parts (two columns, a table) are parted by a tab. A line that begins far from the
 * margin begins with one.
 */
export type Line = string;

/** A run of text as a PDF places it, in pt from the page's left and bottom edge. */
interface PlacedRun {
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

/** What cannot be read: `reason` says why. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly reason: 'no-text' | 'broken' | 'locked' | 'too-large' | 'unknown-kind';

  constructor(reason: UnreadableFile['reason'], cause?: unknown) {
    super(`no text can be read: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** More is no deed or certificate of one company. */
export const mostBytes = 20_000_000;
const mostPages = 60;

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));

/**
 * The lines of a PDF that holds text, of a Word file (.docx), or of plain text. PDF and Word bring their readers only now.
 * @throws {UnreadableFile} for a picture of a paper (no text in it), a locked or broken file, and every other kind
 */
export async function readLines(bytes: Uint8Array): Promise<readonly Line[]> {
  if (bytes.length > mostBytes) throw new UnreadableFile('too-large');
  const lines = startsWith(bytes, '%PDF-')
    ? await linesOfPdf(bytes)
    : startsWith(bytes, 'PK\u0003\u0004')
      ? await linesOfWord(bytes)
      : linesOfPlain(bytes);
  if (!lines.some((line) => /\p{L}{3}/u.test(line))) throw new UnreadableFile('no-text');
  return lines;
}

function linesOfPlain(bytes: Uint8Array): readonly Line[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnreadableFile('unknown-kind', cause);
  }
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) throw new UnreadableFile('unknown-kind');
  return linesOfText(text);
}

async function linesOfWord(bytes: Uint8Array): Promise<readonly Line[]> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(wordInput(bytes));
    return linesOfHtml(value);
  } catch (cause) {
    throw new UnreadableFile('broken', cause);
  }
}

/** mammoth takes a Buffer in Node, an ArrayBuffer in the browser. */
const wordInput = (bytes: Uint8Array): { buffer: Buffer } | { arrayBuffer: ArrayBuffer } =>
  typeof Buffer === 'undefined' ? { arrayBuffer: new Uint8Array(bytes).buffer } : { buffer: Buffer.from(bytes) };

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** A row of a table is a line, its cells parted by tabs; so is each paragraph, whatever style it has. */
function linesOfHtml(html: string): readonly Line[] {
  const text = html
    .replace(
      /<tr>([\s\S]*?)<\/tr>/g,
      (_, row: string) =>
        `${row
          .split(/<\/t[dh]>/)
          .map(textOf)
          .join('\t')}\n`,
    )
    .replace(/<\/(?:p|li|h\d)>|<br\s*\/?>/g, '\n');
  return linesOfText(textOf(text));
}

const textOf = (html: string): string =>
  html
    .replace(/<\/(?:p|li|h\d)>(?=.)|<br\s*\/?>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

async function linesOfPdf(bytes: Uint8Array): Promise<readonly Line[]> {
  const { openPdf } = await import('./open-pdf.ts');
  const document = await openPdf(bytes).catch((cause: unknown) => {
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    throw new UnreadableFile(locked ? 'locked' : 'broken', cause);
  });
  try {
    const lines: Line[] = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(...linesOfRuns(items.flatMap((item) => ('str' in item ? [runOf(item)] : []))), '');
      page.cleanup();
    }
    return lines;
  } catch (cause) {
    throw new UnreadableFile('broken', cause);
  } finally {
    await document.loadingTask.destroy();
  }
}

const runOf = (item: {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}): PlacedRun => ({
  text: item.str,
  x: item.transform[4] ?? 0,
  y: item.transform[5] ?? 0,
  width: item.width,
  height: item.height,
});

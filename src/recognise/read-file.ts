import { type Line, linesOfRuns, linesOfText, type PlacedRun } from './lines.ts';

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

import { availableParallelism, loadavg } from 'node:os';
import type { Measured } from './measure.ts';
import { peersOfPlainFont } from './theirs.ts';

/** Ours ÷ theirs; null where one of the two was not measured. */
export interface Ratios {
  readonly letterPdfVsFastestPeer: number | null;
  readonly letterPdfVsPdfkitPrepared: number | null;
  readonly letterPdfVsFloor: number | null;
  readonly firstLetterVsPdfkit: number | null;
  readonly firstLetterVsJspdf: number | null;
  readonly docxVsDocxtemplater: number | null;
}

export interface Report {
  readonly rounds: number;
  /** ms */
  readonly medians: Readonly<Record<string, number>>;
  readonly bytes: Readonly<Record<string, number>>;
  readonly ratios: Ratios;
  readonly skipped: readonly string[];
  /** What runs on the machine at once, the benchmark too, for each core: over 1, times in ms say little. */
  readonly load: number;
}

const rounded = (value: number): number => Number(value.toFixed(3));

function ratio(ours: number | undefined, theirs: number | undefined): number | null {
  return ours === undefined || theirs === undefined || !Number.isFinite(theirs) ? null : rounded(ours / theirs);
}

export function reportOf(measured: readonly Measured[], rounds: number, skipped: readonly string[]): Report {
  const medians = Object.fromEntries(measured.map(({ contender, median }) => [contender.id, rounded(median)]));
  const bytes = Object.fromEntries(
    measured.flatMap(({ contender, bytes }) => (bytes === undefined ? [] : [[contender.id, bytes]])),
  );
  const peers = peersOfPlainFont.flatMap((id) => medians[id] ?? []);
  const fastest = peers.length > 0 ? Math.min(...peers) : undefined;
  const ratios: Ratios = {
    letterPdfVsFastestPeer: ratio(medians.letterPdf, fastest),
    letterPdfVsPdfkitPrepared: ratio(medians.letterPdf, medians.pdfkitPrepared),
    letterPdfVsFloor: ratio(medians.letterPdf, medians.floor),
    firstLetterVsPdfkit: ratio(medians.firstLetter, medians.firstPdfkit),
    firstLetterVsJspdf: ratio(medians.firstLetter, medians.firstJspdf),
    docxVsDocxtemplater: ratio(medians.letterDocx, medians.docxtemplater),
  };
  const load = rounded((loadavg()[0] ?? 0) / availableParallelism());
  return { rounds, medians, bytes, ratios, skipped, load };
}

/** What is asked of each figure, and the figure: issue "Fast on a cheap phone", Speed. */
export const budgets = ({ medians, bytes, ratios }: Report) => [
  { what: 'letter PDF ÷ fastest peer with a plain font', most: 0.2, is: ratios.letterPdfVsFastestPeer },
  { what: 'letter PDF ÷ pdfkit with a prepared font', most: 0.7, is: ratios.letterPdfVsPdfkitPrepared },
  { what: 'letter PDF with its dossier, bytes', most: 26_000, is: bytes.letterPdf ?? null },
  { what: 'DOCX ÷ docxtemplater', most: 1.6, is: ratios.docxVsDocxtemplater },
  { what: 'assess, ms', most: 1, is: medians.assess ?? null },
  { what: 'first letter in the browser ÷ pdfkit', most: 0.6, is: ratios.firstLetterVsPdfkit },
  { what: 'first letter in the browser ÷ jsPDF', most: 0.8, is: ratios.firstLetterVsJspdf },
];

export function asText(report: Report, measured: readonly Measured[]): string {
  const rows = measured.map(({ contender, median, bytes }) => [
    contender.name,
    median.toFixed(2),
    bytes === undefined ? '' : bytes.toLocaleString('en'),
  ]);
  const verdicts = budgets(report).map(({ what, most, is }) => [
    what,
    is === null ? 'not measured' : String(is),
    `≤ ${most}`,
    is === null ? '' : is <= most ? 'kept' : 'MISSED',
  ]);
  return [
    `Warm medians of ${report.rounds} rounds, another letter each round, all in turn in one process.`,
    '',
    table(['', 'ms', 'bytes'], rows),
    '',
    table(['budget', 'is', 'asked', ''], verdicts),
    ...(report.load > 1
      ? [`The machine was busy (load ${report.load.toFixed(1)} a core): trust the ratios, not the milliseconds.`]
      : []),
    ...report.skipped.map((line) => `Skipped: ${line}.`),
    '',
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

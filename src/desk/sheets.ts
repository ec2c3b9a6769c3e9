import type { SheetData } from 'write-excel-file/universal';
import { nameKey } from '../domain/identifiers.ts';
import { serviceName } from '../i18n/id/terms.ts';
import { type Entry, type Filed, vendorOf } from './record.ts';
import { say } from './words.ts';

/** Rows for a spreadsheet; a number stays a number. */
export type SheetRows = readonly (readonly (string | number)[])[];

/** What the office calls a part of its list; its key where the list no longer knows it. */
export type NameOfLine = (entry: Pick<Entry, 'office' | 'service'>, key: string) => string;

/** What a service was called when it was asked for. */
const nameOfService = ({ service, title }: Pick<Entry, 'service' | 'title'>): string =>
  title?.id ?? serviceName(service);

/** The name of the log as a table. */
export const logTitle = say('log.title');

/** The log as a table, the personal columns empty where they were wiped. */
export const logRows = (files: readonly Filed[], nameOf: NameOfLine): SheetRows => [
  [
    ...[say('log.number'), say('log.day'), say('log.time'), say('log.service')],
    ...[say('log.vendor'), say('log.npwp'), say('log.bearer'), say('log.officer')],
    ...[say('log.visit'), say('log.status'), say('log.faults')],
  ],
  ...files.map(({ entry, record }) => {
    const vendor = record ? vendorOf(record) : { company: '', npwp: '', bearer: '' };
    return [
      ...[entry.number, entry.day, record ? record.at.slice(11) : '', nameOfService(entry)],
      ...[vendor.company, vendor.npwp, vendor.bearer, record?.officer.name ?? ''],
      ...[
        entry.visit,
        say(`desk:status.${entry.status}`),
        entry.faults.map((fault) => faultName(entry, fault, nameOf)).join('; '),
      ],
    ];
  }),
];

const faultName = (entry: Entry, fault: Entry['faults'][number], nameOf: NameOfLine): string =>
  'line' in fault
    ? `${nameOf(entry, fault.line)}: ${say(`desk:reason.${fault.reason}`)}`
    : say(`differs.${fault.point}`);

/**
 * Rows as CSV (RFC 4180: commas, CRLF, quotes doubled). A cell that a spreadsheet would run as a formula (`=`, `+`, `-`,
 * `@`, also in their wide forms, and behind white space) gets an apostrophe before it.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  // The mark at the beginning tells Excel that the text is UTF-8.
  `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;

function csvCell(text: string): string {
  const harmless = /^[\s\u0000]*[=+\-@＝＋－＠|]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Whether a file of the log fits what was typed: part of its number, company, NPWP, bearer, service or status. */
export function fits({ entry, record }: Filed, typed: string): boolean {
  const vendor = record ? Object.values(vendorOf(record)) : [];
  const texts = [entry.number, nameOfService(entry), say(`desk:status.${entry.status}`), ...vendor];
  const wanted = plain(typed);
  if (wanted === '') return true;
  const name = nameKey(typed);
  const digits = typed.replace(/\D/g, '');
  const numeric = digits.length >= 4 && /^[\d\s./-]+$/.test(typed);
  return texts.some(
    (text) =>
      plain(text).includes(wanted) ||
      (name !== '' && nameKey(text).includes(name)) ||
      (numeric && text.replace(/\D/g, '').includes(digits)),
  );
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Sheets of an Excel file. Every text is written as text: nothing in it is ever run as a formula. The library is loaded
 * when a file is asked for.
 */
export async function xlsxOf(sheets: readonly { readonly name: string; readonly rows: SheetRows }[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  return writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows, column) })),
      data: rows.map((row, index) => row.map((value) => xlsxCell(value, index === 0))),
    })),
  ).toBlob();
}

const xlsxCell = (value: string | number, heading: boolean): SheetData[number][number] => ({
  value,
  type: typeof value === 'number' ? Number : String,
  ...(heading ? { fontWeight: 'bold' } : {}),
});

/** Width of a column in characters: its widest cell, within limits. */
const widthOf = (rows: SheetRows, column: number): number =>
  Math.min(60, Math.max(8, ...rows.map((row) => String(row[column] ?? '').length + 2)));

import { dayInWords } from '../domain/day.ts';
import { serviceNames } from '../letters/terms.ts';
import type { Entry, Filed } from './entry.ts';
import { vendorOf } from './record.ts';
import { reasonNames } from './refusal-words.ts';
import type { MonthStatistics } from './statistics.ts';
import { pointWords, statusNames } from './words.ts';

/** Rows for a spreadsheet; a number stays a number. */
export type SheetRows = readonly (readonly (string | number)[])[];

/** What the office calls a part of its list; its key where the list no longer knows it. */
export type NameOfLine = (entry: Pick<Entry, 'office' | 'service'>, key: string) => string;

/** The log as a table, the personal columns empty where they were wiped. */
export const logRows = (files: readonly Filed[], nameOf: NameOfLine): SheetRows => [
  [
    'Nomor',
    'Tanggal',
    'Pukul',
    'Layanan',
    'Penyedia',
    'NPWP',
    'Diserahkan oleh',
    'Petugas',
    'Kunjungan ke-',
    'Status',
    'Kekurangan',
  ],
  ...files.map(({ entry, record }) => {
    const vendor = record ? vendorOf(record) : { company: '', npwp: '', bearer: '' };
    return [
      ...[entry.number, entry.day, record ? record.at.slice(11) : '', serviceNames[entry.service]],
      ...[vendor.company, vendor.npwp, vendor.bearer, record?.officer.name ?? ''],
      ...[
        entry.visit,
        statusNames[entry.status],
        entry.faults.map((fault) => faultName(entry, fault, nameOf)).join('; '),
      ],
    ];
  }),
];

const faultName = (entry: Entry, fault: Entry['faults'][number], nameOf: NameOfLine): string =>
  'line' in fault ? `${nameOf(entry, fault.line)}: ${reasonNames[fault.reason]}` : pointWords[fault.point].differs;

/** A month's statistics as a table: it holds no personal data. */
export const statisticsRows = (statistics: MonthStatistics, office: string, nameOf: NameOfLine): SheetRows => [
  ['Bulan', dayInWords(`${statistics.month}-01`).replace(/^1 /, '')],
  ['Berkas', statistics.files],
  ['Lengkap pada kunjungan pertama', statistics.firstVisits.complete],
  ['Kunjungan pertama', statistics.firstVisits.of],
  ...Object.entries(statistics.byService).map(([service, count]) => [
    `Layanan: ${serviceNames[service as keyof typeof serviceNames]}`,
    count,
  ]),
  ...Object.entries(statistics.byStatus).map(([status, count]) => [
    `Status: ${statusNames[status as keyof typeof statusNames]}`,
    count,
  ]),
  ...statistics.misses.map(({ service, what, count }) => [
    `Kurang: ${'line' in what ? nameOf({ office, service }, what.line) : pointWords[what.point].label} (${serviceNames[service]})`,
    count,
  ]),
];

import type { Block, Spans } from '../letters/model.ts';
import type { CheckLine } from './line.ts';
import { type Mark, stateOf } from './mark.ts';
import { reasonNames, refusalWords } from './refusal-words.ts';
import type { Fault } from './result.ts';
import { lineName, pointWords, receivedWords } from './words.ts';

type Marks = Readonly<Record<string, Mark>>;

const cell = (text: string): Spans => (text === '' ? [] : [{ text }]);

/** What was taken in, in which form: No · Dokumen · Diterima. */
export const receivedTable = (lines: readonly CheckLine[], marks: Marks): Block => ({
  kind: 'table',
  columns: [
    { heading: 'No.', share: 0.1 },
    { heading: 'Dokumen', share: 0.45 },
    { heading: 'Diterima', share: 0.45 },
  ],
  rows: lines.map((line, index) =>
    [`${index + 1}.`, lineName(line), receivedWords(line, marks[line.key] ?? {})].map(cell),
  ),
});

/** What is missing or wrong, and how to mend it: one item each. */
export const faultList = (faults: readonly Fault[], lines: readonly CheckLine[], tariff: number | null): Block => ({
  kind: 'list',
  items: faults.flatMap((fault): Spans[] => {
    if (fault.kind === 'point') {
      const { differs, mend } = pointWords[fault.id];
      return [[{ text: differs, style: 'bold' }, { text: `${noted(fault.note)}. ${mend}` }]];
    }
    const line = lines.find(({ key }) => key === fault.key);
    if (!line) return [];
    const { fault: what, mend } = refusalWords(line, fault.reason, tariff);
    return [[{ text: lineName(line), style: 'bold' }, { text: `: ${what}${noted(fault.note)}. ${mend}` }]];
  }),
});

const noted = (note: string | undefined): string => (note ? ` (${note.replace(/[.\s]+$/, '')})` : '');

/** The record of an office that keeps one: No · Dokumen · Ada · Sesuai asli · Catatan. */
export const examinedTable = (lines: readonly CheckLine[], marks: Marks): Block => ({
  kind: 'table',
  columns: [
    { heading: 'No.', share: 0.11 },
    { heading: 'Dokumen', share: 0.32 },
    { heading: 'Ada', share: 0.13 },
    { heading: 'Sesuai asli', share: 0.16 },
    { heading: 'Catatan', share: 0.28 },
  ],
  rows: lines.map((line, index) => {
    const mark = marks[line.key] ?? {};
    return [`${index + 1}.`, lineName(line), ...examined(line, mark)].map(cell);
  }),
});

function examined(line: CheckLine, mark: Mark): readonly [string, string, string] {
  const note = mark.note?.trim() ?? '';
  switch (stateOf(line, mark)) {
    case 'accepted':
      return [
        'ya',
        mark.original && mark.copies ? 'ya' : '-',
        [receivedWords(line, mark), note].filter(Boolean).join('; '),
      ];
    case 'refused': {
      const there = mark.refused === 'missing' ? 'tidak' : 'ya';
      return [
        there,
        there === 'ya' ? 'tidak' : '-',
        [reasonNames[mark.refused ?? 'other'], note].filter(Boolean).join('; '),
      ];
    }
    case 'not-applicable':
      return ['-', '-', ['tidak berlaku', note].filter(Boolean).join('; ')];
    case 'optional':
      return ['-', '-', ['tidak diminta', note].filter(Boolean).join('; ')];
    case 'open':
      return ['-', '-', ['belum diperiksa', note].filter(Boolean).join('; ')];
  }
}

/** Originals given back to the bearer. */
export function handedBackList(lines: readonly CheckLine[], keys: readonly string[]): readonly Block[] {
  const items = lines.filter(({ key }) => keys.includes(key)).map((line): Spans => [{ text: lineName(line) }]);
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

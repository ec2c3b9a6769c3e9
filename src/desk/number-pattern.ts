import { romanMonth } from '../domain/day.ts';

/** What a pattern is made of: plain text, the running number, or a piece of the date. */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'seq'; readonly width: number }
  | { readonly kind: 'counter' }
  | { readonly kind: (typeof dateTokens)[number] };

const dateTokens = ['year', 'month', 'roman-month', 'day'] as const;

/** When the running number starts over. */
type Period = 'day' | 'month' | 'year' | 'never';

/** A numbering pattern, such as `{seq:3}/LPSE/{roman-month}/{year}`. */
export interface NumberPattern {
  readonly text: string;
  /** Which counter of the office numbers by it; empty where the office has one. Each counter has a series of its own. */
  readonly counter: string;
  readonly pieces: readonly Piece[];
  /** From the finest piece of the date in it. */
  readonly period: Period;
}

export type PatternProblem =
  | { readonly code: 'unknown-token'; readonly token: string }
  /** There must be one running number, no more. */
  | { readonly code: 'seq-count'; readonly count: number }
  /** A month without its year, or a day without its month, would repeat numbers. */
  | { readonly code: 'doubles'; readonly lacks: 'year' | 'month' }
  /** `{counter}` where the counter has no name, or side by side with another piece, so that two counters could give one number. */
  | { readonly code: 'no-counter' | 'counter-joined' }
  | { readonly code: 'too-long' };

/** The pattern gives no numbers, or repeats them. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  readonly problem: PatternProblem;

  constructor(problem: PatternProblem) {
    super(messageOf(problem));
    this.problem = problem;
  }
}

function messageOf(problem: PatternProblem): string {
  switch (problem.code) {
    case 'unknown-token':
      return `{${problem.token}} is unknown; there are {seq}, {seq:3}, {counter}, {day}, {month}, {roman-month} and {year}.`;
    case 'seq-count':
      return `The pattern holds ${problem.count} running numbers; write {seq} or {seq:3} once.`;
    case 'doubles':
      return `Without {${problem.lacks}} the same number would come again; add it.`;
    case 'no-counter':
      return 'Name the counter.';
    case 'counter-joined':
      return 'Part {counter} from the rest.';
    case 'too-long':
      return 'A pattern has at most 80 characters.';
    default:
      return problem satisfies never;
  }
}

/** What a counter may be called: a few capitals or digits, so that its numbers are told apart by it. */
export const counterName = /^[A-Z0-9]{0,6}$/;

/**
 * @param counter name of the counter, if it has one; where the pattern has no place for it, it stands before each number
 * @throws {PatternError}
 */
export function parsePattern(text: string, counter = ''): NumberPattern {
  if (text.length > 80) throw new PatternError({ code: 'too-long' });
  const given = text
    .split(/(\{[^{}]*\})/)
    .filter(Boolean)
    .map(pieceOf);
  const named = given.some(({ kind }) => kind === 'counter');
  if (named && counter === '') throw new PatternError({ code: 'no-counter' });
  if (
    given.some(
      ({ kind }, at) =>
        kind === 'counter' && (joins(given[at - 1], /[A-Z0-9]$/i) || joins(given[at + 1], /^[A-Z0-9]/i)),
    )
  )
    throw new PatternError({ code: 'counter-joined' });
  const pieces: Piece[] = named || counter === '' ? given : [{ kind: 'text', text: `${counter}-` }, ...given];
  const count = pieces.filter(({ kind }) => kind === 'seq').length;
  if (count !== 1) throw new PatternError({ code: 'seq-count', count });
  const has = (...kinds: Piece['kind'][]): boolean => pieces.some(({ kind }) => kinds.includes(kind));
  const month = has('month', 'roman-month');
  if (month && !has('year')) throw new PatternError({ code: 'doubles', lacks: 'year' });
  if (has('day') && !month) throw new PatternError({ code: 'doubles', lacks: 'month' });
  return { text, counter, pieces, period: has('day') ? 'day' : month ? 'month' : has('year') ? 'year' : 'never' };
}

/** Whether a pattern gives numbers at a counter. */
export function givesNumbers(text: string, counter: string): boolean {
  try {
    return Boolean(parsePattern(text, counter));
  } catch {
    return false;
  }
}

/** Letters and digits beside a counter's name could be read as part of it. */
const joins = (piece: Piece | undefined, letter: RegExp): boolean =>
  piece !== undefined && (piece.kind !== 'text' || letter.test(piece.text));

function pieceOf(text: string): Piece {
  if (!/^\{.*\}$/.test(text)) return { kind: 'text', text };
  const token = text.slice(1, -1);
  const [, width] = /^seq(?::([1-6]))?$/.exec(token) ?? [];
  if (token === 'seq' || width) return { kind: 'seq', width: Number(width ?? 1) };
  const kind = [...dateTokens, 'counter' as const].find((one) => one === token);
  if (!kind) throw new PatternError({ code: 'unknown-token', token });
  return { kind };
}

/** The number of a day: `012/LPSE/XI/2026`. */
export const formatNumber = ({ pieces, counter }: NumberPattern, seq: number, day: string): string =>
  pieces.map((piece) => (piece.kind === 'counter' ? counter : wordOf(piece, seq, day))).join('');

function wordOf(piece: Exclude<Piece, { kind: 'counter' }>, seq: number, day: string): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'seq':
      return String(seq).padStart(piece.width, '0');
    case 'year':
      return day.slice(0, 4);
    case 'month':
      return day.slice(5, 7);
    case 'roman-month':
      return romanMonth(day);
    case 'day':
      return day.slice(8, 10);
  }
}

/** The period within which numbers count up: `2026-11` for a pattern with months. */
export const periodOf = ({ period }: NumberPattern, day: string): string =>
  ({ day, month: day.slice(0, 7), year: day.slice(0, 4), never: '' })[period];

import { isDay } from './day.ts';

/** A stamp-duty tariff for letters of this kind, and the days for which it holds (both inclusive). */
export interface Tariff {
  readonly from: string;
  readonly until: string | null;
  /** Rupiah. */
  readonly value: number;
  readonly source: string;
  /** Old stamps that could still be used in a time of transition, and the least sum of them in rupiah. */
  readonly transition?: { readonly until: string; readonly stamps: readonly number[]; readonly atLeast: number };
}

/** Added to, never overwritten. */
export const tariffs: readonly Tariff[] = [
  { from: '2000-05-01', until: '2020-12-31', value: 6000, source: 'PP 24/2000' },
  {
    from: '2021-01-01',
    until: null,
    value: 10000,
    source: 'UU 10/2020',
    transition: { until: '2021-12-31', stamps: [3000, 6000], atLeast: 9000 },
  },
];

/** No tariff is known for this day: the day is wrong, or the table above needs a line. */
export class NoTariffError extends Error {
  override readonly name = 'NoTariffError';
  readonly day: string;

  constructor(day: string) {
    super(
      `No stamp-duty tariff is known for ${day}. Check the date of this device, or add the tariff to src/domain/meterai.ts.`,
    );
    this.day = day;
  }
}

/**
 * The tariff in force on a day, `YYYY-MM-DD`.
 * @throws {NoTariffError}
 */
export function tariffOn(day: string): Tariff {
  const found = isDay(day)
    ? tariffs.find((tariff) => tariff.from <= day && (tariff.until === null || day <= tariff.until))
    : undefined;
  if (!found) throw new NoTariffError(day);
  return found;
}

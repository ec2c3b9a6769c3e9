import { rupiah } from './numerals.ts';

/**
 * The words inside the box reserved for the stamp, one line each: `Meterai`, `Rp10.000`.
 * @param value the stamp's value in rupiah
 */
export const meteraiWords = (value: number): readonly string[] =>
  Number.isFinite(value) && value > 0 ? ['Meterai', rupiah(value)] : ['Meterai'];

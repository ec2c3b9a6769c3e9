/**
 * The words inside the box reserved for the stamp, one line each: `Meterai`, `Rp10.000`.
 * @param value the stamp's value in rupiah
 */
export const meteraiWords = (value: number): readonly string[] =>
  Number.isFinite(value) && value > 0 ? ['Meterai', `Rp${grouped(value)}`] : ['Meterai'];

/** Thousands set apart by full stops, as id-ID has it; no Intl, so that all machines give the same bytes. */
const grouped = (value: number): string =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.');

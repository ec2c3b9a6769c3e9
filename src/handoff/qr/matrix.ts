import { utf8ToBytes } from '@noble/hashes/utils.js';
import qrcode from 'qrcode-generator';

/**
 * Bits for data in the largest code that we print: version 18, 89 modules a side, level M (ISO/IEC 18004, table 7).
 * At 0.47 mm a module it is still read where copied once and scanned at 150 dpi (`tests/handoff/qr-scan.test.ts`).
 */
const room = 563 * 8;
/** Alphanumeric mode: 11 bits for two signs. */
const bitsOf = (signs: number): number => Math.ceil(5.5 * signs);

/** Whether a code takes an address and so many signs of 0–9 and A–Z behind it. */
export const fitsOneCode = (address: string, signs: number): boolean =>
  (address === '' ? 0 : 4 + 16 + 8 * utf8ToBytes(address).length) + 4 + 13 + bitsOf(signs) <= room;

/**
 * The modules of a code, row by row, true for dark, at error level M; four modules around it must stay white. The
 * address goes in as bytes, the data behind `#` in QR's own alphanumeric mode.
 */
export function qrMatrix(text: string): readonly (readonly boolean[])[] {
  const data = /[0-9A-Z]*$/.exec(text)?.[0] ?? '';
  const address = text.slice(0, text.length - data.length);
  const code = qrcode(0, 'M');
  if (address !== '') code.addData(address, 'Byte');
  if (data !== '' || address === '') code.addData(data, 'Alphanumeric');
  code.make();
  const size = code.getModuleCount();
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => code.isDark(row, column)),
  );
}

/** How large to print a code, mm a side without its white margin: 0.47 mm a module, at least 30. */
export const codeSize = (modules: readonly unknown[]): number => Math.max(30, Math.ceil(modules.length * 0.47));

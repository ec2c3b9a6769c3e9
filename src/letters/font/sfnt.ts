/** The container of a TrueType font: a directory of tables, each with a checksum. */

export type Tables = ReadonlyMap<string, Uint8Array>;

export class BrokenFontError extends Error {
  constructor(problem: string) {
    super(`This is not a TrueType font that letters can be set in: ${problem}.`);
    this.name = 'BrokenFontError';
  }
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function readTables(bytes: Uint8Array): Tables {
  if (bytes.length < 12) throw new BrokenFontError('the file is too short');
  const view = viewOf(bytes);
  if (view.getUint32(0) !== 0x00010000) throw new BrokenFontError('it does not begin like one');
  const count = view.getUint16(4);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    if (offset + length > bytes.length) throw new BrokenFontError(`its table ${tag} is cut off`);
    tables.set(tag, bytes.subarray(offset, offset + length));
  }
  return tables;
}

export function tableOf(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (table === undefined) throw new BrokenFontError(`its table ${tag} is missing`);
  return table;
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const whole = bytes.length & ~3;
  let sum = 0;
  for (let at = 0; at < whole; at += 4) sum = (sum + view.getUint32(at)) | 0;
  let rest = 0;
  for (let at = whole; at < bytes.length; at += 1) rest |= (bytes[at] ?? 0) << (24 - 8 * (at & 3));
  return (sum + rest) >>> 0;
}

/** Writes the tables, in the order of their tags, as a font file with correct checksums. */
export function writeTables(tables: Tables): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const padded = (length: number) => (length + 3) & ~3;
  const start = 12 + entries.length * 16;
  const total = entries.reduce((sum, [, table]) => sum + padded(table.length), start);
  const bytes = new Uint8Array(total);
  const view = viewOf(bytes);
  const power = Math.floor(Math.log2(entries.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, entries.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, entries.length * 16 - (16 << power));
  let offset = start;
  let head = -1;
  entries.forEach(([tag, table], index) => {
    bytes.set(table, offset);
    if (tag === 'head') {
      head = offset;
      view.setUint32(offset + 8, 0);
    }
    const entry = 12 + index * 16;
    for (let at = 0; at < 4; at += 1) bytes[entry + at] = tag.charCodeAt(at);
    view.setUint32(entry + 4, checksum(bytes.subarray(offset, offset + table.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    offset += padded(table.length);
  });
  // https://learn.microsoft.com/typography/opentype/spec/otff#calculating-checksums
  if (head >= 0) view.setUint32(head + 8, (0xb1b0afba - checksum(bytes)) >>> 0);
  return bytes;
}

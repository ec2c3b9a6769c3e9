const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/** 1 January 1980, 00:00: the first moment that a ZIP can name. */
const firstDay = 0x0021;

/** A ZIP that is not built as expected; nothing was written. */
export class ZipLayoutError extends Error {
  override readonly name = 'ZipLayoutError';
}

/** Sets the time of every file in a ZIP to 1 January 1980, in place, so that the same content is the same bytes. */
export const fixZipTimes = (zip: Uint8Array): Uint8Array => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== entryMark || view.getUint32(local, true) !== localMark) {
      throw new ZipLayoutError(`Entry ${index} of the ZIP is not where its directory says; build the file anew.`);
    }
    writeTime(view, at + 12);
    writeTime(view, local + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
};

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  throw new ZipLayoutError('The ZIP has no directory at its end; build the file anew.');
};

const writeTime = (view: DataView, at: number): void => {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, firstDay, true);
};

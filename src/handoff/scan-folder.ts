import { zipped } from '../letters/zip.ts';

/** A page of a scanned paper: a picture as JPEG or PNG, made for the office, or a whole PDF as it came. */
export type ScannedPage =
  | {
      readonly kind: 'picture';
      readonly bytes: Uint8Array /** pixels */;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array };

/** What a list asks of a scan: the kinds of file, and how large one may be. */
export interface ScanAsked {
  readonly formats?: readonly string[];
  /** MB of a million bytes: whoever counts in 1,048,576 lets more through. */
  readonly most?: number;
}

/** Where a list says nothing of the size, a scan is made no larger than this, MB. */
export const usualMegabytes = 2;

/** Bytes that a scanned paper may have. */
export const mostBytes = ({ most = usualMegabytes }: ScanAsked): number => most * 1_000_000;

/** As which kind of file a scan goes to the office: PDF, unless its list names other kinds alone. */
export function scanFormat({ formats }: ScanAsked): 'pdf' | 'jpg' | 'png' {
  if (!formats || formats.includes('pdf')) return 'pdf';
  return formats.includes('jpg') ? 'jpg' : 'png';
}

/** A paper of the folder, in the order of the list. */
export interface FolderPaper {
  /** What the list calls it. */
  readonly name: string;
  readonly pages: readonly ScannedPage[];
}

/** A file name as every office's system takes it: `03-npwp-perusahaan`, of at most 60 signs, without its ending. */
export function scanName(number: number, paper: string): string {
  const words = paper
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${String(number).padStart(2, '0')}-${words || 'dokumen'}`.slice(0, 60).replace(/-+$/, '');
}

/** Files by their names as a ZIP; scans are packed already. */
export const folderAsZip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipped(files, 0);

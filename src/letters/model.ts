import { letters } from '../i18n/id/letters.ts';
import { rupiah } from '../i18n/numerals.ts';

/**
 * A letter as blocks of words, before fonts, points and pages. `compose` makes it; the renderers in
 * `pdf/`, `docx/`, `html/` and `text/` draw it, each the same words in the same order.
 */

/** A run of words in one style. `blank` marks a part that is still missing: it is drawn as a visible blank. */
export interface Span {
  readonly text: string;
  readonly style?: 'bold' | 'italic' | 'underline';
  readonly blank?: true;
}

export type Spans = readonly Span[];

/** The head of the company's paper: typed by us, a picture of it, or room for pre-printed paper. */
export type Letterhead =
  | { readonly kind: 'typed'; readonly name: Spans; readonly lines: readonly Spans[] }
  | {
      readonly kind: 'image';
      readonly format: 'png' | 'jpeg';
      readonly bytes: Uint8Array;
      /** Size of the picture in pixels, for its proportions. */
      readonly width: number;
      readonly height: number;
      /** Read aloud in place of the picture: the company's name. */
      readonly alternative: string;
    }
  | {
      readonly kind: 'preprinted' /** Room left free at the head of the first page, in mm. */;
      readonly height: number;
    };

/** One `label : value` row. */
export interface Row {
  readonly label: string;
  readonly value: Spans;
}

/** Who signs, and what is put beside the signature. */
export interface Party {
  /** The line above: "Hormat kami,", "Penerima Kuasa,". */
  readonly lead: string;
  /** The company's name, where the party signs for it. */
  readonly company?: Spans;
  /** A stamp to be stuck here, with its value in rupiah; absent where none is asked for. */
  readonly meterai?: { readonly value: number };
  /** Whether the company's stamp (cap) is asked for: its place is drawn at the other side of the signature. */
  readonly companyStamp: boolean;
  readonly name: Spans;
  readonly position?: Spans;
}

export interface Column {
  readonly heading: string;
  /** Share of the width; the shares of a table sum to 1. */
  readonly share: number;
}

/** A block of a letter; each renderer draws every one. */
export type Block =
  | { readonly kind: 'letterhead'; readonly letterhead: Letterhead }
  /** Place and date, at the right. */
  | { readonly kind: 'date'; readonly spans: Spans }
  /** Aligned `label : value` rows; a long value continues under its own first letter. */
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'addressee'; readonly lines: readonly Spans[] }
  /** The heading of the sheet, centred, with its number below where it has one. */
  | { readonly kind: 'title'; readonly text: Spans; readonly number?: Spans }
  /** The company's name, centred and as large as on a folder's cover. */
  | { readonly kind: 'name'; readonly text: Spans }
  | { readonly kind: 'paragraph'; readonly spans: Spans }
  /** A list numbered 1. 2. 3. with hanging text. */
  | { readonly kind: 'list'; readonly items: readonly Spans[] }
  /** A ruled table; its first row holds the headings and is repeated on each page. Cells hold lines of words. */
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Spans[])[] }
  /** The signature zone: one party at the right, or two side by side (the first at the left). */
  | { readonly kind: 'signatures'; readonly parties: readonly Party[] }
  /** Codes side by side below what is said of them. */
  | { readonly kind: 'codes'; readonly caption: Spans; readonly codes: readonly Code[] };

/** A QR code: its modules row by row, true for dark, without the white margin that it needs. */
export interface Code {
  readonly modules: readonly (readonly boolean[])[];
  /** Length of a side, mm. */
  readonly size: number;
  /** Read aloud in place of the picture. */
  readonly alternative: string;
}

/** Of a letter, which is punched and filed. */
const letterMargin = { top: 20, right: 25, bottom: 20, left: 30 } as const;

/** Papers with their margins, mm. */
export const papers = {
  a4: { width: 210, height: 297, margin: letterMargin },
  /** 210 × 330 mm in rules, 215 × 330 mm in the shops: a layout for the narrower prints on both. */
  f4: { width: 210, height: 330, margin: letterMargin },
  /** For the front desk's receipts and slips, which would take two pages with a letter's margins. */
  a5: { width: 148, height: 210, margin: { top: 12, right: 14, bottom: 12, left: 14 } },
} as const;

/** Page sizes; letters stand on A4 or F4. */
export type Paper = keyof typeof papers;

/** Width of a paper's text, mm. */
export const textWidthOn = (paper: Paper): number => {
  const { width, margin } = papers[paper];
  return width - (margin.left + margin.right);
};

/** A letter as its words in blocks, before any renderer draws it. */
export interface Letter {
  /** The template's id, which is its file name: `reset-password`, `surat-kuasa`, … */
  readonly id: string;
  /** Title for the document's properties and the reader's window. */
  readonly title: string;
  /** File name without its ending. */
  readonly fileName: string;
  /** True while something is missing or inconsistent: DRAF stands across each page. */
  readonly draft: boolean;
  /** The letter's date, `YYYY-MM-DD`; also the creation date written into the files. */
  readonly date: string;
  /** The company's name, as the author in the files' properties. */
  readonly author: string;
  readonly blocks: readonly Block[];
  /** Present where the text is sent as a message: to whom (empty where the source does not say), and under which subject. */
  readonly email?: { readonly to: string; readonly subject: string };
}

/** Typesetting of all letters, shared by the PDF and DOCX renderers. Lengths in mm, type in pt. */
export const sheet = {
  body: 12,
  /** Line height as a multiple of the type size, and the least it may be tightened to. */
  leading: { normal: 1.2, least: 1.1 },
  /** Space after a paragraph in pt, and the least it may be tightened to. */
  gap: { normal: 8, least: 6 },
  /** Room reserved for the stamp, mm. */
  meterai: { width: 38, height: 25 },
  /** Room reserved for the company's stamp, mm across. */
  companyStamp: 25,
} as const;

/**
 * The words inside the box reserved for the stamp, one line each: `Meterai`, `Rp10.000`.
 * @param value the stamp's value in rupiah
 */
export const meteraiWords = (value: number): readonly string[] =>
  Number.isFinite(value) && value > 0 ? [letters.ink.meterai, rupiah(value)] : [letters.ink.meterai];

/** The words in the place for the company's stamp, one line each. */
export const companyStampWords = ['Cap', 'perusahaan'] as const;

/** One party, or two side by side. */
export type Pair = readonly [Party] | readonly [Party, Party];

/**
 * The signature zone as it is drawn and read, the same in every renderer: pairs one below the other; of each pair first
 * the leads with the companies, then the places for stamps, then the names with their positions.
 */
export const pairsOf = (parties: readonly Party[]): readonly Pair[] =>
  parties.flatMap((party, index): readonly Pair[] => {
    const next = parties[index + 1];
    return index % 2 === 1 ? [] : [next ? [party, next] : [party]];
  });

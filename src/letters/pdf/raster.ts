/** A picture as PDF takes it: compressed samples of one (grey) or three colours, and how opaque each sample is. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colours: 1 | 3;
  readonly filter: 'FlateDecode' | 'DCTDecode';
  readonly data: Uint8Array;
  /** Each row stands behind the number of its PNG filter. */
  readonly filteredRows?: true;
  /** Deflated, eight bits a sample. */
  readonly alpha?: Uint8Array;
}

export class BrokenPictureError extends Error {
  constructor(problem: string) {
    super(`The letterhead's picture cannot be used: ${problem}. Save it again as PNG or JPEG.`);
    this.name = 'BrokenPictureError';
  }
}

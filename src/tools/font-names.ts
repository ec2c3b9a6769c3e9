import { viewOf } from '../letters/font/sfnt.ts';

const english = 0x0409;

/** A name table for "Berkas Serif": the licence reserves the name "Liberation" for unmodified files. */
export function writeNames(style: string): Uint8Array {
  const names: readonly (readonly [number, string])[] = [
    [0, 'Digitized data copyright (c) 2010 Google Corporation. Copyright (c) 2012 Red Hat, Inc. See OFL.txt.'],
    [1, 'Berkas Serif'],
    [2, style],
    [3, `Berkas Serif ${style} 1.0`],
    [4, style === 'Regular' ? 'Berkas Serif' : `Berkas Serif ${style}`],
    [5, 'Version 1.0; subset of Liberation Serif 2.1.5'],
    [6, `BerkasSerif-${style}`],
    [13, 'Licensed under the SIL Open Font License, Version 1.1'],
    [14, 'http://scripts.sil.org/OFL'],
  ];
  const start = 6 + 12 * names.length;
  const length = names.reduce((sum, [, text]) => sum + 2 * text.length, 0);
  const bytes = new Uint8Array(start + length);
  const view = viewOf(bytes);
  view.setUint16(2, names.length);
  view.setUint16(4, start);
  let offset = 0;
  names.forEach(([id, text], index) => {
    const record = [3, 1, english, id, 2 * text.length, offset];
    record.forEach((word, field) => {
      view.setUint16(6 + 12 * index + 2 * field, word);
    });
    for (const letter of text) {
      view.setUint16(start + offset, letter.charCodeAt(0));
      offset += 2;
    }
  });
  return bytes;
}

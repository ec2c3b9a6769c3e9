import type { OfficeProfile } from '../domain/office.ts';
import { parseOffice } from '../domain/parse-office.ts';
import type { Templates } from '../letters/compose/letters.ts';
import { type Fonts, loadFonts } from '../letters/font/fonts.ts';
import { parseTemplate } from '../letters/parse-template.ts';
import { fontBytes, letterTexts, officeTexts } from './shipped-files.ts';

/**
 * What SiapBerkas ships, read when it is asked for first: office profiles, wordings of letters, the letters' font.
 * @packageDocumentation
 */

/**
 * Every office profile that is shipped, by id, which is its file name.
 * @throws {ParseError} where one is broken
 */
export function offices(): ReadonlyMap<string, OfficeProfile> {
  readOffices ??= new Map(
    [...officeTexts()].map(([file, text]) => {
      const office = parseOffice(JSON.parse(text));
      if (office.id !== file)
        throw new Error(
          `templates/offices/${file}.json calls itself "${office.id}"; id and file name must be the same.`,
        );
      return [office.id, office];
    }),
  );
  return readOffices;
}

/**
 * Every letter template that is shipped, by file name without `.md`.
 * @throws {ParseError} where one is broken
 */
export function templates(): Templates {
  readTemplates ??= new Map([...letterTexts()].map(([file, text]) => [file, parseTemplate(file, text)]));
  return readTemplates;
}

/** The letters' font, Berkas Serif (SIL Open Font License 1.1), whose faces `renderPdf` sets letters in. */
export function fonts(): Fonts {
  readFonts ??= loadFonts(fontBytes('regular'), fontBytes('bold'), fontBytes('italic'));
  return readFonts;
}

let readOffices: ReadonlyMap<string, OfficeProfile> | undefined;
let readTemplates: Templates | undefined;
let readFonts: Fonts | undefined;

export type { Fonts, OfficeProfile, Templates };

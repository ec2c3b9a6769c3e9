import { AlignmentType, LevelFormat } from 'docx';
import { list } from '../layout/measures.ts';
import { pointsToTwips } from './units.ts';

/** Points that a digit, the full stop after it, and the room up to the text take. */
const width = { digit: 6, stop: 3, room: list.afterNumber } as const;

/** Lists up to 9, 99 and 999 items: the more digits, the further in the text; numbers stand flush right. */
const digits = [1, 2, 3] as const;

/** The numbering for a list of so many items. */
export const numberingFor = (items: number): string =>
  `daftar-${Math.min(Math.max(1, `${items}`.length), digits.length)}`;

/** Word's numbering for all lists; each list counts from 1 by an instance of its own. */
export const numbering = {
  config: digits.map((count) => ({
    reference: `daftar-${count}`,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        alignment: AlignmentType.RIGHT,
        style: {
          paragraph: {
            indent: {
              left: pointsToTwips(count * width.digit + width.stop + width.room),
              hanging: pointsToTwips(width.room),
            },
          },
        },
      },
    ],
  })),
};

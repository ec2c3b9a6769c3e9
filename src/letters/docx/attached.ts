import type { PictureFile } from './word/package.ts';
import { type Picture, picture } from './word/picture.ts';
import type { Xml } from './word/xml.ts';

/** What the document refers to and other parts of the file hold. It grows while the blocks are written. */
export interface Attached {
  readonly pictures: readonly PictureFile[];
  /** How many items each list has, by its number less one. */
  readonly lists: readonly number[];
  /** Puts a picture's file into the Word file and gives the run that shows it. */
  readonly show: (file: Omit<PictureFile, 'relationship'>, shown: Omit<Picture, 'id' | 'relationship'>) => Xml;
  /** The number of a new list of so many items. */
  readonly list: (items: number) => number;
}

/** Nothing as yet. */
export const attached = (): Attached => {
  const pictures: PictureFile[] = [];
  const lists: number[] = [];
  return {
    pictures,
    lists,
    show: (file, shown) => {
      const id = pictures.length + 1;
      const relationship = `picture${id}`;
      pictures.push({ ...file, relationship });
      return picture({ ...shown, id, relationship });
    },
    list: (items) => lists.push(items),
  };
};

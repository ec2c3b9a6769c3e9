import { paste as english } from '../i18n/en/room.ts';
import { paste as indonesian } from '../i18n/id/room.ts';
import { fixedWords } from '../i18n/words.ts';
import type { PasteDoubt } from '../workshop/pasted-line.ts';
import { pastedList, requirementsOfLines } from '../workshop/pasted-list.ts';
import { readBytes } from './files.ts';
import { type Command, onlyFile } from './options.ts';

const words = {
  id: fixedWords('id', ['paste'], { paste: indonesian }),
  en: fixedWords('en', ['paste'], { paste: english }),
};

/**
 * Reads a list as it stands in a brochure or an FAQ and prints its entries for a profile. What was not plain stands on
 * stderr, line by line, or under `doubts` with `--json`: exit 1 where there is any, so that nobody takes a guess for the
 * list.
 */
export const paste: Command = (options) => {
  const lines = pastedList(new TextDecoder().decode(readBytes(onlyFile(options))));
  const t = words[options.language];
  const doubtful = lines.filter(({ doubts }) => doubts.length > 0);
  const said = (doubt: PasteDoubt): string =>
    t(`doubt.${doubt.doubt}`, { words: doubt.doubt === 'rest' ? doubt.words.join(', ') : '' });
  const requirements = requirementsOfLines(lines, 'daftar');
  const unplain = doubtful.map(({ quote, doubts }) => ({ quote, doubts: doubts.map(said) }));
  process.stdout.write(`${JSON.stringify(options.json ? { requirements, doubts: unplain } : requirements, null, 2)}\n`);
  if (!options.json) for (const { quote, doubts } of unplain) process.stderr.write(`“${quote}”: ${doubts.join(' ')}\n`);
  return doubtful.length > 0 ? 1 : 0;
};

import { recognise as english } from '../i18n/en/recognise.ts';
import { recognise as indonesian } from '../i18n/id/recognise.ts';
import { fixedWords } from '../i18n/instance.ts';
import { readLines, UnreadableFile } from '../recognise/lines.ts';
import { recognise as recogniseIn } from '../recognise/recognise.ts';
import { FileError, readBytes } from './files.ts';
import { type Command, onlyFile } from './options.ts';

const words = {
  id: fixedWords('id', ['recognise'], { recognise: indonesian }),
  en: fixedWords('en', ['recognise'], { recognise: english }),
};

/**
 * Prints what a PDF with text, a Word file or a text says of a company and its people, each with its line. Exit 1 where
 * nothing is found.
 * @throws {FileError} where no text can be read
 */
export const recognise: Command = async (options) => {
  const file = onlyFile(options);
  const t = words[options.language];
  const { document, fields } = await readLines(readBytes(file)).then(recogniseIn, (error: unknown) => {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new FileError(`${file}: ${t(`problem.${error.reason}`)}`);
  });
  if (options.json) process.stdout.write(`${JSON.stringify({ document, fields }, null, 2)}\n`);
  else if (fields.length === 0) process.stderr.write(`${t('problem.nothing')}\n`);
  else
    for (const { path, value, line, sure } of fields)
      process.stdout.write(`${path}: ${value}\n  “${line.trim()}”${sure ? '' : ` ${t('unsure')}`}\n`);
  return fields.length > 0 ? 0 : 1;
};

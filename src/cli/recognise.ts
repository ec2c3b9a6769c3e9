import { cli as enCli } from '../i18n/en/cli.ts';
import { cli as idCli } from '../i18n/id/cli.ts';
import { fixedWords } from '../i18n/instance.ts';
import { readLines, UnreadableFile } from '../recognise/read-file.ts';
import { recognise as recogniseIn } from '../recognise/recognise.ts';
import { FileError, readBytes } from './files.ts';
import { type Command, onlyFile } from './options.ts';

const words = { id: fixedWords('id', ['cli'], { cli: idCli }), en: fixedWords('en', ['cli'], { cli: enCli }) };

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
    throw new FileError(`${file}: ${t(`recognise.unreadable.${error.reason}`)}`);
  });
  if (options.json) process.stdout.write(`${JSON.stringify({ document, fields }, null, 2)}\n`);
  else if (fields.length === 0) process.stderr.write(`${t('recognise.nothing')}\n`);
  else
    for (const { path, value, line, sure } of fields)
      process.stdout.write(`${path}: ${value}${sure ? '' : ` (${t('recognise.unsure')})`}\n  “${line.trim()}”\n`);
  return fields.length > 0 ? 0 : 1;
};

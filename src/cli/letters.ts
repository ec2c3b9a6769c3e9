import { assess } from '../domain/assess.ts';
import { listOf, serviceOf } from '../domain/office.ts';
import { asides as english } from '../i18n/en/asides.ts';
import { start as enStart } from '../i18n/en/start.ts';
import { asides as indonesian } from '../i18n/id/asides.ts';
import { start } from '../i18n/id/start.ts';
import { partName, indonesian as partWords } from '../i18n/part-names.ts';
import { fixedWords } from '../i18n/words.ts';
import { type Enclosed, howEnclosed, isMessageKind, messagesOf, type OfficeMessage } from '../letters/message.ts';
import { fromHere, knownTemplates, type ReadDossier, readDossier } from './files.ts';
import { lettersOfDossier, makeFolder, writeInto } from './letter-files.ts';
import { lettersOfLines } from './letters-of-lines.ts';
import { type Command, type Options, onlyFile, UsageError } from './options.ts';

/**
 * Writes every letter of a dossier: 1 and DRAF across each page where it is not ready. A file of JSON Lines holds a
 * dossier a line.
 */
export const letters: Command = async (options) => {
  const { out } = options;
  if (out === undefined) throw new UsageError('--out DIR is missing: where to write the letters');
  const file = onlyFile(options);
  const folder = fromHere(out);
  return /\.(jsonl|ndjson)$/i.test(file)
    ? lettersOfLines(file, folder, options)
    : lettersOfOne(await readDossier(file, options), folder, options);
};

async function lettersOfOne(read: ReadDossier, folder: string, options: Options): Promise<number> {
  const { draft, files } = await lettersOfDossier(read, knownTemplates(options), options);
  makeFolder(folder);
  const paths = files.map(({ name, ending, content }) => writeInto(folder, `${name}.${ending}`, content));
  process.stdout.write(
    options.json ? `${JSON.stringify({ draft, files: paths }, null, 2)}\n` : paths.map((path) => `${path}\n`).join(''),
  );
  if (files.length === 0)
    process.stderr.write('siap: nothing to write: this office asks for no letter for this service.\n');
  if (draft) process.stderr.write('siap: marked DRAF, since something is missing or inconsistent; see: siap check\n');
  return draft ? 1 : 0;
}

const words = {
  id: fixedWords('id', ['asides', 'start'], { asides: indonesian, start }),
  en: fixedWords('en', ['asides', 'start'], { asides: english, start: enStart }),
};

/**
 * Prints the request as a message to the office, by the dossier's channel or another one of the list; 1 where it is
 * marked DRAF, or nobody writes by that channel. The text is Indonesian, as the office reads it.
 * @throws {UsageError} where the list does not offer the channel
 */
export const message: Command = async (options) => {
  const { dossier, office } = await readDossier(onlyFile(options), options);
  const t = words[options.language];
  const list = listOf(office, dossier.service);
  const offered = list.published ? list.channels.map(({ kind }) => kind) : [];
  const channel = options.channel ?? dossier.answers.channel;
  if (options.channel && !offered.includes(options.channel))
    throw new UsageError(t('message.notOffered', { channel: options.channel, channels: offered.join(', ') }));
  const asked = channel ? { ...dossier, answers: { ...dossier.answers, channel } } : dossier;
  const report = assess(serviceOf(office, dossier.service), office, asked, options.today);
  const messages = messagesOf({ office, report, today: options.today }, knownTemplates(options));
  if (messages.length === 0) {
    const others = offered.filter(isMessageKind);
    process.stderr.write(
      `siap: ${others.length > 0 ? t('message.nobody', { channels: others.map((kind) => `--channel ${kind}`).join(', ') }) : t('message.none')}\n`,
    );
    return 1;
  }
  process.stdout.write(
    options.json
      ? `${JSON.stringify(messages.map(asJson), null, 2)}\n`
      : messages.map((one) => asText(one, options.language)).join('\n'),
  );
  if (messages.some(({ draft }) => draft)) process.stderr.write(`siap: ${t('message.draft')}\n`);
  return messages.some(({ draft }) => draft) ? 1 : 0;
};

const nameOf = (one: Enclosed): string => (one.part ? partName(one.part, partWords) : partWords.letter(one.letter));

const asJson = ({ enclosed, before, ...message }: OfficeMessage): object => ({
  ...message,
  enclosed: enclosed.map((one) => ({
    name: nameOf(one),
    ...(one.part ? { part: one.part.key } : { letter: one.letter }),
    steps: one.steps,
    ...(one.limits ? { limits: one.limits } : {}),
  })),
  before: before.map((one) => ({ day: one.day, ends: one.kind === 'paper' ? one.part.key : one.path })),
});

function asText(one: OfficeMessage, language: Options['language']): string {
  const t = words[language];
  const from = one.from === undefined ? [] : [`${t('message.from')}: ${one.from || t('message.fromAny')}`];
  return [
    `${t('message.send', { returnObjects: true })[one.channel]}`,
    `${t('message.to')}: ${one.to ?? t('message.noAddress')}`,
    ...from,
    `${t('message.subject')}: ${one.subject}`,
    ...one.before.map(({ day }) => `${t('message.before')}: ${day}`),
    ...(one.enclosed.length > 0 ? [`${t('message.attach')}:`] : [t('message.nothing')]),
    ...one.enclosed.map((it, index) => `  ${index + 1}. ${nameOf(it)}: ${howEnclosed(it, t)}`),
    '',
    one.text,
  ].join('\n');
}

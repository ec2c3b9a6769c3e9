import { dayInWords } from '../domain/day.ts';
import type { Finding } from '../domain/finding.ts';
import type { Part } from '../domain/part.ts';
import type { Report } from '../domain/report.ts';
import { isOwnService, services } from '../domain/services/index.ts';
import { findingTexts } from './id/findings.ts';
import { rupiah } from './numerals.ts';
import { indonesian, inSentence, listed, type PartWords, partName, partWordsOf } from './part-names.ts';
import type { Language, Words } from './words.ts';
import { instanceOf } from './words.ts';

type Texts = Words<typeof findingTexts>;

/** What findings are said with in one language. */
export interface FindingWords {
  readonly language: Language;
  /** The first of these keys that there is: a sentence, or the name of something in it. */
  readonly say: (keys: string | readonly string[], filling?: object) => string;
  readonly parts: PartWords;
}

function wordsOf(language: Language, texts: Texts, parts: PartWords): FindingWords {
  const instance = instanceOf(language, texts);
  instance.services.formatter?.add('day', dayInWords);
  instance.services.formatter?.add('rupiah', rupiah);
  return { language, parts, say: instance.getFixedT(language, 'findings') as FindingWords['say'] };
}

export const inIndonesian = wordsOf('id', findingTexts, indonesian);
export const inEnglish = (texts: Texts): FindingWords => wordsOf('en', texts, partWordsOf(texts.terms));

const spoken: { id: FindingWords; en?: FindingWords } = { id: inIndonesian };

/** Fetches the English sentences; until then Indonesian ones are said. */
export async function loadEnglishFindings(): Promise<void> {
  spoken.en ??= inEnglish((await import('./en/findings.ts')).findingTexts);
}

/** A finding as a sentence in the page's language. */
export const sayFinding = (finding: Finding, report: Report, language: Language): string =>
  sentenceOf(finding, report, spoken[language] ?? spoken.id);

/** What findings are said with in the page's language; Indonesian until the English ones are fetched. */
export const findingWordsIn = (language: Language): FindingWords => spoken[language] ?? spoken.id;

/** How parts are named in the page's language, as on letters and in findings. */
export const partWordsIn = (language: Language): PartWords => (spoken[language] ?? spoken.id).parts;

/** A finding as a sentence: what is wrong, and what to do. */
export const sentenceOf = (finding: Finding, report: Report, words: FindingWords): string =>
  words.say(finding.code, {
    ...finding,
    ...('path' in finding ? { field: fieldName(finding.path, report, words) } : {}),
    ...('requirement' in finding
      ? { part: namedPart(report, finding.requirement, 'part' in finding ? finding.part : undefined, words) }
      : {}),
    ...('form' in finding ? { form: words.say(`terms:shortForm.${finding.form}`) } : {}),
    ...filling(finding, words),
  });

/** What is not said as it stands in the finding; `context` chooses among the sentences of a code. */
function filling(finding: Finding, { say, language }: FindingWords): object {
  const documentName = (document: string): string => say(`terms:document.${document}`, { defaultValue: document });
  switch (finding.code) {
    case 'answer-missing': {
      const { question } = finding;
      const thing = question.ask === 'exists' ? documentName(question.document) : '';
      return { question: say(`questions:${question.ask}`, { thing: language === 'id' ? inSentence(thing) : thing }) };
    }
    case 'requirement-missing': {
      const forms = finding.lacking.map((form) => say(`terms:form.${form}`));
      return forms.length === 0 ? { context: 'choice' } : { lacking: listed(forms, say('terms:and')) };
    }
    case 'attorney-not-allowed':
      return { context: finding.rule };
    case 'npwp-invalid':
    case 'nik-invalid':
      return { context: finding.problem };
    case 'character-unprintable':
      return { characters: finding.characters.map(shownCharacter).join(' ') };
    case 'position-unusual':
      return { usual: finding.usual.slice(0, 2).join(` ${say('orElse')} `) };
    case 'npwp-holder-unusual':
      return finding.form === 'individual' || finding.form === 'ud' ? { context: 'owner' } : {};
    case 'stand-in-unconfirmed':
    case 'stand-in-fits':
      return { listed: documentName(finding.listed), standIn: documentName(finding.standIn) };
    case 'try-first':
      return { step: (language === 'en' && finding.stepEnglish) || finding.step };
    case 'meterai-changed':
      return finding.oldUntil ? { context: finding.oldValid ? 'valid' : 'ended' } : {};
    case 'closed-that-day':
      return { day: say(`about:day.${finding.weekday}`) };
    case 'office-form':
      return {
        at: finding.address ? say('at', { address: finding.address }) : '',
        ...(finding.ours === 'refused' ? {} : { context: finding.ours === 'accepted' ? 'ours' : 'unstated' }),
      };
    case 'national-list':
      return finding.year === null ? { context: 'undated' } : {};
    default:
      return {};
  }
}

/** The name of a part of a report's list. */
function namedPart(report: Report, requirement: string, key: string | undefined, { parts }: FindingWords): string {
  const found = report.requirements.find((one) => one.id === requirement);
  if (!found) return requirement;
  return partName((key && partAt(found.part, key)) || found.part, parts);
}

function partAt(part: Part, key: string): Part | undefined {
  if (part.key === key) return part;
  if (part.kind !== 'any-of' && part.kind !== 'all-of') return undefined;
  for (const inner of part.parts) {
    const found = partAt(inner, key);
    if (found) return found;
  }
  return undefined;
}

/**
 * Names a field by its path (`company.npwp`, `papers.npwp.number`, `directors.0.nik`), as it is called where the service
 * changes it, or where the vendor is a person; the path itself where no words are known.
 */
export function fieldName(
  path: string,
  { service, dossier }: Pick<Report, 'service' | 'dossier'>,
  { say }: FindingWords,
): string {
  const [head, key = '', last = ''] = path.split('.');
  const number = Number(key) + 1;
  if (head === 'directors') return say(last ? [`director.${last}`, 'director.name'] : head, { number });
  if (head === 'owners') return say(last ? `owner.${last}` : head, { number });
  if (head === 'commissioners' && !last) return say(head);
  if (head === 'additions') return say('addition', { number });
  if (head === 'papers') return `${say(`papers:field.${last}`)} (${say(`papers:paper.${key}`)})`;
  const change = isOwnService(service) ? undefined : services[service].change;
  return say(
    [
      ...(path === change?.from ? [`changed:${service}.from`] : []),
      ...(path === change?.to ? [`changed:${service}.to`] : []),
      ...(dossier.answers.legalForm === 'individual' ? [`individual:${path}.label`] : []),
      `fields:${path}.label`,
    ],
    { defaultValue: path },
  );
}

/** A character with its code, since it may not show on this screen either. */
const shownCharacter = (character: string): string =>
  `${/\p{C}/u.test(character) ? '' : `${character} `}(U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { type FindingWords, sentenceOf } from './finding-words.ts';
import { findings } from './id/findings.ts';
import { indonesian, type PartWords } from './part-names.ts';
import type { Language } from './words.ts';

interface Spoken {
  readonly findings: FindingWords;
  readonly parts: PartWords;
}

const spoken: { id: Spoken; en?: Spoken } = { id: { findings, parts: indonesian } };

/** Fetches the English sentences; until then Indonesian ones are said. */
export async function loadEnglishFindings(): Promise<void> {
  if (spoken.en) return;
  const { findings, english } = await import('./en/findings.ts');
  spoken.en = { findings, parts: english };
}

/** A finding as a sentence in the page's language. */
export const sayFinding = (finding: Finding, report: Report, language: Language): string =>
  sentenceOf(finding, report, (spoken[language] ?? spoken.id).findings);

/** How parts are named in the page's language, as on letters and in findings. */
export const partWordsIn = (language: Language): PartWords => (spoken[language] ?? spoken.id).parts;

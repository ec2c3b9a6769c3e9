import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { type FindingWords, sentenceOf } from './finding-words.ts';
import { findings as indonesian } from './id/findings.ts';
import type { Language } from './words.ts';

const spoken: { id: FindingWords; en?: FindingWords } = { id: indonesian };

/** Fetches the English sentences; until then Indonesian ones are said. */
export async function loadEnglishFindings(): Promise<void> {
  spoken.en ??= (await import('./en/findings.ts')).findings;
}

/** A finding as a sentence in the page's language. */
export const sayFinding = (finding: Finding, report: Report, language: Language): string =>
  sentenceOf(finding, report, spoken[language] ?? spoken.id);

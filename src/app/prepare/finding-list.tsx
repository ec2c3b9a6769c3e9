import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { blocks, type Finding } from '../../domain/finding.ts';
import type { Report } from '../../domain/report.ts';
import { sayFinding } from '../../i18n/finding-sentences.ts';
import { LinkedText } from '../ui/said.tsx';
import { placeOf, usePreparing } from './preparing.ts';

/** Findings as sentences, each with a word for its weight; with links, each leads to where it is mended. */
export function FindingList({ findings, links = false }: { findings: readonly Finding[]; links?: boolean }) {
  const { t } = useTranslation('prepare');
  const say = useSayFinding();
  const { report } = usePreparing();
  const base = useId();
  if (findings.length === 0) return null;
  return (
    <ul className="plain-list findings">
      {findings.map((finding, index) => (
        <li
          key={JSON.stringify(finding)}
          className={`said ${blocks(finding) ? 'said-blocking' : `said-${finding.severity}`}`}
        >
          <span id={`${base}-${index}`}>
            <b>{t(`severity.${finding.severity}`)}</b> <LinkedText text={say(finding, report)} />
          </span>{' '}
          {links && (
            <a href={placeOf(finding)} aria-describedby={`${base}-${index}`}>
              {t('mend')}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Finding to sentence in the page's language. */
export function useSayFinding(): (finding: Finding, report: Report) => string {
  const { i18n } = useTranslation();
  return (finding, report) => sayFinding(finding, report, i18n.language === 'en' ? 'en' : 'id');
}

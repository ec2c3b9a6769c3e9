import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../domain/finding.ts';
import { blocks } from '../../../domain/finding.ts';
import { LinkedText } from '../../ui/linked-text.tsx';
import { useBerkas } from './berkas.ts';
import { placeOf } from './finding-place.ts';
import { useSayFinding } from './say-finding.ts';

/** Findings as sentences, each with a word for its weight; with links, each leads to where it is mended. */
export function FindingList({ findings, links = false }: { findings: readonly Finding[]; links?: boolean }) {
  const { t } = useTranslation('prepare');
  const say = useSayFinding();
  const { report } = useBerkas();
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

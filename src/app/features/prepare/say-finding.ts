import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../domain/finding.ts';
import type { Report } from '../../../domain/report.ts';
import { sayFinding } from '../../../i18n/finding-sentences.ts';

/** Finding to sentence in the page's language. */
export function useSayFinding(): (finding: Finding, report: Report) => string {
  const { i18n } = useTranslation();
  return (finding, report) => sayFinding(finding, report, i18n.language === 'en' ? 'en' : 'id');
}

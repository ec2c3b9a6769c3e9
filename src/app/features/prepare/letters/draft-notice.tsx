import { useTranslation } from 'react-i18next';
import { blocks } from '../../../../domain/finding.ts';
import { useBerkas } from '../berkas.ts';
import { FindingList } from '../finding-list.tsx';

interface DraftNoticeProps {
  /** What is done with the letter once it is complete. */
  readonly kind: 'stamped' | 'plain' | 'email';
  readonly draft: boolean;
}

/** Why a letter is marked DRAF; papers that are not ticked yet are no reason for it, but are not forgotten either. */
export function DraftNotice({ kind, draft }: DraftNoticeProps) {
  const { t } = useTranslation('prepare');
  const { report } = useBerkas();
  const open = report.findings.filter(blocks);
  return (
    <div className={`notice no-print ${draft ? 'notice-warning' : 'notice-good'}`}>
      <p>{t(draft ? 'letters.draft' : `letters.complete.${kind}`)}</p>
      {open.length > 0 && (
        <details>
          <summary>{t(draft ? 'letters.openList' : 'letters.papersOpen', { number: open.length })}</summary>
          <FindingList findings={open} links />
        </details>
      )}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { blocks } from '../../../../domain/finding.ts';
import { useBerkas } from '../berkas.ts';
import { FindingList } from '../finding-list.tsx';

interface DraftNoticeProps {
  /** What is done with the letter once it is complete. */
  readonly kind: 'stamped' | 'plain' | 'email';
  readonly draft: boolean;
  readonly final: boolean;
  readonly onFinal: (final: boolean) => void;
}

/** Why the letters are marked DRAF. Where only papers are not ticked yet, the mark can be left out on request. */
export function DraftNotice({ kind, draft, final, onFinal }: DraftNoticeProps) {
  const { t } = useTranslation('prepare');
  const { report } = useBerkas();
  if (!report.draft) return <p className="notice notice-good no-print">{t(`letters.complete.${kind}`)}</p>;
  const open = report.findings.filter(blocks);
  return (
    <div className={`notice no-print ${draft ? 'notice-warning' : 'notice-good'}`}>
      <p>{t(report.onlyPapersOpen ? 'letters.papersOpen' : 'letters.draft')}</p>
      <details>
        <summary>{t('letters.openList', { number: open.length })}</summary>
        <FindingList findings={open} links />
      </details>
      {report.onlyPapersOpen && (
        <label className="choice">
          <input type="checkbox" checked={final} onChange={(event) => onFinal(event.currentTarget.checked)} />
          <span>{t('letters.withoutDraft')}</span>
        </label>
      )}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { sparedBy } from '../../../../domain/part.ts';
import type { RequirementReport } from '../../../../domain/report.ts';
import { conditionWords } from '../../../../i18n/condition-words.ts';
import { targetId } from '../../../ui/go.ts';
import { partName } from '../../../ui/part-words.ts';
import { SourceNote } from '../../../ui/source-note.tsx';
import { useBerkas } from '../berkas.ts';
import { FindingList } from '../finding-list.tsx';
import { OwnMark } from './additions.tsx';
import { PartEntry } from './part-entry.tsx';

/** One printed entry of the list: what, in which form, why, what stands in for it, and where that is written. */
export function RequirementEntry({ requirement, ticks = false }: { requirement: RequirementReport; ticks?: boolean }) {
  const { t } = useTranslation(['prepare', 'start']);
  const { report } = useBerkas();
  const { id, part, reason, status } = requirement;
  const spared = status === 'not-needed' && reason.because !== 'condition' ? sparedBy(part) : undefined;
  const notes = report.findings.filter(
    (one) => ticks && 'requirement' in one && one.requirement === id && one.severity !== 'missing',
  );
  return (
    <section className="requirement" id={targetId(id)} tabIndex={-1} aria-labelledby={`${targetId(id)}-name`}>
      <h2 id={`${targetId(id)}-name`}>{partName(part, t)}</h2>
      {ticks && status === 'ready' && (
        <p className="is-ready">
          <span aria-hidden="true">✓</span> {t('list.status.ready')}
        </p>
      )}
      {reason.because === 'condition' && (
        <p className="hint">
          {t(reason.holds === 'open' ? 'list.only' : reason.holds ? 'list.because' : 'list.notNeeded', {
            condition: conditionWords(reason.condition, t),
          })}
        </p>
      )}
      {spared && <p className="hint">{t('list.notNeeded', { condition: conditionWords(spared, t) })}</p>}
      <PartEntry part={part} ticks={ticks} />
      <FindingList findings={notes} />
      {requirement.own ? (
        <OwnMark requirement={id} />
      ) : (
        <SourceNote source={requirement.source} citation={requirement.citation} via={requirement.via} />
      )}
    </section>
  );
}

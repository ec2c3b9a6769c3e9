import { useTranslation } from 'react-i18next';
import type { Prepared } from '../../../../domain/dossier.ts';
import type { LeafPart } from '../../../../domain/part.ts';
import type { LeafItem } from '../../../../domain/requirement.ts';
import { type Form, formsOf, formWords } from '../../../ui/evidence-words.ts';
import { useBerkas } from '../berkas.ts';
import { LetterMarks } from './letter-marks.tsx';

/** The forms in which a thing is asked for, each a large tick. */
export function EvidenceTicks({ part, ticks }: { part: LeafPart; ticks: boolean }) {
  const { t } = useTranslation('prepare');
  const { item } = part;
  return (
    <>
      {'evidence' in item && item.evidence === 'unstated' && <p className="hint">{t('list.unstated')}</p>}
      {item.kind === 'letter' && <LetterMarks marks={item.marks} kind={item.letter} />}
      {item.kind === 'object' && <ObjectNotes item={item} />}
      {ticks ? (
        formsOf(item).map((form) => <Tick key={form.key} part={part} form={form} />)
      ) : item.kind === 'object' ? null : (
        <p className="form">
          {formsOf(item)
            .map((form) => formWords(form, t))
            .join(' · ')}
        </p>
      )}
      {item.kind === 'facts' && ticks && (
        <p>
          <a href={`#data:${item.facts[0] ?? ''}`}>{t('list.fillFacts')}</a>
        </p>
      )}
    </>
  );
}

function Tick({ part, form }: { part: LeafPart; form: Form }) {
  const { t } = useTranslation('prepare');
  const { dossier, change } = useBerkas();
  const prepared = dossier.prepared[part.key] ?? {};
  const on = form.key === 'copies' ? (prepared.copies ?? 0) >= form.copies : prepared[form.key] === true;
  const tick = (checked: boolean): Prepared =>
    form.key === 'copies' ? { copies: checked ? form.copies : 0 } : { [form.key]: checked };
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          const next = tick(event.currentTarget.checked);
          change((one) => ({
            ...one,
            prepared: { ...one.prepared, [part.key]: { ...one.prepared[part.key], ...next } },
          }));
        }}
      />
      {form.key !== 'done' && <span className={`sign sign-${form.key}`} />}
      <span>{formWords(form, t)}</span>
    </label>
  );
}

function ObjectNotes({ item }: { item: Extract<LeafItem, { kind: 'object' }> }) {
  const { t } = useTranslation('prepare');
  const { report } = useBerkas();
  const form = report.dossier.answers.legalForm;
  const colour = form ? (item.colours?.[form] ?? item.colours?.other) : undefined;
  return (
    <>
      {colour && <p className="hint">{t('list.colour', { colour })}</p>}
      {item.colours && !colour && <p className="hint">{t('list.colourByForm')}</p>}
      {item.cover && <p className="hint">{t('list.cover')}</p>}
    </>
  );
}

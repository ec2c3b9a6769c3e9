import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Prepared } from '../../../domain/dossier.ts';
import type { Form as OfficeForm } from '../../../domain/evidence.ts';
import type { LeafPart, Part } from '../../../domain/part.ts';
import type { LeafItem } from '../../../domain/requirement.ts';
import { ageWords, type Form, formsOf, formWords, marksWords, objectWords, personWords } from '../../ui/part-words.ts';
import { useSayFinding } from '../finding-list.tsx';
import { usePreparing } from '../prepare-context.ts';

/** The forms in which a thing is asked for, each a large tick. */
export function EvidenceTicks({ part, ticks }: { part: LeafPart; ticks: boolean }) {
  const { t } = useTranslation('prepare');
  const { item } = part;
  return (
    <>
      <LeafMarks part={part} ticks={ticks} />
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

interface TickProps {
  readonly part: Pick<Part, 'key'>;
  readonly form: Form;
  /** What is ticked, where the form's own words do not say it. */
  readonly label?: string;
}

export function Tick({ part, form, label }: TickProps) {
  const { t } = useTranslation('prepare');
  const { dossier, change } = usePreparing();
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
      <span>{label ?? formWords(form, t)}</span>
    </label>
  );
}

/** What the list says of a thing beside its forms: of whom it is, what it must bear, on which form, how old it may be. */
function LeafMarks({ part, ticks }: { part: LeafPart; ticks: boolean }) {
  const { t } = useTranslation('prepare');
  const { report } = usePreparing();
  const { item } = part;
  if (item.kind === 'facts') return null;
  if (item.kind === 'object')
    return objectWords(item, report.dossier.answers.legalForm, t).map((words) => (
      <p key={words} className="hint">
        {words}
      </p>
    ));
  return (
    <>
      {item.evidence === 'unstated' && <p className="hint">{t('list.unstated')}</p>}
      {'person' in item && item.person && <p className="hint">{personWords(item.person, t)}</p>}
      {(item.kind === 'letter' || (item.kind === 'named' && (item.marks || item.form))) && <PaperMarks item={item} />}
      {'notOlderThan' in item && item.notOlderThan && (
        <>
          <p className="hint">{ageWords(item.notOlderThan, t)}</p>
          {ticks && <IssuedField part={part} />}
        </>
      )}
    </>
  );
}

/** What a letter or form must bear, and where it comes from: the office's own form, or written here. */
function PaperMarks({ item }: { item: Extract<LeafItem, { kind: 'letter' | 'named' }> }) {
  const { t } = useTranslation(['prepare', 'start']);
  const { report } = usePreparing();
  const { value } = report.meterai;
  const marks = item.marks ?? {};
  const words = marksWords(marks, value, t);
  const isLetter = item.kind === 'letter';
  const ours = isLetter && (item.letter === 'application' || item.letter === 'power-of-attorney');
  const { form } = item;
  return (
    <>
      {form && <FormLink form={form} />}
      <p className="hint">
        {marks.meterai && <span className="sign sign-meterai" />}
        {words.length > 0 && `${words.join(' · ')}. `}
        {form && !form.ours ? null : ours ? (
          <a href="#surat">{t('list.marks.writtenHere')}</a>
        ) : (
          isLetter && !form && t('list.marks.fromOffice')
        )}
      </p>
    </>
  );
}

/** The office's own form comes first; a letter of one's own only where the office takes it. */
function FormLink({ form }: { form: OfficeForm }) {
  const { t } = useTranslation(['prepare', 'start']);
  return (
    <p>
      {t('list.form')}{' '}
      {form.address ? (
        <a href={form.address} rel="noreferrer noopener">
          {form.title}
          <span className="hidden-words"> {t('start:common.otherSite')}</span>
        </a>
      ) : (
        form.title
      )}
      . {form.ours && t('list.formOurs')}
    </p>
  );
}

/** The day that stands on the paper, and what is wrong with it. */
function IssuedField({ part }: { part: LeafPart }) {
  const { t } = useTranslation('prepare');
  const { dossier, report, today, change } = usePreparing();
  const say = useSayFinding();
  const id = useId();
  const wrong = report.findings.filter(
    (one) => (one.code === 'paper-too-old' || one.code === 'issued-invalid') && one.part === part.key,
  );
  return (
    <div className="field short">
      <label className="label" htmlFor={id}>
        {t('list.issued')}
      </label>
      <input
        id={id}
        type="date"
        max={today}
        value={dossier.prepared[part.key]?.issued ?? ''}
        aria-invalid={wrong.length > 0 || undefined}
        aria-describedby={`${id}-said`}
        onChange={(event) => {
          const issued = event.currentTarget.value;
          change((one) => {
            const { issued: _before, ...rest } = one.prepared[part.key] ?? {};
            return { ...one, prepared: { ...one.prepared, [part.key]: { ...rest, ...(issued ? { issued } : {}) } } };
          });
        }}
      />
      <div id={`${id}-said`} aria-live="polite">
        {wrong.map((finding) => (
          <p key={finding.code} className="said said-blocking">
            <b>{t('severity.inconsistent')}</b> {say(finding, report)}
          </p>
        ))}
      </div>
    </div>
  );
}

import { Fragment, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Prepared } from '../../../domain/dossier.ts';
import type { LeafPart, Part } from '../../../domain/part.ts';
import type { LeafItem } from '../../../domain/requirement.ts';
import { asSentence, capital, type Remark, remarksOf } from '../../../i18n/remarks.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { type Form, formsOf, formWords, goesAsScan, useFindingWords } from '../../ui/part-words.ts';
import { useSayFinding } from '../finding-list.tsx';
import { usePreparing } from '../preparing.ts';

// Only where papers go as files.
const ScanBox = lazyPart(async () => (await import('./scan-box.tsx')).ScanBox, 'scans');

/** The forms in which a thing is asked for, each a large tick. */
export function EvidenceTicks({ part, ticks }: { part: LeafPart; ticks: boolean }) {
  const { t } = useTranslation('prepare');
  const { report } = usePreparing();
  const { item } = part;
  return (
    <>
      <LeafMarks part={part} ticks={ticks} />
      {ticks ? (
        <>
          {formsOf(item).map((form) => (
            <Tick key={form.key} part={part} form={form} />
          ))}
          {goesAsScan(part, report) && <ScanBox quiet part={part} />}
        </>
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
  const words = useFindingWords();
  const { item } = part;
  if (item.kind === 'facts') return null;
  const remarks = remarksOf(item, report, words);
  const marks = remarks.flatMap(({ kind, text }) => (kind === 'mark' ? [text] : []));
  return (
    <>
      {item.kind !== 'object' && item.evidence === 'unstated' && <p className="hint">{t('list.unstated')}</p>}
      {remarks
        .filter(({ kind }) => kind !== 'mark')
        .map((remark) => (
          <Fragment key={remark.text}>
            <RemarkLine remark={remark} />
            {remark.kind === 'age' && ticks && <IssuedField part={part} />}
          </Fragment>
        ))}
      {(item.kind === 'letter' || item.kind === 'named') && <PaperMarks item={item} marks={marks} />}
    </>
  );
}

export function RemarkLine({ remark: { kind, text, address } }: { remark: Remark }) {
  const { t } = useTranslation('start');
  if (!address) return <p className={kind === 'form' ? undefined : 'hint'}>{asSentence(text)}</p>;
  return (
    <p>
      <a href={address} rel="noreferrer noopener">
        {capital(text)}
        <span className="hidden-words"> {t('common.otherSite')}</span>
      </a>
      .
    </p>
  );
}

interface PaperMarksProps {
  readonly item: Extract<LeafItem, { kind: 'letter' | 'named' }>;
  readonly marks: readonly string[];
}

/** What a letter or form must bear, and whether it is written here; the office's own form stands before it. */
function PaperMarks({ item, marks }: PaperMarksProps) {
  const { t } = useTranslation('prepare');
  const isLetter = item.kind === 'letter';
  if (!isLetter && marks.length === 0) return null;
  const ours = isLetter && (item.letter === 'application' || item.letter === 'power-of-attorney');
  const { form } = item;
  return (
    <p className="hint">
      {item.marks?.meterai && <span className="sign sign-meterai" />}
      {marks.length > 0 && `${asSentence(marks.join(', '))} `}
      {form && !form.ours ? null : ours ? (
        <a href="#surat">{t('list.marks.writtenHere')}</a>
      ) : (
        isLetter && !form && t('list.marks.fromOffice')
      )}
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

import { useId, useRef, useState } from 'react';
import { type UseFormRegisterReturn, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../../domain/day.ts';
import { fillReport, openFields, type ReportValues } from '../../../guide/fill-report.ts';
import type { ReportTemplate } from '../../../guide/report.ts';
import { Said, useSaid } from '../../ui/said.tsx';

/** The report for the LPSE admin and Helpdesk LKPP: filled in here, copied, never kept. */
export function ReportForm({ report }: { report: ReportTemplate }) {
  const { t } = useTranslation('guide');
  const said = useSaid();
  // Which fields were open when it was copied; said anew when the language changes.
  const [copied, setCopied] = useState<ReadonlySet<string> | 'failed'>();
  const sheet = useRef<HTMLPreElement>(null);
  const { control, register } = useForm<Typed>();
  const typed = useWatch({ control });
  const values = valuesOf(typed, report);
  const text = fillReport(report, values);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(new Set(openFields(report, values)));
    } catch {
      if (sheet.current) window.getSelection()?.selectAllChildren(sheet.current);
      setCopied('failed');
    }
  };
  const message = () => {
    if (copied === undefined) return '';
    if (copied === 'failed') return t('report.notCopied');
    if (copied.size === 0) return t('report.copied');
    const open = report.fields.filter(({ id }) => copied.has(id)).map(({ label }) => said(label));
    return t('report.copiedOpen', { fields: open.join(', ') });
  };
  return (
    <section>
      <h2>
        <Said text={report.title} />
      </h2>
      <p className="hint">{t('report.hint')}</p>
      <form onSubmit={(event) => event.preventDefault()}>
        {report.fields.map((field) => (
          <ReportField key={field.id} field={field} registered={register(`fields.${field.id}`)} />
        ))}
      </form>
      <h3 className="speaker">{t('report.preview')}</h3>
      <pre className="email-text" ref={sheet} lang="id">
        {text}
      </pre>
      <ul>
        {report.reminders.map((reminder) => (
          <li key={reminder.id}>
            <Said text={reminder} />
          </li>
        ))}
      </ul>
      <div className="actions no-print">
        <button type="button" className="primary" onClick={copy}>
          {t('report.copy')}
        </button>
      </div>
      <p role="status">{message()}</p>
    </section>
  );
}

type Field = ReportTemplate['fields'][number];

/** What stands in the fields by their ids, as typed. Nothing is wrong with any of it: a report says what it can. */
interface Typed {
  readonly fields?: Readonly<Record<string, string | undefined>> | undefined;
}

/** What the report says: the time in words. */
const valuesOf = (typed: Typed, { fields }: ReportTemplate): ReportValues =>
  Object.fromEntries(
    fields.map(({ id, kind }) => {
      const text = typed.fields?.[id] ?? '';
      return [id, kind === 'time' ? timeInWords(text) : text];
    }),
  );

function ReportField({ field, registered }: { field: Field; registered: UseFormRegisterReturn }) {
  const { t } = useTranslation('guide');
  const id = useId();
  const common = {
    id,
    ...registered,
    autoComplete: 'off',
    ...(field.needed ? { 'aria-required': true as const } : {}),
    ...(field.hint ? { 'aria-describedby': `${id}-hint` } : {}),
  };
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        <Said text={field.label} />
        {field.needed && <span className="soft"> ({t('report.needed')})</span>}
      </label>
      {field.hint && (
        <p className="hint" id={`${id}-hint`}>
          <Said text={field.hint} />
        </p>
      )}
      {field.kind === 'text' ? (
        <textarea {...common} rows={3} maxLength={1000} />
      ) : (
        <input
          {...common}
          maxLength={300}
          {...(field.kind === 'time' ? { type: 'datetime-local' as const } : { type: 'text' as const })}
          inputMode={field.kind === 'address' ? 'url' : undefined}
        />
      )}
    </div>
  );
}

/** `2026-11-21T09:30` as "21 November 2026 pukul 09.30". */
export function timeInWords(local: string): string {
  const [day = '', time = ''] = local.split('T');
  return day && time ? `${dayInWords(day)} pukul ${time.slice(0, 5).replace(':', '.')}` : '';
}

import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { type UseFormRegisterReturn, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { dayInWords } from '../../domain/day.ts';
import { fillReport, openFields, type ReportTemplate, type ReportValues } from '../../guide/report.ts';
import { Said, useSaid } from '../ui/said.tsx';

/**
 * The report for the LPSE admin and Helpdesk LKPP: filled in here, copied, never kept. `first`: what some fields begin
 * with; `focused`: it was just asked for.
 */
export function ReportForm({ report, first, focused = false }: Props) {
  const { t } = useTranslation('guide');
  const said = useSaid();
  // Which fields were open when it was copied; said anew when the language changes.
  const [copied, setCopied] = useState<ReadonlySet<string> | 'failed'>();
  const sheet = useRef<HTMLPreElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const schema = useMemo(() => formOf(report), [report]);
  const { control, register, handleSubmit, reset, formState } = useForm<Typed>({
    resolver: zodResolver(schema),
    ...(first ? { defaultValues: { fields: first } } : {}),
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const typed = useWatch({ control });
  // What was typed into the page as it came, before its script did, counts too. After `useWatch`, which must listen first.
  useEffect(() => {
    const early = [...new FormData(form.current ?? undefined)].flatMap(([name, value]) => {
      const id = name.replace(/^fields\./, '');
      return value && report.fields.some((field) => field.id === id) ? [[id, String(value)] as const] : [];
    });
    if (early.length > 0) reset({ fields: Object.fromEntries(early) });
    if (focused) heading.current?.focus();
  }, [report, reset, focused]);
  const values = valuesOf(typed.fields ?? {}, report);
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
      <h2 ref={heading} tabIndex={-1}>
        <Said text={report.title} />
      </h2>
      <p className="hint">{t('report.hint')}</p>
      <form ref={form} noValidate onSubmit={(event) => event.preventDefault()}>
        {report.fields.map((field) => (
          <ReportField
            key={field.id}
            field={field}
            registered={register(`fields.${field.id}`)}
            open={formState.errors.fields?.[field.id] !== undefined}
          />
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
        <button type="button" className="primary" onClick={() => void handleSubmit(copy, copy)()}>
          {t('report.copy')}
        </button>
      </div>
      <p role="status">{message()}</p>
    </section>
  );
}

type Field = ReportTemplate['fields'][number];

interface Props {
  readonly report: ReportTemplate;
  readonly first?: ReportValues;
  readonly focused?: boolean;
}

/** What is typed, by the fields' ids. A report is copied with gaps, too; what the helpdesk needs is said at its field. */
const formOf = ({ fields }: ReportTemplate) =>
  z.object({
    fields: z.object(
      Object.fromEntries(
        fields.map(({ id, needed }) => [id, needed ? z.string().trim().min(1) : z.string().optional()]),
      ),
    ),
  });

/** What stands in the fields, as typed. */
interface Typed {
  readonly fields: Readonly<Record<string, string | undefined>>;
}

/** What the report says: the time in words. */
const valuesOf = (typed: Readonly<Record<string, string | undefined>>, { fields }: ReportTemplate): ReportValues =>
  Object.fromEntries(
    fields.map(({ id, kind }) => {
      const text = typed[id] ?? '';
      return [id, kind === 'time' ? timeInWords(text) : text];
    }),
  );

function ReportField({ field, registered, open }: { field: Field; registered: UseFormRegisterReturn; open: boolean }) {
  const { t } = useTranslation('guide');
  const id = useId();
  const common = {
    id,
    ...registered,
    autoComplete: 'off',
    ...(field.needed ? { 'aria-required': true as const } : {}),
    'aria-invalid': open || undefined,
    'aria-describedby': [field.hint && `${id}-hint`, open && `${id}-open`].filter(Boolean).join(' ') || undefined,
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
      {open && (
        <p id={`${id}-open`} className="said said-blocking">
          {t('report.open')}
        </p>
      )}
    </div>
  );
}

/** `2026-11-21T09:30` as "21 November 2026 pukul 09.30". */
function timeInWords(local: string): string {
  const [day = '', time = ''] = local.split('T');
  return day && time ? `${dayInWords(day)} pukul ${time.slice(0, 5).replace(':', '.')}` : '';
}

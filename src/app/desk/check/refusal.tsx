import { zodResolver } from '@hookform/resolvers/zod';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { CheckLine } from '../../../desk/line.ts';
import { type RefusalReason, refusalReasons } from '../../../desk/reasons.ts';
import { useCheck } from '../desk-context.ts';
import { withMark } from './press-key.ts';
import { KeyCap, type RowFrame } from './row.tsx';

/** What a form of one field holds. */
const refused = zodResolver(z.object({ refused: z.enum(refusalReasons).nullable() }));
const noted = zodResolver(z.object({ note: z.string().max(300) }));

/** Why a thing is refused: a short list, by number, arrow or mouse. */
export function Reasons({ line, name, frame }: { line: CheckLine; name: string; frame: RowFrame }) {
  const { t } = useTranslation('desk');
  const { record, change } = useCheck();
  const now = record.marks[line.key]?.refused;
  const { refusing, onClose } = frame;
  const { register, setValue } = useForm({ resolver: refused, values: { refused: now ?? null } });
  const field = register('refused', { onChange: ({ target }) => choose(target.value) });
  const list = useRef<HTMLFieldSetElement>(null);
  const choose = (refused: RefusalReason | null) => {
    setValue('refused', refused);
    change((one) => withMark(one, line.key, ({ note }) => ({ note, refused: refused ?? undefined })));
  };
  useLayoutEffect(() => {
    if (!refusing) return;
    const at = list.current?.querySelector<HTMLInputElement>('input:checked') ?? list.current?.querySelector('input');
    at?.focus();
    list.current?.scrollIntoView({ block: 'nearest' });
  }, [refusing]);
  const press = (event: KeyboardEvent) => {
    const reason = /^[1-9]$/.test(event.key) ? line.reasons[Number(event.key) - 1] : undefined;
    if (reason) choose(reason);
    if (event.key === 'Escape' && refusing) choose(null);
    if (!reason && !['Escape', 'Enter'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter' && !now && line.reasons[0]) choose(line.reasons[0]);
    onClose();
  };
  return (
    <fieldset ref={list} className="desk-reasons" onKeyDown={press}>
      <legend>{t('check.refuseWhy', { name })}</legend>
      {line.reasons.map((reason, index) => (
        <label key={reason}>
          <input
            type="radio"
            value={reason}
            {...field}
            // Arrows choose too, and must not close the list; a press of the mouse or a finger does.
            onClick={(event) => {
              if (event.detail === 0) return;
              choose(reason);
              onClose();
            }}
          />{' '}
          {index < 9 && <KeyCap name={String(index + 1)} />} {t(`reason.${reason}`)}
        </label>
      ))}
    </fieldset>
  );
}

interface NoteFieldProps {
  readonly name: string;
  readonly frame: RowFrame;
  readonly value: string;
  readonly onChange: (note: string) => void;
}

/** A remark, kept at each letter. Enter and Escape lead back to the row. */
export function NoteField({ name, frame, value, onChange }: NoteFieldProps) {
  const { t } = useTranslation('desk');
  const { register, setFocus } = useForm({ resolver: noted, values: { note: value } });
  const { noting } = frame;
  useLayoutEffect(() => {
    if (noting) setFocus('note');
  }, [noting, setFocus]);
  return (
    <input
      className="desk-note"
      aria-label={t('check.noteOf', { name })}
      placeholder={t('check.note')}
      maxLength={300}
      autoComplete="off"
      {...register('note', { onChange: ({ target }) => onChange(target.value) })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        frame.onClose();
      }}
    />
  );
}

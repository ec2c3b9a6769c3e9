import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowFrame } from './row.tsx';

interface NoteFieldProps {
  readonly name: string;
  readonly frame: RowFrame;
  readonly value: string;
  readonly onChange: (note: string) => void;
}

/** A remark, kept at each letter. Enter and Escape lead back to the row. */
export function NoteField({ name, frame, value, onChange }: NoteFieldProps) {
  const { t } = useTranslation('desk');
  const field = useRef<HTMLInputElement>(null);
  const { noting } = frame;
  useLayoutEffect(() => {
    if (noting) field.current?.focus();
  }, [noting]);
  return (
    <input
      ref={field}
      className="desk-note"
      aria-label={t('check.noteOf', { name })}
      placeholder={t('check.note')}
      value={value}
      maxLength={300}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        frame.onClose();
      }}
    />
  );
}

import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckLine } from '../../../../desk/line.ts';
import type { RefusalReason } from '../../../../desk/reasons.ts';
import { useCheck } from '../desk-context.ts';
import { KeyCap } from './key-cap.tsx';
import type { RowFrame } from './row.tsx';
import { withMark } from './stops.ts';

/** Why a thing is refused: a short list, by number, arrow or mouse. */
export function Reasons({ line, name, frame }: { line: CheckLine; name: string; frame: RowFrame }) {
  const { t } = useTranslation('desk');
  const { record, change } = useCheck();
  const now = record.marks[line.key] ?? {};
  const first = useRef<HTMLInputElement>(null);
  const { refusing } = frame;
  useLayoutEffect(() => {
    if (!refusing) return;
    first.current?.focus();
    first.current?.closest('fieldset')?.scrollIntoView({ block: 'nearest' });
  }, [refusing]);
  const choose = (refused: RefusalReason | undefined) =>
    change((one) => withMark(one, line.key, ({ note }) => ({ note, refused })));
  const press = (event: KeyboardEvent) => {
    const reason = /^[1-9]$/.test(event.key) ? line.reasons[Number(event.key) - 1] : undefined;
    if (reason) choose(reason);
    if (event.key === 'Escape' && frame.refusing) choose(undefined);
    if (!reason && !['Escape', 'Enter'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter' && !now.refused && line.reasons[0]) choose(line.reasons[0]);
    frame.onClose();
  };
  return (
    <fieldset className="desk-reasons" onKeyDown={press}>
      <legend>{t('check.refuseWhy', { name })}</legend>
      {line.reasons.map((reason, index) => (
        <label key={reason}>
          <input
            type="radio"
            ref={reason === (now.refused ?? line.reasons[0]) ? first : null}
            name={`${frame.id}-reason`}
            checked={now.refused === reason}
            onChange={() => choose(reason)}
            // Arrows choose too, and must not close the list; a press of the mouse or a finger does.
            onClick={(event) => {
              if (event.detail === 0) return;
              choose(reason);
              frame.onClose();
            }}
          />
          {index < 9 && <KeyCap name={String(index + 1)} />} {t(`reason.${reason}`)}
        </label>
      ))}
    </fieldset>
  );
}

import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { targetId } from '../ui/address.ts';
import { SaidAt, SelectField, TextField } from './fields.tsx';
import { goToField } from './focus.ts';
import type { WrittenProfile } from './profile-form.ts';

/** Told what was taken out of a list, in words, so that it can be said and taken back. */
export const removalContext = createContext<(name: string) => void>(() => {});

interface RowToolsProps {
  /** Where the row stands now, from 0, and of how many. */
  readonly index: number;
  readonly count: number;
  /** What the row is, in words: "KTP pimpinan", "Jalur 2". */
  readonly name: string;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/**
 * Up, down and away for one row of a list. Rows are `<li>` keyed by the id that `useFieldArray` gives them: the focus
 * stays with a row that moved, and goes to its neighbour where it was removed, else to what stands behind the list in
 * the same `[data-rows]` (its button for adding).
 */
export function RowTools({ index, count, name, onMove, onRemove }: RowToolsProps) {
  const { t } = useTranslation('workshop');
  const removed = useContext(removalContext);
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef<'up' | 'down'>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the row to its new place
  useEffect(() => {
    if (!pressed.current) return;
    const [up, down] = box.current?.querySelectorAll('button') ?? [];
    const same = pressed.current === 'up' ? up : down;
    (same?.disabled ? (same === up ? down : up) : same)?.focus();
    pressed.current = undefined;
  }, [index]);
  const move = (way: 'up' | 'down') => {
    pressed.current = way;
    onMove(way === 'up' ? index - 1 : index + 1);
  };
  const remove = () => {
    const next = afterRemoval(box.current);
    onRemove();
    removed(name);
    setTimeout(() => next?.focus());
  };
  return (
    <div className="row-tools" ref={box}>
      <button type="button" className="quiet" disabled={index === 0} onClick={() => move('up')}>
        {t('rows.up')} <span className="hidden-words">{name}</span>
      </button>
      <button type="button" className="quiet" disabled={index >= count - 1} onClick={() => move('down')}>
        {t('rows.down')} <span className="hidden-words">{name}</span>
      </button>
      <button type="button" className="quiet danger" data-remove="" onClick={remove}>
        {t('rows.remove')} <span className="hidden-words">{name}</span>
      </button>
    </div>
  );
}

/** What takes the focus once a row is gone: the same button of the row after it or before it, else the button behind. */
function afterRemoval(tools: HTMLElement | null): HTMLElement | null {
  const row = tools?.closest('li');
  const [next, before] = [row?.nextElementSibling, row?.previousElementSibling].map((one) =>
    one?.querySelector<HTMLElement>('[data-remove]'),
  );
  const behind = row?.closest<HTMLElement>('[data-rows]');
  return next ?? before ?? [...(behind?.querySelectorAll<HTMLElement>(':scope > button') ?? [])].at(-1) ?? null;
}

interface CitationFieldProps {
  /** Of the citation itself: `services.reset-password.channels.0.citation`. */
  readonly path: string;
  /** An entry of a list is never without its words. */
  readonly quoteNeeded?: boolean;
}

/** Where a statement comes from: one of the profile's sources, the entry there, and its words. */
export function CitationField({ path, quoteNeeded = false }: CitationFieldProps) {
  const { t } = useTranslation('workshop');
  const sources: unknown = useWatch<WrittenProfile>({ name: 'sources' });
  const chosen: unknown = useWatch<WrittenProfile>({ name: `${path}.source` });
  const known = Object.entries((sources ?? {}) as Readonly<Record<string, { readonly title?: string } | undefined>>);
  const options = known.map(([value, source]) => ({ value, label: source?.title || value }));
  // A source that the profile does not have (any more) stays to be seen.
  const stray =
    typeof chosen === 'string' && chosen !== '' && !known.some(([id]) => id === chosen)
      ? [{ value: chosen, label: chosen }]
      : [];
  return (
    <fieldset className="citation" id={targetId(path)} tabIndex={-1}>
      <legend>{t('citation.legend')}</legend>
      <SelectField
        path={`${path}.source`}
        label={t('citation.source')}
        none={t('citation.pick')}
        options={[...options, ...stray]}
        {...(known.length === 0 ? { hint: t('citation.noSources') } : {})}
      />
      <TextField path={`${path}.entry`} label={t('citation.entry')} hint={t('citation.entryHint')} />
      <TextField
        path={`${path}.quote`}
        label={t('citation.quote')}
        hint={t('citation.quoteHint')}
        as="lines"
        optional={!quoteNeeded}
      />
    </fieldset>
  );
}

/** What a citation holds at first: nothing, of all that it may hold. */
export const noCitation = { source: '', entry: '', quote: '' };

/** Lists of a profile whose rows are told by their number. */
export type RowKind =
  | 'channels'
  | 'tryFirst'
  | 'stepsBefore'
  | 'stepsAfter'
  | 'legalBasis'
  | 'notes'
  | 'hours'
  | 'servicePoints'
  | 'also';

interface RowListProps {
  /** Of the list: its last name is its kind. */
  readonly path: string;
  readonly kind: RowKind;
  readonly hint?: string;
  /** A new row: every field that it may hold, so that nothing of a row that stood there before comes back. */
  readonly initial: Readonly<Record<string, unknown>>;
  readonly children: (row: string) => ReactNode;
}

/** A list of rows: each with its tools, and at the end a button for one more. */
export function RowList({ path, kind, hint, initial, children }: RowListProps) {
  const { t } = useTranslation('workshop');
  const { fields, append, move, remove } = useFieldArray<WrittenProfile, string, 'key'>({ name: path, keyName: 'key' });
  const said = `${targetId(path)}-said`;
  const add = () => {
    const row = targetId(`${path}.${fields.length}`);
    append(structuredClone(initial), { shouldFocus: false });
    // The row's tools come before its fields.
    setTimeout(() => document.getElementById(row)?.querySelector<HTMLElement>('select, input, textarea')?.focus());
  };
  return (
    <fieldset className="workshop-rows" id={targetId(path)} tabIndex={-1} data-rows="" aria-describedby={said}>
      <legend>{t(`list.${kind}`)}</legend>
      {hint && <p className="hint">{hint}</p>}
      <SaidAt id={said} path={path} />
      <ol className="plain-list">
        {fields.map(({ key }, index) => {
          const name = t(`row.${kind}`, { number: index + 1 });
          const row = `${path}.${index}`;
          return (
            <li key={key} id={targetId(row)} tabIndex={-1}>
              <div className="row-head">
                <p className="label">{name}</p>
                <RowTools
                  index={index}
                  count={fields.length}
                  name={name}
                  onMove={(to) => move(index, to)}
                  onRemove={() => remove(index)}
                />
              </div>
              <SaidAt id={`${targetId(row)}-said`} path={row} />
              {children(row)}
            </li>
          );
        })}
      </ol>
      <button type="button" onClick={add}>
        {t(`add.${kind}`)}
      </button>
    </fieldset>
  );
}

interface OptionalPartProps {
  readonly path: string;
  readonly title: string;
  /** What it holds at first: every field that it may hold. */
  readonly initial: object;
  readonly children: ReactNode;
}

/** A part that a list may do without: a button until it is asked for, then its fields. */
export function OptionalPart({ path, title, initial, children }: OptionalPartProps) {
  const { t } = useTranslation('workshop');
  const { setValue } = useFormContext<WrittenProfile>();
  const removed = useContext(removalContext);
  const value: unknown = useWatch<WrittenProfile>({ name: path });
  const there = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  const button = `add-${targetId(path)}`;
  if (!there)
    return (
      <p>
        <button
          type="button"
          className="quiet"
          id={button}
          onClick={() => {
            setValue(path, structuredClone(initial));
            goToField(path);
          }}
        >
          {t('part.add', { part: title })}
        </button>
      </p>
    );
  return (
    <fieldset className="workshop-part" id={targetId(path)} tabIndex={-1}>
      <legend>{title}</legend>
      <SaidAt id={`${targetId(path)}-said`} path={path} />
      {children}
      <div className="actions">
        <button
          type="button"
          className="quiet danger"
          onClick={() => {
            setValue(path, null);
            removed(title);
            setTimeout(() => document.getElementById(button)?.focus());
          }}
        >
          {t('part.remove', { part: title })}
        </button>
      </div>
    </fieldset>
  );
}

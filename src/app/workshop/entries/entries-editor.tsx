import { useId, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { weights } from '../../../domain/terms.ts';
import { emptyEntry, type Fields, freeId, namedItem } from '../../../workshop/entry-model.ts';
import { targetId } from '../../ui/address.ts';
import { SaidAt, TextField, useWritten, WordsField } from '../fields.tsx';
import type { WrittenProfile } from '../profile-form.ts';
import { CitationField } from '../rows.tsx';
import './entries.css';
import { ItemEditor } from './item-editor.tsx';
import { Line, useLines } from './lines.tsx';
import { Pick } from './written-fields.tsx';

/** The entries of one list: `path` is the list's, `services.reset-password`. */
export function EntriesEditor({ path }: { path: string }) {
  const { t } = useTranslation('entry');
  const { getValues } = useFormContext<WrittenProfile>();
  const requirements = `${path}.requirements`;
  const lines = useLines(requirements);
  const base = useId();
  const { fields } = lines;
  const rowAt = (index: number) => getValues(`${requirements}.${index}`) as Fields | undefined;
  const add = (index: number) =>
    lines.insert(
      index,
      emptyEntry(sourceOf(rowAt(index - 1), getValues('sources'))),
      t('added', { number: index + 1 }),
    );
  const duplicate = (index: number) => {
    const { doubts: _, ...row } = structuredClone(rowAt(index) ?? {}) as Fields;
    const taken = fields.map((_, at) => String(rowAt(at)?.id ?? ''));
    const item = namedItem(row.item);
    const id = item ? freeId(item, taken) : '';
    lines.insert(index + 1, { ...row, id }, t('duplicated', { number: index + 2, from: index + 1 }));
    lines.focusLine(index + 1);
  };
  return (
    <section
      className="entries"
      id={targetId(requirements)}
      tabIndex={-1}
      aria-labelledby={`${base}-title`}
      data-rows=""
    >
      <h2 id={`${base}-title`}>{t('title')}</h2>
      <p className="hint">{t('hint')}</p>
      {fields.length > 1 && <p className="hint entry-keys">{t('keys')}</p>}
      {fields.length === 0 && <p>{t('empty')}</p>}
      <p className="hidden-words" role="status">
        {lines.said}
      </p>
      <ol className="plain-list entry-list" ref={lines.list}>
        {fields.map(({ key }, index) => (
          <Line key={key} lines={lines} index={index} item={`${requirements}.${index}.item`}>
            <EntryFields list={requirements} index={index} />
            <div className="actions">
              <button type="button" onClick={() => add(index + 1)}>
                {t('addAfter')}
              </button>
              <button type="button" onClick={() => duplicate(index)}>
                {t('duplicate')}
              </button>
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  lines.setOpen(undefined);
                  lines.focusLine(index);
                }}
              >
                {t('shut', { number: index + 1 })}
              </button>
            </div>
          </Line>
        ))}
      </ol>
      <SaidAt id={`${base}-said`} path={requirements} />
      <button type="button" onClick={() => add(fields.length)}>
        {t('add')}
      </button>
    </section>
  );
}

/** The source of the entry before; else the only one that there is. */
function sourceOf(before: Fields | undefined, sources: unknown): string {
  const source = (before?.citation as Fields | undefined)?.source;
  if (typeof source === 'string' && source !== '') return source;
  const known = Object.keys((sources ?? {}) as object);
  return known.length === 1 ? (known[0] ?? '') : '';
}

/** Everything that an entry says. */
function EntryFields({ list, index }: { list: string; index: number }) {
  const { t } = useTranslation('entry');
  const { getValues, setValue } = useFormContext<WrittenProfile>();
  const path = `${list}.${index}`;
  const [weight, writeWeight] = useWritten<string>(`${path}.weight`);
  const proposed = (item: unknown): string => {
    const others = (getValues(list) as readonly (Fields | undefined)[]).filter((_, at) => at !== index);
    const named = namedItem(item);
    return named
      ? freeId(
          named,
          others.map((one) => String(one?.id ?? '')),
        )
      : '';
  };
  // An id that was proposed follows what it names, until someone writes another.
  const follows = useRef<string>(undefined);
  const before = (getValues(path) ?? {}) as Fields;
  if (before.id !== '' && before.id === proposed(before.item)) follows.current = String(before.id);
  const isProposed = () => {
    const { id } = (getValues(path) ?? {}) as Fields;
    return id === '' || id === undefined || id === follows.current;
  };
  const replace = (item: Fields) => {
    const row = getValues(path) as Fields;
    const id = isProposed() ? proposed(item) : row.id;
    if (isProposed()) follows.current = String(id);
    setValue(path, { ...row, id, item }, { shouldDirty: true });
  };
  const settle = () => {
    const { id, item } = (getValues(path) ?? {}) as Fields;
    const next = proposed(item);
    if (next === '' || next === id || !isProposed()) return;
    follows.current = next;
    setValue(`${path}.id`, next, { shouldDirty: true });
  };
  const [rest] = useState(() => holdsMore(getValues(path)));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is pressed here; a name that was typed is whole once it is left
    <div onBlur={settle}>
      <ItemEditor path={`${path}.item`} onReplace={replace} />
      <CitationField path={`${path}.citation`} quoteNeeded />
      <details open={rest}>
        <summary>{t('rest')}</summary>
        <Pick
          path={`${path}.weight`}
          label={t('weight')}
          hint={t('weightHint')}
          value={!weight || weight === 'required' ? '' : weight}
          none={t('weights.required')}
          onChange={(next) => writeWeight(next === '' ? undefined : next)}
          options={weights.flatMap((value) => (value === 'required' ? [] : [{ value, label: t(`weights.${value}`) }]))}
        />
        <WordsField optional path={`${path}.note`} label={t('note')} hint={t('noteHint')} />
        <TextField path={`${path}.id`} label={t('id')} hint={t('idHint')} />
      </details>
    </div>
  );
}

const holdsMore = (row: unknown): boolean => {
  const { weight, note } = (row ?? {}) as Fields;
  return Boolean(weight && weight !== 'required') || Boolean((note as Fields | undefined)?.id);
};

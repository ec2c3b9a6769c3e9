import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../domain/requirement.ts';
import { partName } from '../../../i18n/part-names.ts';
import { barePart, type Choice } from '../../../workshop/entry-model.ts';
import { type ChoiceGroup, factOfChoice, foundChoices, type OfferedChoice } from '../../../workshop/item-choices.ts';
import { screenWords } from '../../ui/part-words.ts';

interface ItemPickerProps {
  readonly id: string;
  readonly onPick: (choice: Choice) => void;
  /** Undefined where something must be picked. */
  readonly onKeep: (() => void) | undefined;
  /** Inside of another one nothing refers to another list. */
  readonly inner: boolean;
  /** Takes the focus at once. */
  readonly eager: boolean;
}

const groups: readonly ChoiceGroup[] = ['document', 'letter', 'other', 'several'];

/** Everything that a list can ask for: looked for by name, picked by a press or by Enter. */
export function ItemPicker({ id, onPick, onKeep, inner, eager }: ItemPickerProps) {
  const { t } = useTranslation('entry');
  const nameOf = useChoiceName();
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const base = useId();
  const found = foundChoices(query, nameOf).filter(({ choice }) => !(inner && choice.kind === 'as-at'));
  const own = query.trim().replace(/\s+/g, ' ').slice(0, 120);
  const inOwnWords = (): Choice => ({ kind: 'named', name: own.charAt(0).toUpperCase() + own.slice(1) });
  const pickFirst = () => {
    const [first] = groups.flatMap((group) => found.filter((one) => one.group === group));
    if (own === '') return;
    const best = found[0] ?? first;
    onPick(best ? best.choice : inOwnWords());
  };
  return (
    <div className="entry-picker">
      <label className="label" htmlFor={id}>
        {t('item.search')}
      </label>
      <p className="hint" id={`${base}-hint`}>
        {t('item.hint')}
      </p>
      <input
        type="search"
        id={id}
        value={query}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: who adds an entry, or changes what it is, looks for it next
        autoFocus={eager}
        aria-describedby={`${base}-hint ${base}-found`}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            pickFirst();
          } else if (event.key === 'ArrowDown') {
            event.preventDefault();
            list.current?.querySelector('button')?.focus();
          } else if (event.key === 'Escape') onKeep?.();
        }}
      />
      <p className="hint" id={`${base}-found`} role="status">
        {query.trim() !== '' && (found.length > 0 ? t('item.found', { number: found.length }) : t('item.none'))}
      </p>
      <div className="entry-choices" ref={list}>
        {groups.map((group) => {
          const ones = found.filter((one) => one.group === group);
          return (
            ones.length > 0 && (
              <section key={group} aria-labelledby={`${base}-${group}`}>
                <h3 id={`${base}-${group}`}>{t(`item.group.${group}`)}</h3>
                <ul className="plain-list">
                  {ones.map((one) => (
                    <li key={one.key}>
                      <button type="button" onClick={() => onPick(one.choice)}>
                        {nameOf(one)}
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </div>
      <div className="actions">
        {own.length > 1 && (
          <button type="button" onClick={() => onPick(inOwnWords())}>
            {t('item.inOwnWords', { words: own })}
          </button>
        )}
        {onKeep && (
          <button type="button" className="quiet" onClick={onKeep}>
            {t('item.keep')}
          </button>
        )}
      </div>
    </div>
  );
}

/** How a choice is called: as on the list, or what it is for. */
function useChoiceName(): (one: OfferedChoice) => string {
  const { t } = useTranslation('entry');
  const { t: say } = useTranslation(['prepare', 'start']);
  const words = screenWords(say);
  return (one) => {
    const { choice } = one;
    const fact = factOfChoice(one);
    if (fact) return t('item.fact', { fact: say(`fields.${fact}.label`) });
    switch (choice.kind) {
      case 'document':
      case 'letter':
        return partName(barePart(choice as unknown as Exclude<Item, { kind: 'as-at' }>), words);
      case 'object':
        return choice.object === 'other'
          ? t('item.other')
          : partName(barePart(choice as unknown as Exclude<Item, { kind: 'as-at' }>), words);
      default:
        return t(`item.${choice.kind}`);
    }
  };
}

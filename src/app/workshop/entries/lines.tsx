import { type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { type FieldError, get, useFieldArray, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { emptyDossier } from '../../../domain/dossier.ts';
import type { LeafItem, Requirement } from '../../../domain/requirement.ts';
import type { ServiceId } from '../../../domain/services/index.ts';
import { partName } from '../../../i18n/part-names.ts';
import { conditionWords, remarksOf, weightRemark } from '../../../i18n/remarks.ts';
import { barePart, type Fields, isWhole, namedItem } from '../../../workshop/entry-model.ts';
import { targetId } from '../../ui/address.ts';
import { formsOf, formWords, screenWords, useFindingWords } from '../../ui/part-words.ts';
import { adviceContext } from '../fields.tsx';
import { openField, type WrittenProfile } from '../profile-form.ts';
import { RowTools } from '../rows.tsx';
import { useServiceNames } from './thing-fields.tsx';

/** Rows of a list, one of them open: what moves, comes and goes, with the focus and a word of it. */
export function useLines(path: string) {
  const { t } = useTranslation('entry');
  const { getValues } = useFormContext<WrittenProfile>();
  const { fields, insert, move, remove } = useFieldArray<WrittenProfile, string, 'key'>({ name: path, keyName: 'key' });
  const [open, setOpen] = useState<number>();
  const [said, say] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<number>(undefined);
  const nameOf = useItemName();
  const itemAt = (index: number): unknown => {
    const row: unknown = getValues(`${path}.${index}`);
    return path.endsWith('.requirements') ? (row as Fields | undefined)?.item : row;
  };
  useEffect(() => {
    if (focus.current === undefined) return;
    const line = list.current?.children[focus.current]?.querySelector<HTMLElement>('[data-line]');
    focus.current = undefined;
    line?.focus();
  });
  const lines = {
    path,
    fields,
    open,
    setOpen,
    said,
    say,
    list,
    nameAt: (index: number): string => nameOf(itemAt(index)) || t('nameless', { number: index + 1 }),
    /** @param follow whether the focus goes to the line at its new place; else it stays with what was pressed */
    move: (from: number, to: number, follow: boolean) => {
      if (to < 0 || to >= fields.length || from === to) return;
      const name = lines.nameAt(from);
      move(from, to);
      setOpen(open === from ? to : open === undefined ? open : shifted(open, from, to));
      say(t('moved', { from: from + 1, to: to + 1, name }));
      if (follow) focus.current = to;
    },
    remove: (index: number) => {
      remove(index);
      setOpen(open === undefined || open === index ? undefined : open > index ? open - 1 : open);
      say('');
    },
    /** A new row, open and told of; what in it takes the focus is its own matter. */
    insert: (index: number, value: object, word: string) => {
      insert(index, value as never, { shouldFocus: false });
      setOpen(index);
      say(word);
    },
    focusLine: (index: number) => {
      focus.current = index;
    },
  };
  return lines;
}

type Lines = ReturnType<typeof useLines>;

/** Where a row stands once another one has moved. */
const shifted = (at: number, from: number, to: number): number =>
  from < at && to >= at ? at - 1 : from > at && to <= at ? at + 1 : at;

interface LineProps {
  readonly lines: Lines;
  readonly index: number;
  /** Path of its item. */
  readonly item: string;
  readonly children: ReactNode;
}

/** One row: a line in plain words, opened to be edited; moved by buttons, by Alt and arrows, or dragged. */
export function Line({ lines, index, item, children }: LineProps) {
  const { t } = useTranslation('entry');
  const [dragged, setDragged] = useState(false);
  const [over, setOver] = useState(false);
  const held = useRef(false);
  const { path, open } = lines;
  const row = `${path}.${index}`;
  const isOpen = open === index;
  const kind = `application/x-siapberkas-${targetId(path)}`;
  const nameOf = useItemName();
  const written: unknown = useWatch<WrittenProfile>({ name: item });
  const name = nameOf(written) || t('nameless', { number: index + 1 });
  const toggle = () => lines.setOpen(isOpen ? undefined : index);
  return (
    <li
      id={targetId(row)}
      tabIndex={-1}
      className={`entry-row${over ? ' entry-over' : ''}${dragged ? ' entry-dragged' : ''}`}
      // Whoever is sent to it from elsewhere finds it open; whoever takes hold of it leaves it as it is.
      onPointerDown={() => {
        held.current = true;
        setTimeout(() => {
          held.current = false;
        });
      }}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !held.current) lines.setOpen(index);
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(kind.toLowerCase())) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const from = event.dataTransfer.getData(kind);
        if (from === '') return;
        event.preventDefault();
        event.stopPropagation();
        lines.move(Number(from), index, true);
      }}
    >
      <div className="entry-head">
        <span
          className="entry-handle"
          aria-hidden="true"
          title={t('drag')}
          draggable
          onDragStart={(event) => {
            event.stopPropagation();
            event.dataTransfer.setData(kind, String(index));
            event.dataTransfer.effectAllowed = 'move';
            setDragged(true);
          }}
          onDragEnd={() => setDragged(false)}
        />
        <button
          type="button"
          className="entry-line"
          data-line=""
          aria-expanded={isOpen}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={toggle}
          onKeyDown={(event) => {
            const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
            if (!event.altKey || by === undefined) return;
            event.preventDefault();
            lines.move(index, index + by, true);
          }}
        >
          <LineWords row={row} item={written} name={name} number={index + 1} />
        </button>
        <RowTools
          index={index}
          count={lines.fields.length}
          name={name}
          onMove={(to) => lines.move(index, to, false)}
          onRemove={() => lines.remove(index)}
        />
      </div>
      {isOpen && <div className="entry-open">{children}</div>}
    </li>
  );
}

interface LineWordsProps {
  readonly row: string;
  readonly item: unknown;
  readonly name: string;
  readonly number: number;
}

/** A row as the vendor reads it, and whether something is wrong with it. */
function LineWords({ row, item, name, number }: LineWordsProps) {
  const { t } = useTranslation('entry');
  const { t: say } = useTranslation(['prepare', 'start']);
  const words = useFindingWords();
  const weight: unknown = useWatch<WrittenProfile>({ name: `${row}.weight` });
  const said = useSaidWithin(row);
  const named = namedItem(item);
  const leaves = named ? leavesOf(named) : [];
  const forms = [...new Set(leaves.map((leaf) => leafWords(leaf, row, words, say, t('evidence.unstated'))))];
  const about = [
    ...forms,
    ...weightRemark((weight || undefined) as Requirement['weight'], words).map(({ text }) => text),
    ...(named?.when
      ? [isWhole(named.when) ? t('when', { condition: conditionWords(named.when, say) }) : t('condition.unfinished')]
      : []),
  ].filter(Boolean);
  return (
    <>
      <span className="entry-number" aria-hidden="true">
        {number}.
      </span>
      <span className="entry-words">
        <b>{name}</b>
        {about.length > 0 && <span className="entry-about"> {about.join(' · ')}</span>}
        {said && <span className={`entry-said entry-said-${said}`}> {t(`said.${said}`)}</span>}
      </span>
    </>
  );
}

function leavesOf(item: NonNullable<ReturnType<typeof namedItem>>): readonly LeafItem[] {
  if (item.kind === 'any-of' || item.kind === 'all-of') return item.of.flatMap(leavesOf);
  return item.kind === 'as-at' || item.kind === 'open-ended' ? [] : [item];
}

/** "Asli, ditunjukkan · berkop perusahaan" */
function leafWords(
  leaf: LeafItem,
  path: string,
  words: ReturnType<typeof useFindingWords>,
  say: Parameters<typeof screenWords>[0],
  unstated: string,
): string {
  const service = (path.split('.')[1] ?? '') as ServiceId;
  const asking = {
    service,
    dossier: { ...blank, service },
    meterai: { count: 0, value: null, letters: [] },
  };
  const forms =
    leaf.kind === 'object' || leaf.kind === 'facts' || leaf.kind === 'own'
      ? []
      : leaf.evidence === 'unstated'
        ? [unstated]
        : formsOf(leaf).map((form) => formWords(form, say as never));
  const remarks = leaf.kind === 'facts' ? [] : remarksOf(leaf, asking, words);
  return [...forms, ...remarks.map(({ text }) => text)].join(' · ');
}

const blank = emptyDossier('kantor', 'registration');

/** How an item is called as far as it is written; empty where nothing is picked. */
export function useItemName(): (item: unknown) => string {
  const { t } = useTranslation('entry');
  const { t: say } = useTranslation(['prepare', 'start']);
  const nameOfService = useServiceNames();
  const words = screenWords(say);
  return (written) => {
    const item = namedItem(written);
    if (!item) return '';
    if (item.kind === 'as-at') return t('item.asAt', { service: nameOfService(item.service) });
    if (item.kind === 'facts' && item.facts.length === 0) return t('item.facts');
    return partName(barePart(item), words);
  };
}

/** What is worst of what is said at a place and anywhere within: wrong, still open, or worth a look. */
function useSaidWithin(path: string): 'wrong' | 'open' | 'advised' | undefined {
  const { control } = useFormContext<WrittenProfile>();
  const { errors } = useFormState({ control, name: path });
  const advice = useContext(adviceContext);
  const types = errorTypes(get(errors, path));
  if (types.some((type) => type !== openField)) return 'wrong';
  if (types.length > 0) return 'open';
  return [...advice.keys()].some((at) => at === path || at.startsWith(`${path}.`)) ? 'advised' : undefined;
}

/** Of what kind each error of a tree of errors is. */
function errorTypes(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { type, ref: _, types: _each, message: _said, ...within } = error as FieldError & Fields;
  return [...(typeof type === 'string' ? [type] : []), ...Object.values(within).flatMap(errorTypes)];
}

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FactPath } from '../../../domain/facts.ts';
import { documentRoles, personConditions } from '../../../domain/terms.ts';
import { type Choice, type Fields, itemAs } from '../../../workshop/entry-model.ts';
import { targetId } from '../../ui/address.ts';
import { SaidAt, TextField, useSaidAt, useWritten } from '../fields.tsx';
import type { WrittenProfile } from '../profile-form.ts';
import { ConditionField } from './condition-field.tsx';
import { ItemPicker } from './item-picker.tsx';
import { Line, useItemName, useLines } from './lines.tsx';
import { AgeField, EvidenceField, FormField, MarksField } from './paper-fields.tsx';
import { FactsField, FolderFields, ReferenceField } from './thing-fields.tsx';
import { Pick, Ticks } from './written-fields.tsx';

interface ItemEditorProps {
  /** Of the item: `services.x.requirements.0.item`, or one within it. */
  readonly path: string;
  /** Told the whole item where its kind, or which of its kind, changes. */
  readonly onReplace: (item: Fields) => void;
  readonly inner?: boolean;
}

/** What is asked for: picked, then said more exactly. An item within another is edited by the same. */
export function ItemEditor({ path, onReplace, inner = false }: ItemEditorProps) {
  const { t } = useTranslation('entry');
  const [item] = useWritten<Fields>(path);
  const nameOf = useItemName();
  const left = useRef(new Map<string, Fields>());
  const known = typeof item?.kind === 'string' && item.kind !== '';
  const [picking, setPicking] = useState(!known);
  const change = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  const said = useId();
  useEffect(() => {
    if (!picking && back.current) change.current?.focus();
    back.current = false;
  }, [picking]);
  const shut = () => {
    back.current = true;
    setPicking(false);
  };
  const pick = (choice: Choice) => {
    if (known && item) left.current.set(String(item.kind), item);
    onReplace(itemAs(choice, item, left.current));
    shut();
  };
  return (
    <div className="entry-item">
      <fieldset className="entry-part" id={targetId(path)} tabIndex={-1} aria-describedby={said}>
        <legend>{t('item.legend')}</legend>
        {picking || !known ? (
          <ItemPicker
            id={targetId(`${path}.kind`)}
            onPick={pick}
            onKeep={known ? shut : undefined}
            inner={inner}
            eager
          />
        ) : (
          <p className="entry-chosen">
            <b>{nameOf(item) || (item && t(`item.${kindName(item.kind)}`))}</b>{' '}
            <button type="button" className="quiet" ref={change} onClick={() => setPicking(true)}>
              {t('item.change')}
              <span className="hidden-words"> {nameOf(item)}</span>
            </button>
          </p>
        )}
        <SaidAt id={said} path={path} />
        <SaidAt id={`${said}-kind`} path={`${path}.kind`} />
      </fieldset>
      {known && item && <Body key={String(item.kind)} path={path} item={item} onReplace={onReplace} />}
      {known && <ConditionField path={`${path}.when`} label={t('applies')} />}
    </div>
  );
}

/** Kinds of which one is called by what is picked later. */
const kindName = (kind: unknown) =>
  kind === 'facts' || kind === 'as-at' || kind === 'any-of' || kind === 'all-of' ? kind : 'named';

interface BodyProps {
  readonly path: string;
  readonly item: Fields;
  readonly onReplace: (item: Fields) => void;
}

/** What each kind says beside what it is. */
function Body({ path, item, onReplace }: BodyProps): ReactNode {
  const { t } = useTranslation('entry');
  const { setValue } = useFormContext<WrittenProfile>();
  switch (item.kind) {
    case 'document':
      return (
        <>
          <RoleField path={path} item={item} onReplace={onReplace} />
          <EvidenceField path={`${path}.evidence`} />
          <PersonFold path={path} item={item} />
        </>
      );
    case 'named':
      return (
        <>
          <TextField path={`${path}.name`} label={t('item.ownName')} hint={t('item.ownNameHint')} />
          <RoleField path={path} item={item} onReplace={onReplace} />
          <EvidenceField path={`${path}.evidence`} />
          <PersonFold path={path} item={item} />
          <LetterFold path={path} item={item} />
        </>
      );
    case 'letter':
      return (
        <>
          <EvidenceField path={`${path}.evidence`} />
          <MarksField path={`${path}.marks`} needed />
          <FormField path={`${path}.form`} />
        </>
      );
    case 'facts':
      return (
        <FactsField
          path={`${path}.facts`}
          label={t('more.facts')}
          value={(item.facts ?? []) as readonly FactPath[]}
          onChange={(facts) => setValue(`${path}.facts`, facts, { shouldDirty: true })}
        />
      );
    case 'object':
      return (
        <>
          {item.object === 'other' && (
            <TextField path={`${path}.name`} label={t('item.ownName')} hint={t('item.thingHint')} />
          )}
          <FolderFields path={path} object={item.object} />
        </>
      );
    case 'any-of':
    case 'all-of':
      return <Group path={path} kind={item.kind} onReplace={onReplace} />;
    case 'as-at':
      return <ReferenceField path={`${path}.service`} />;
    case 'open-ended':
      return <p className="hint">{t('item.openEndedHint')}</p>;
    default:
      return null;
  }
}

/** Whose paper it is. Old and new are told apart of an NPWP alone. */
function RoleField({ path, item, onReplace }: BodyProps) {
  const { t } = useTranslation(['entry', 'prepare']);
  const role = String(item.role ?? '');
  const roles = documentRoles.filter(
    (one) => (one !== 'old' && one !== 'new') || item.document === 'npwp' || item.kind === 'named' || one === role,
  );
  return (
    <Pick
      path={`${path}.role`}
      label={t('item.role')}
      hint={t('item.roleHint')}
      value={role}
      none={t('item.noRole')}
      onChange={(next) => {
        const { role: _, ...rest } = item;
        onReplace(next === '' ? rest : { ...rest, role: next });
      }}
      options={roles.map((value) => ({ value, label: t(`prepare:terms.role.${value}`) }))}
    />
  );
}

/** What must hold of the person whose paper it is, and how old it may be: few lists say it. */
function PersonFold({ path, item }: { path: string; item: Fields }) {
  const { t } = useTranslation('entry');
  const [person, write] = useWritten<readonly string[]>(`${path}.person`);
  const [open] = useState(item.person !== undefined || item.notOlderThan !== undefined);
  return (
    <details open={open}>
      <summary>{t('item.more')}</summary>
      <Ticks
        path={`${path}.person`}
        label={t('item.person')}
        hint={t('item.personHint')}
        value={person ?? []}
        onChange={(next) => write(next.length > 0 ? next : undefined)}
        options={personConditions.map((value) => ({ value, label: t(`item.personIs.${value}`) }))}
      />
      <AgeField path={`${path}.notOlderThan`} />
    </details>
  );
}

/** A paper in the office's own words may be a letter. */
function LetterFold({ path, item }: { path: string; item: Fields }) {
  const { t } = useTranslation('entry');
  const [open] = useState(item.marks !== undefined || item.form !== undefined);
  return (
    <details open={open}>
      <summary>{t('letter.isLetter')}</summary>
      <MarksField path={`${path}.marks`} needed={false} />
      <FormField path={`${path}.form`} />
    </details>
  );
}

/** Several things, each edited as an item by itself. */
function Group({
  path,
  kind,
  onReplace,
}: {
  path: string;
  kind: 'any-of' | 'all-of';
  onReplace: (item: Fields) => void;
}) {
  const { t } = useTranslation('entry');
  const { getValues } = useFormContext<WrittenProfile>();
  const of = `${path}.of`;
  const lines = useLines(of);
  const said = useId();
  const { wrong } = useSaidAt(of);
  const replaced = (index: number, inner: Fields) => {
    const whole = getValues(path) as Fields & { readonly of: readonly unknown[] };
    onReplace({ ...whole, of: whole.of.map((one, at) => (at === index ? inner : one)) });
  };
  return (
    <fieldset
      className="entry-part entry-group"
      id={targetId(of)}
      tabIndex={-1}
      aria-describedby={said}
      aria-invalid={wrong.length > 0 || undefined}
      data-rows=""
    >
      <legend>{t(kind === 'any-of' ? 'item.anyOf' : 'item.allOf')}</legend>
      <p className="hidden-words" role="status">
        {lines.said}
      </p>
      <ol className="plain-list entry-list" ref={lines.list}>
        {lines.fields.map(({ key }, index) => (
          <Line key={key} lines={lines} index={index} item={`${of}.${index}`}>
            <ItemEditor path={`${of}.${index}`} onReplace={(inner) => replaced(index, inner)} inner />
          </Line>
        ))}
      </ol>
      <SaidAt id={said} path={of} />
      <button
        type="button"
        onClick={() => lines.insert(lines.fields.length, { kind: '' }, t('added', { number: lines.fields.length + 1 }))}
      >
        {t('item.addInner')}
      </button>
    </fieldset>
  );
}

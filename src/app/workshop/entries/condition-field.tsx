import { type ReactNode, useId, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../domain/condition.ts';
import { channelKinds, documentKinds, legalForms } from '../../../domain/terms.ts';
import { conditionWords } from '../../../i18n/remarks.ts';
import {
  conditionAs,
  isWhole,
  type SentenceKey,
  sentenceKeyOf,
  sentenceKeys,
  spokenOf,
  withSpoken,
} from '../../../workshop/entry-model.ts';
import { targetId } from '../../ui/address.ts';
import { SaidAt, useWritten } from '../fields.tsx';
import type { WrittenProfile } from '../profile-form.ts';
import { Pick, Ticks } from './written-fields.tsx';

interface ConditionFieldProps {
  /** Of the condition: `services.x.requirements.0.item.when`. */
  readonly path: string;
  readonly label: string;
}

/** When something applies: always, or a sentence that is picked, never written. */
export function ConditionField({ path, label }: ConditionFieldProps) {
  const { t } = useTranslation(['entry']);
  const { t: say } = useTranslation(['prepare', 'start']);
  const [written, write] = useWritten<Condition | null>(path);
  const condition = written?.is ? written : undefined;
  const sentence = useId();
  return (
    <div className="entry-condition">
      <Sentence path={path} label={label} condition={condition} onChange={write} optional />
      {condition && (
        <p className="hint" id={sentence} aria-live="polite">
          {isWhole(condition)
            ? t('condition.whole', { condition: conditionWords(condition, say) })
            : t('condition.unfinished')}
        </p>
      )}
    </div>
  );
}

interface SentenceProps {
  readonly path: string;
  readonly label: string;
  readonly condition: Condition | undefined;
  readonly onChange: (next: Condition | undefined) => void;
  /** Whether there may be no condition: always. */
  readonly optional?: boolean;
}

/** One sentence, and what it speaks of. */
function Sentence({ path, label, condition, onChange, optional }: SentenceProps) {
  const { t } = useTranslation('entry');
  const left = useRef(new Map<SentenceKey, Condition>());
  const key = condition && sentenceKeyOf(condition);
  const pick = (next: string) => {
    if (condition && key) left.current.set(key, condition);
    const chosen = sentenceKeys.find((one) => one === next);
    onChange(chosen && (left.current.get(chosen) ?? conditionAs(chosen, condition)));
  };
  return (
    <>
      <Pick
        path={path}
        label={label}
        hint={optional ? t('condition.hint') : undefined}
        value={key ?? ''}
        onChange={pick}
        options={sentenceKeys.flatMap((value) =>
          // A denial of a denial is shown where a file says so, and offered to nobody.
          value === 'not' && key !== 'not' ? [] : [{ value, label: t(`condition.is.${value}`) }],
        )}
        {...(optional ? { none: t('condition.always') } : {})}
      />
      {condition && (
        <Spoken
          path={condition.is === 'not' && key !== 'not' ? `${path}.of` : path}
          condition={spokenOf(condition)}
          onChange={(spoken) => onChange(withSpoken(condition, spoken))}
        />
      )}
    </>
  );
}

interface SpokenProps {
  readonly path: string;
  readonly condition: Condition;
  readonly onChange: (next: Condition) => void;
}

/** Which forms, which paper, which ways, which parts. */
function Spoken({ path, condition, onChange }: SpokenProps): ReactNode {
  const { t } = useTranslation(['entry', 'prepare']);
  switch (condition.is) {
    case 'legal-form':
      return (
        <Ticks
          path={`${path}.in`}
          label={t('condition.forms')}
          value={condition.in}
          onChange={(forms) => onChange({ is: 'legal-form', in: forms as typeof condition.in })}
          options={legalForms.map((value) => ({ value, label: t(`prepare:terms.legalForm.${value}`) }))}
        />
      );
    case 'exists':
      return (
        <Pick
          path={`${path}.document`}
          label={t('condition.document')}
          value={condition.document}
          onChange={(document) => onChange({ is: 'exists', document: document as typeof condition.document })}
          options={[...documentKinds, 'attachments' as const].map((value) => ({
            value,
            label: t(`prepare:terms.document.${value}`),
          }))}
        />
      );
    case 'channel':
      return <Channels path={path} condition={condition} onChange={onChange} />;
    case 'all':
    case 'any':
      return <Parts path={path} condition={condition} onChange={onChange} />;
    case 'not':
      return (
        <div className="entry-inner">
          <Sentence
            path={`${path}.of`}
            label={t('condition.denied')}
            condition={condition.of}
            onChange={(of) => of && onChange({ is: 'not', of })}
          />
        </div>
      );
    default:
      return null;
  }
}

/** The channels of this list, and whatever else a file names. */
function Channels({ path, condition, onChange }: SpokenProps & { condition: Extract<Condition, { is: 'channel' }> }) {
  const { t } = useTranslation(['entry', 'start']);
  const list = path.split('.').slice(0, 2).join('.');
  const channels: unknown = useWatch<WrittenProfile>({ name: `${list}.channels` });
  const offered: ReadonlySet<unknown> = new Set(
    Array.isArray(channels) ? channels.map((one: { readonly kind?: unknown } | undefined) => one?.kind) : [],
  );
  const known = channelKinds.filter((kind) => offered.has(kind) || condition.in.includes(kind));
  return (
    <Ticks
      path={`${path}.in`}
      label={t('condition.channels')}
      hint={known.length === 0 ? t('condition.noChannels') : undefined}
      value={condition.in}
      onChange={(ways) => onChange({ is: 'channel', in: ways as typeof condition.in })}
      options={known.map((value) => ({ value, label: t(`start:channel.${value}`) }))}
    />
  );
}

/** Several sentences that hold together, or of which one is enough. */
function Parts({ path, condition, onChange }: SpokenProps & { condition: Extract<Condition, { is: 'all' | 'any' }> }) {
  const { t } = useTranslation('entry');
  const box = useRef<HTMLFieldSetElement>(null);
  const said = useId();
  const { is, of } = condition;
  const focusAfter = (index: number) =>
    setTimeout(() =>
      box.current?.querySelectorAll<HTMLElement>(':scope > ol > li')[index]?.querySelector('select')?.focus(),
    );
  const add = () => {
    onChange({ is, of: [...of, { is: 'represented' }] });
    focusAfter(of.length);
  };
  const remove = (index: number) => {
    onChange({ is, of: of.filter((_, at) => at !== index) });
    focusAfter(Math.max(0, index - 1));
  };
  return (
    <fieldset className="entry-inner" id={targetId(`${path}.of`)} tabIndex={-1} ref={box} aria-describedby={said}>
      <legend className="hidden-words">{t(`condition.parts.${is}`)}</legend>
      <ol className="plain-list">
        {of.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no name, and hold nothing that they would carry along
          <li key={index}>
            {index > 0 && <p className="entry-joint">{t(`condition.joint.${is}`)}</p>}
            <Sentence
              path={`${path}.of.${index}`}
              label={t('condition.part', { number: index + 1 })}
              condition={part}
              onChange={(next) => next && onChange({ is, of: of.map((one, at) => (at === index ? next : one)) })}
            />
            {of.length > 1 && (
              <button type="button" className="quiet danger" onClick={() => remove(index)}>
                {t('condition.remove', { number: index + 1 })}
              </button>
            )}
          </li>
        ))}
      </ol>
      <SaidAt id={said} path={`${path}.of`} />
      <button type="button" onClick={add}>
        {t('condition.add')}
      </button>
    </fieldset>
  );
}

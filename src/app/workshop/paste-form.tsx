import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../domain/requirement.ts';
import { conditionWords } from '../../i18n/remarks.ts';
import type { PasteDoubt, PastedLine } from '../../workshop/pasted-line.ts';
import { pastedList, requirementsOfLines } from '../../workshop/pasted-list.ts';
import { at, freeName, membersOf, type Written } from '../../workshop/written.ts';
import { formsOf, formWords, screenWords } from '../ui/part-words.ts';

/** What was taken out of a pasted text. */
export interface Taken {
  /** The sources of the profile, with the one that the list cites. */
  readonly sources: Written;
  /** The one that it cites. */
  readonly source: string;
  /** The entries with what was not plain in each; `taken`: ids that are no longer free. */
  readonly requirements: (taken: readonly string[]) => readonly Written[];
  readonly service: string;
}

interface PasteFormProps {
  /** Its sources can be cited. */
  readonly written: Written;
  /** Where the list may go; without it, whoever asks knows. */
  readonly services?: readonly { readonly value: string; readonly label: string }[];
  readonly onTake: (taken: Taken) => void;
}

/** More is no list of an office. */
const longest = 20_000;

/** What was not plain in a line, in words. */
export function useDoubtWords(): (doubt: PasteDoubt) => string {
  const { t } = useTranslation('paste');
  // Of a file it may be anything.
  return (doubt) => t(`doubt.${doubt.doubt}`, { words: doubt.doubt === 'rest' ? (doubt.words ?? []).join(', ') : '' });
}

/** A list as text, how each of its lines was read, and from where it comes: nothing is taken before that was seen. */
export function PasteForm({ written, services, onTake }: PasteFormProps) {
  const { t } = useTranslation('paste');
  const base = useId();
  const [text, setText] = useState('');
  const [service, setService] = useState('');
  const sources = membersOf(written, 'sources');
  const [source, setSource] = useState(Object.keys(sources)[0] ?? '');
  const [made, setMade] = useState({ title: '', publisher: String(written.name ?? ''), year: '' });
  const [missing, setMissing] = useState<'source' | 'service'>();
  const lines = useMemo(() => pastedList(text.slice(0, longest)), [text]);
  const doubtful = lines.filter(({ doubts }) => doubts.length > 0).length;
  const take = () => {
    const lacks = source === '' && (made.title.trim().length < 3 || made.publisher.trim().length < 2);
    const first = services && service === '' ? 'service' : lacks ? 'source' : undefined;
    setMissing(first);
    if (first) return document.getElementById(`${base}-${first === 'source' ? 'title' : first}`)?.focus();
    const id = source || freeName(made.title, { sources }, 'sources');
    const year = /^\d{4}$/.test(made.year.trim()) ? Number(made.year) : null;
    const { title, publisher } = made;
    onTake({
      service,
      source: id,
      sources: source
        ? sources
        : { ...sources, [id]: { title: title.trim(), publisher: publisher.trim(), year, seen: 'whole' } },
      requirements: (taken) => entriesOf(lines, id, taken),
    });
    setText('');
  };
  const field = (name: 'title' | 'publisher' | 'year') => (
    <div className="field">
      <label className="label" htmlFor={`${base}-${name}`}>
        {t(`source.${name}`)}
      </label>
      <p className="hint" id={`${base}-${name}-hint`}>
        {t(`source.${name}Hint`)}
      </p>
      <input
        id={`${base}-${name}`}
        value={made[name]}
        maxLength={name === 'title' ? 200 : name === 'publisher' ? 120 : 4}
        autoComplete="off"
        aria-describedby={`${base}-${name}-hint`}
        onChange={(event) => setMade({ ...made, [name]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <div className="workshop-paste">
      <div className="field">
        <label className="label" htmlFor={`${base}-text`}>
          {t('text')}
        </label>
        <p className="hint" id={`${base}-text-hint`}>
          {t('textHint')}
        </p>
        <textarea
          id={`${base}-text`}
          rows={8}
          maxLength={longest}
          lang="id"
          // A browser brings no more of it into sight than the line that is written.
          onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
          value={text}
          aria-describedby={`${base}-text-hint`}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <p role="status">{lines.length > 0 && t('read', { number: lines.length, doubtful })}</p>
      {lines.length > 0 && (
        <>
          <ReadLines lines={lines} />
          {services && (
            <div className="field">
              <label className="label" htmlFor={`${base}-service`}>
                {t('service')}
              </label>
              <select
                id={`${base}-service`}
                value={service}
                aria-describedby={`${base}-service-said`}
                aria-invalid={missing === 'service' || undefined}
                onChange={(event) => {
                  setService(event.currentTarget.value);
                  setMissing(undefined);
                }}
              >
                <option value="">{t('servicePick')}</option>
                {services.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
              <div id={`${base}-service-said`} role="alert">
                {missing === 'service' && <p className="said said-blocking">{t('serviceMissing')}</p>}
              </div>
            </div>
          )}
          <fieldset>
            <legend>{t('source.legend')}</legend>
            {Object.keys(sources).length > 0 && (
              <div className="field">
                <label className="label" htmlFor={`${base}-source`}>
                  {t('source.choose')}
                </label>
                <select id={`${base}-source`} value={source} onChange={(event) => setSource(event.currentTarget.value)}>
                  {Object.keys(sources).map((id) => (
                    <option key={id} value={id}>
                      {String(at(sources, `${id}.title`) || id)}
                    </option>
                  ))}
                  <option value="">{t('source.other')}</option>
                </select>
              </div>
            )}
            {source === '' && (
              <>
                {field('title')}
                {field('publisher')}
                {field('year')}
              </>
            )}
            <div role="alert">
              {missing === 'source' && <p className="said said-blocking">{t('source.missing')}</p>}
            </div>
          </fieldset>
          <div className="actions">
            <button type="button" className="primary" onClick={take}>
              {t('take', { number: lines.length })}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

function entriesOf(lines: readonly PastedLine[], source: string, taken: readonly string[]): readonly Written[] {
  const names = new Set(taken);
  return requirementsOfLines(lines, source).map((requirement, index) => {
    let { id } = requirement;
    for (let count = 2; names.has(id); count += 1) id = `${requirement.id.slice(0, 55)}-${count}`;
    names.add(id);
    const doubts = lines[index]?.doubts ?? [];
    return { ...requirement, id, ...(doubts.length > 0 ? { doubts } : {}) };
  });
}

/** Each line with what it was read as, and what was not plain. */
function ReadLines({ lines }: { lines: readonly PastedLine[] }) {
  const { t } = useTranslation('paste');
  const words = useItemWords();
  const say = useDoubtWords();
  return (
    <ol className="workshop-lines">
      {lines.map(({ quote, item, doubts }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have nothing but their places
        <li key={index}>
          <p className="hint">“{quote}”</p>
          <p>{words(item)}</p>
          {doubts.map((doubt) => (
            <p key={say(doubt)} className="said said-doubtful">
              <b>{t('doubtful')}</b> {say(doubt)}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** An item in one line: "KTP pimpinan: asli, ditunjukkan · salinan, 1 lembar; hanya bila …". */
function useItemWords(): (item: Item) => string {
  const { t } = useTranslation(['prepare', 'start', 'paste']);
  const parts = screenWords(t);
  const named = (item: Item): string => {
    switch (item.kind) {
      case 'document':
        return parts.document(item.document, item.role);
      case 'named':
        return parts.named(item.name, item.role);
      case 'letter':
        return parts.letter(item.letter);
      case 'object':
        return parts.object(item.object, item.name);
      case 'facts':
        return parts.facts(item.facts);
      case 'any-of':
        return parts.either(item.of.map(withForm));
      case 'all-of':
        return parts.all(item.of.map(withForm));
      case 'as-at':
        return t('paste:asAt');
      case 'open-ended':
        return parts.openEnded;
      default:
        return item satisfies never;
    }
  };
  const withForm = (item: Item): string => {
    const forms = 'evidence' in item && item.evidence !== 'unstated' ? formsOf(item) : [];
    const marks = 'marks' in item && item.marks ? item.marks : {};
    const bears = (['letterhead', 'meterai', 'companyStamp'] as const).filter((mark) => mark in marks);
    const said = [...forms.map((form) => formWords(form, t)), ...bears.map((mark) => t(`paste:mark.${mark}`))];
    const when = item.when ? ` ${t('list.only', { condition: conditionWords(item.when, t) })}` : '';
    return `${named(item)}${said.length > 0 ? ` (${said.join('; ')})` : ''}${when && `.${when}`}`;
  };
  return withForm;
}

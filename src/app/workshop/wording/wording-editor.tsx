import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isFieldPath } from '../../../domain/facts.ts';
import { type FieldName, fieldNames } from '../../../letters/compose/fields.ts';
import type { Template } from '../../../letters/template.ts';
import type { LetterUse } from '../../../workshop/letter-uses.ts';
import {
  fieldsOfTemplate,
  isBroken,
  type WordingProblem,
  wordingProblems,
} from '../../../workshop/wording-problems.ts';
import { AskedButton } from '../../ui/question.tsx';

interface WordingEditorProps {
  readonly source: string;
  readonly shipped: Template | undefined;
  readonly use: LetterUse;
  /** It was just begun: the keyboard goes on in it. */
  readonly focused: boolean;
  readonly onChange: (source: string) => void;
  readonly onBack: () => void;
}

/** The Markdown of one letter, with the fields that it may name and what is wrong with it. */
export function WordingEditor({ source, shipped, use, focused, onChange, onBack }: WordingEditorProps) {
  const { t } = useTranslation('wording');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) area.current?.focus();
  }, [focused]);
  const problems = useProblems(source, shipped, use);
  /** As if it were typed: the browser's own undo takes it back. */
  const insert = (text: string) => {
    const { current } = area;
    if (!current) return;
    current.focus();
    if (document.execCommand?.('insertText', false, text)) return;
    current.setRangeText(text, current.selectionStart, current.selectionEnd, 'end');
    onChange(current.value);
  };
  const goTo = (line: number | undefined) => {
    const { current } = area;
    if (!current) return;
    const lines = source.split('\n');
    const start = lines.slice(0, (line ?? 1) - 1).reduce((sum, one) => sum + one.length + 1, 0);
    current.focus();
    current.setSelectionRange(start, start + (line ? (lines[line - 1]?.length ?? 0) : 0));
    // Lines wrap: about where it is, a few lines from the top.
    current.scrollIntoView({ block: 'nearest' });
    current.scrollTop = Math.max(0, (start / Math.max(1, source.length)) * current.scrollHeight - 80);
  };
  return (
    <>
      <div className="field">
        <label className="label" htmlFor="wording-source">
          {t('source')}
        </label>
        <p className="hint" id="wording-source-hint">
          {t('sourceHint', { name: '{{company.name}}' })}
        </p>
        <textarea
          ref={area}
          id="wording-source"
          name="wording-source"
          className="wording-source"
          lang="id"
          rows={24}
          spellCheck={false}
          autoComplete="off"
          value={source}
          aria-describedby="wording-source-hint wording-problems-title"
          aria-invalid={problems.some(isBroken) || undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      <Problems problems={problems} onPress={goTo} />
      <InsertField use={use} shipped={shipped} onChoose={(name) => insert(`{{${name}}}`)} />
      <How />
      <Back onBack={onBack} />
    </>
  );
}

/** Told once the typing rests: nothing is wrong with a word that is not finished yet. */
function useProblems(source: string, shipped: Template | undefined, use: LetterUse): readonly WordingProblem[] {
  const [rested, setRested] = useState(source);
  useEffect(() => {
    const timer = setTimeout(() => setRested(source), 500);
    return () => clearTimeout(timer);
  }, [source]);
  return useMemo(() => wordingProblems(rested, shipped, use), [rested, shipped, use]);
}

interface ProblemsProps {
  readonly problems: readonly WordingProblem[];
  readonly onPress: (line: number | undefined) => void;
}

function Problems({ problems, onPress }: ProblemsProps) {
  const { t } = useTranslation('wording');
  const say = useSayProblem();
  return (
    <section aria-labelledby="wording-problems-title" aria-live="polite">
      <h2 id="wording-problems-title" className="small-heading">
        {t('problems.title')}
      </h2>
      {problems.length === 0 ? (
        <p>
          <span aria-hidden="true">✓</span> {t('problems.none')}
        </p>
      ) : (
        <ul className="wording-problems">
          {problems.map((problem) => {
            const { line } = problem;
            return (
              <li
                key={JSON.stringify(problem)}
                className={isBroken(problem) ? 'said said-blocking' : 'said said-doubtful'}
              >
                <b>{t(isBroken(problem) ? 'problems.wrong' : 'problems.advice')}</b> {say(problem)}{' '}
                {line !== undefined && (
                  <button type="button" className="quiet" onClick={() => onPress(line)}>
                    {t('problems.line', { line })}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function useSayProblem(): (problem: WordingProblem) => string {
  const { t } = useTranslation('wording');
  const labelOf = useFieldLabel();
  return (problem) => {
    switch (problem.code) {
      case 'field-missing':
        return t(`problem.field-missing.${problem.for}`, { name: labelOf(problem.field) });
      case 'block-missing':
        return t('problem.block-missing', { block: problem.block });
      case 'never': {
        const { condition } = problem;
        const words = 'field' in condition ? `${condition.is} ${condition.field}` : condition.is;
        return t('problem.never', { condition: `:::if ${words}` });
      }
      default: {
        const { meant, ...about } = problem.about;
        const sentence = t(`problem.${problem.code}`, {
          allowed: '',
          name: '',
          word: '',
          words: '',
          field: '',
          ...about,
        });
        return meant ? `${sentence} ${t('problems.meant', { meant: `{{${meant}}}` })}` : sentence;
      }
    }
  };
}

/** The few signs of the Markdown. */
function How() {
  const { t } = useTranslation('wording');
  const signs = [
    ['bold', t('how.boldExample')],
    ['row', `${t('how.rowExample')} {{signatory.name}}`],
    ['list', '1. …\n2. …'],
    ['heading', '# …\n## …'],
    ['only', ':::if business\n…\n:::end\n:::if individual\n:::if represented\n:::if has request.reason'],
    ['block', ':::date  :::addressee  :::attachments  :::signatures signatory'],
    ['may', '{{company.phone?}}'],
  ] as const;
  return (
    <details>
      <summary>{t('how.title')}</summary>
      <p>{t('how.text')}</p>
      <dl className="wording-how">
        {signs.map(([sign, example]) => (
          <div key={sign}>
            <dt>{t(`how.${sign}`)}</dt>
            <dd>
              <code>{example}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Throws the own wording away, after a yes. */
function Back({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation('wording');
  return (
    <div className="actions no-print">
      <AskedButton label={t('back')} why={t('backSure')} yes={t('backYes')} no={t('cancel')} onYes={onBack} />
    </div>
  );
}

/** What a field is called in the office's words. */
export function useFieldLabel(): (name: FieldName) => string {
  const { t } = useTranslation(['wording', 'prepare']);
  return (name) => (isFieldPath(name) ? t(`prepare:fields.${name}.label`) : t(`field.${name}`));
}

interface InsertProps {
  readonly use: LetterUse;
  readonly shipped: Template | undefined;
  readonly onChoose: (name: FieldName) => void;
}

/** Every field by its name, to be found and put where the cursor is. */
export function InsertField({ use, shipped, onChoose }: InsertProps) {
  const { t } = useTranslation('wording');
  const labelOf = useFieldLabel();
  const [sought, setSought] = useState('');
  const [last, setLast] = useState<FieldName>();
  const usual = useMemo(() => {
    const facts = use.cases.flatMap(({ input }) => input.report.facts.map(({ path }) => path as string));
    const named: readonly string[] = shipped ? fieldsOfTemplate(shipped) : [];
    return new Set(use.is === 'letter' ? [...named, ...facts] : named);
  }, [use, shipped]);
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = fieldNames.filter((name) => {
    const text = `${labelOf(name)} ${name}`.toLowerCase();
    return (use.is === 'desk' || !name.startsWith('desk.')) && words.every((word) => text.includes(word));
  });
  return (
    <details>
      <summary>{t('insert.title')}</summary>
      <div className="field">
        <label className="label" htmlFor="wording-field">
          {t('insert.search')}
        </label>
        <p className="hint" id="wording-field-hint">
          {t('insert.hint')}
        </p>
        <input
          id="wording-field"
          type="search"
          value={sought}
          autoComplete="off"
          aria-describedby="wording-field-hint"
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      </div>
      <div className="wording-fields">
        {(['usual', 'others'] as const).map((group) => {
          const names = found.filter((name) => usual.has(name) === (group === 'usual'));
          return (
            names.length > 0 && (
              <section key={group} aria-labelledby={`wording-fields-${group}`}>
                <h3 id={`wording-fields-${group}`}>{t(`insert.${group}`)}</h3>
                <ul>
                  {names.map((name) => (
                    <li key={name}>
                      <button
                        type="button"
                        className="quiet"
                        onClick={() => {
                          onChoose(name);
                          setLast(name);
                        }}
                      >
                        {labelOf(name)} <code>{`{{${name}}}`}</code>
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
        {found.length === 0 && <p>{t('insert.none')}</p>}
      </div>
      <p role="status" className="hidden-words">
        {last && t('insert.done', { name: labelOf(last) })}
      </p>
    </details>
  );
}

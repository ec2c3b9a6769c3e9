import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isFieldPath } from '../../../domain/facts.ts';
import { type FieldName, fieldNames } from '../../../letters/compose/fields.ts';
import type { Template } from '../../../letters/template.ts';
import type { LetterUse } from '../../../workshop/letter-uses.ts';
import { fieldsOfTemplate } from '../../../workshop/wording-problems.ts';

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

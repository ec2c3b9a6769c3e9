import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, PatternError, type PatternProblem, parsePattern } from '../../../../desk/number-pattern.ts';
import { useDesk } from '../desk-context.ts';
import { OfficeChoice } from '../intake/office-choice.tsx';
import { PassphraseForm } from './passphrase-form.tsx';

/** The number that a pattern gives, or what is wrong with it. */
function tried(pattern: string, today: string): { example: string } | { problem: PatternProblem['code'] } {
  try {
    return { example: formatNumber(parsePattern(pattern), 12, today) };
  } catch (error) {
    if (error instanceof PatternError) return { problem: error.problem.code };
    throw error;
  }
}

/** What this desk is set to. */
export function SettingsView() {
  const { t } = useTranslation('desk');
  const { settings, setSettings, today } = useDesk();
  const [pattern, setPattern] = useState(settings.pattern);
  const [days, setDays] = useState(String(settings.keepDays));
  const found = tried(pattern, today);
  const officer = (key: 'name' | 'nip', text: string) =>
    setSettings({ ...settings, officer: { ...settings.officer, [key]: text } });
  return (
    <>
      <h1>{t('settings.title')}</h1>
      <div className="desk-settings">
        <OfficeChoice />
        {(['name', 'nip'] as const).map((key) => (
          <div className="field" key={key}>
            <label className="label" htmlFor={`officer-${key}`}>
              {t(key === 'name' ? 'settings.officer' : 'settings.nip')}
            </label>
            <input
              id={`officer-${key}`}
              value={settings.officer[key]}
              maxLength={120}
              autoComplete="off"
              onChange={(event) => officer(key, event.currentTarget.value)}
            />
          </div>
        ))}
        <div className="field">
          <label className="label" htmlFor="pattern">
            {t('settings.pattern')}
          </label>
          <p className="hint" id="pattern-hint">
            {t('settings.patternHint', { example: 'example' in found ? found.example : '–' })}
          </p>
          <input
            id="pattern"
            value={pattern}
            maxLength={80}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="pattern-hint pattern-problem"
            aria-invalid={'problem' in found || undefined}
            onChange={(event) => {
              setPattern(event.currentTarget.value);
              if ('example' in tried(event.currentTarget.value, today))
                setSettings({ ...settings, pattern: event.currentTarget.value });
            }}
          />
          <div id="pattern-problem" role="alert">
            {'problem' in found && (
              <p className="said said-blocking">{t(`settings.patternProblem.${found.problem}`)}</p>
            )}
          </div>
        </div>
        <div className="field">
          <label className="label" htmlFor="keep-days">
            {t('settings.keep')}
          </label>
          <input
            id="keep-days"
            className="short"
            type="number"
            min={1}
            max={3650}
            value={days}
            onChange={(event) => {
              setDays(event.currentTarget.value);
              const keepDays = Math.round(Number(event.currentTarget.value));
              if (keepDays >= 1 && keepDays <= 3650) setSettings({ ...settings, keepDays });
            }}
          />
        </div>
      </div>
      <PassphraseForm />
    </>
  );
}

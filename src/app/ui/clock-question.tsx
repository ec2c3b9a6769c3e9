import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInWords, mayBeToday } from '../../domain/day.ts';
import { setToday, surelyCome, useToday } from './use-today.ts';

/** `shows`: the day on the clock. Until another is said, the last that has surely come stands for today. */
export function ClockQuestion({ shows, builtOn }: { shows: string; builtOn: string }) {
  const { t } = useTranslation('clock');
  const today = useToday(builtOn);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      className="notice notice-warning"
      onSubmit={(event) => {
        event.preventDefault();
        const fits = mayBeToday(typed, surelyCome(builtOn));
        setRefused(!fits);
        if (fits) setToday(typed);
        else field.current?.focus();
      }}
    >
      <p>
        <b>{t('wrong', { day: dayInWords(shows) })}</b> {t('uses', { day: dayInWords(today) })}
      </p>
      <label className="label" htmlFor="today">
        {t('ask')}
      </label>
      <input
        id="today"
        ref={field}
        type="date"
        className="short"
        value={typed}
        aria-describedby="today-refused"
        aria-invalid={refused || undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {refused && (
        <p id="today-refused" className="said said-blocking">
          {t('refused', { day: dayInWords(surelyCome(builtOn)) })}
        </p>
      )}
      <div className="actions">
        <button type="submit">{t('set')}</button>
      </div>
    </form>
  );
}

import { useRef, useState } from 'preact/compat';
import { dayInWords, mayBeToday } from '../../domain/day.ts';
import { clock as english } from '../../i18n/en/clock.ts';
import { clock as indonesian } from '../../i18n/id/clock.ts';
import { useOwnWords } from './own-words.ts';
import { setToday, surelyCome, useToday } from './use-today.ts';

/** `shows`: the day on the clock. Until another is said, the last that has surely come stands for today. */
export function ClockQuestion({ shows, builtOn }: { shows: string; builtOn: string }) {
  const say = useOwnWords(indonesian, english);
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
        <b>{say.wrong.replace('{{day}}', dayInWords(shows))}</b> {say.uses.replace('{{day}}', dayInWords(today))}
      </p>
      <label className="label" htmlFor="today">
        {say.ask}
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
          {say.refused.replace('{{day}}', dayInWords(surelyCome(builtOn)))}
        </p>
      )}
      <div className="actions">
        <button type="submit">{say.set}</button>
      </div>
    </form>
  );
}

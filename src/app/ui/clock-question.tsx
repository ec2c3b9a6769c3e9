import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { dayInWords, mayBeToday } from '../../domain/day.ts';

interface ClockQuestionProps {
  /** The day on the clock. */
  readonly shows: string;
  /** What stands for today until another day is said. */
  readonly today: string;
  /** The last day that has surely come: no earlier one is taken. */
  readonly come: string;
  readonly onSaid: (day: string) => void;
}

/** Asks for today's date where the clock's cannot be right. */
export function ClockQuestion({ shows, today, come, onSaid }: ClockQuestionProps) {
  const { t } = useTranslation('clock');
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(z.object({ day: z.string().refine((day) => mayBeToday(day, come)) })),
    defaultValues: { day: '' },
    reValidateMode: 'onSubmit',
  });
  const refused = formState.errors.day !== undefined;
  const take = handleSubmit(({ day }) => onSaid(day));
  return (
    <form className="notice notice-warning" noValidate onSubmit={(event) => void take(event)}>
      <p>
        <b>{t('wrong', { day: dayInWords(shows) })}</b> {t('uses', { day: dayInWords(today) })}
      </p>
      <label className="label" htmlFor="today">
        {t('ask')}
      </label>
      <input
        id="today"
        {...register('day')}
        type="date"
        className="short"
        aria-describedby="today-refused"
        aria-invalid={refused || undefined}
      />
      {refused && (
        <p id="today-refused" className="said said-blocking">
          {t('refused', { day: dayInWords(come) })}
        </p>
      )}
      <div className="actions">
        <button type="submit">{t('set')}</button>
      </div>
    </form>
  );
}

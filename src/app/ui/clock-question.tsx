import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { dayInWords, mayBeToday } from '../../domain/day.ts';
import { setToday, surelyCome, useToday } from './today.ts';

/** `shows`: the day on the clock. Until another is said, the last that has surely come stands for today. */
export function ClockQuestion({ shows, builtOn }: { shows: string; builtOn: string }) {
  const { t } = useTranslation('clock');
  const today = useToday(builtOn);
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(z.object({ day: z.string().refine((day) => mayBeToday(day, surelyCome(builtOn))) })),
    defaultValues: { day: '' },
    reValidateMode: 'onSubmit',
  });
  const refused = formState.errors.day !== undefined;
  const take = handleSubmit(({ day }) => setToday(day));
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
          {t('refused', { day: dayInWords(surelyCome(builtOn)) })}
        </p>
      )}
      <div className="actions">
        <button type="submit">{t('set')}</button>
      </div>
    </form>
  );
}

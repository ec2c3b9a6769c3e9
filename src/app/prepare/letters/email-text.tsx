import { useTranslation } from 'react-i18next';
import type { Letter } from '../../../letters/model.ts';
import { renderText } from '../../../letters/render-text.ts';
import { Message } from '../message.tsx';

/** A request that goes by e-mail: to whom, which subject, which words. */
export function EmailText({ letter }: { letter: Letter }) {
  const { t } = useTranslation(['finish', 'prepare']);
  const { to = '', subject = '' } = letter.email ?? {};
  return (
    <section aria-labelledby="email">
      <h2 id="email">{t('letters.email.title')}</h2>
      <p>{t('letters.email.lead')}</p>
      <dl className="pairs">
        <dt>{t('letters.email.to')}</dt>
        <dd>{to}</dd>
        <dt>{t('letters.email.subject')}</dt>
        <dd>{subject}</dd>
      </dl>
      <Message to={to} subject={subject} text={renderText(letter)} />
    </section>
  );
}

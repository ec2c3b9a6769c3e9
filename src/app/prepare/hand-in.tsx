import type { TFunction } from 'i18next';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../domain/day.ts';
import { partName } from '../../i18n/part-names.ts';
import { type Enclosed, howEnclosed, messagesOf, type OfficeMessage } from '../../letters/message.ts';
import type { Letter } from '../../letters/model.ts';
import { renderText } from '../../letters/render-text.ts';
import { screenWords } from '../ui/part-words.ts';
import { LinkedText } from '../ui/said.tsx';
import { useTemplates } from './letters/use-letters.ts';
import { Message } from './message.tsx';
import { usePreparing } from './preparing.ts';

/** A letter that is the text of an e-mail: to whom, which subject, which words. */
export function EmailText({ letter }: { letter: Letter }) {
  const { t } = useTranslation('asides');
  const { to = '', subject = '' } = letter.email ?? {};
  return (
    <section aria-labelledby="email">
      <h2 id="email">{t('message.send.email')}</h2>
      <p>{t('message.lead')}</p>
      <dl className="pairs">
        <dt>{t('message.to')}</dt>
        <dd>{to}</dd>
        <dt>{t('message.subject')}</dt>
        <dd>{subject}</dd>
      </dl>
      <Message to={to} subject={subject} text={renderText(letter)} />
    </section>
  );
}

/** The request as it is sent: what to attach and how to make it, then the message for the channel, and for each that goes with it. */
export function HandIn() {
  const { t } = useTranslation(['prepare', 'start', 'asides']);
  const { office, report, today } = usePreparing();
  const templates = useTemplates();
  const messages = useMemo(() => messagesOf({ office, report, today }, templates), [office, report, today, templates]);
  const [first] = messages;
  if (!first) return null;
  return (
    <>
      <h2>{t('asides:message.attach')}</h2>
      {first.enclosed.length === 0 ? <p>{t('asides:message.nothing')}</p> : <EnclosedList enclosed={first.enclosed} />}
      {messages.map((message) => (
        <Sending key={message.channel} message={message} />
      ))}
    </>
  );
}

type Words = TFunction<['prepare', 'start', 'asides']>;

function EnclosedList({ enclosed }: { enclosed: readonly Enclosed[] }) {
  const { t } = useTranslation(['prepare', 'start', 'asides']);
  const { t: asides } = useTranslation('asides');
  const words = screenWords(t);
  const nameOf = (one: Enclosed) => (one.part ? partName(one.part, words) : words.letter(one.letter));
  return (
    <>
      <ol className="ruled">
        {enclosed.map((one) => (
          <li key={one.part?.key ?? one.letter}>
            <span>{nameOf(one)}</span>{' '}
            <span>
              {one.part?.kind === 'any-of' && !one.part.counts
                ? t('asides:message.chooseOne')
                : howEnclosed(one, asides)}
            </span>
          </li>
        ))}
      </ol>
      <p>
        {enclosed.some(({ steps }) => steps.length > 1) && `${t('asides:message.paperFirst')} `}
        {t('asides:message.attachYourself')}
      </p>
    </>
  );
}

/** One channel: from where, to where, before when, and the text with the ways to send it. */
function Sending({ message }: { message: OfficeMessage }) {
  const { t } = useTranslation(['prepare', 'start', 'asides']);
  const { channel, to, from, subject, text, draft, before, link } = message;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(`asides:message.send.${channel}`)}</h2>
      {draft && <p className="notice notice-warning no-print">{t('asides:message.draft')}</p>}
      <dl className="pairs">
        {from !== undefined && (
          <div>
            <dt>{t('asides:message.from')}</dt>
            <dd>{from || t('asides:message.fromAny')}</dd>
            <dd>{t('asides:message.fromWarning')}</dd>
          </div>
        )}
        <div>
          <dt>{t('asides:message.to')}</dt>
          <dd>{to ? <LinkedText text={to} /> : t('asides:message.noAddress')}</dd>
          {channel === 'whatsapp' && to && !link && <dd>{t('asides:message.noMobile')}</dd>}
        </div>
        {before.length > 0 && (
          <div>
            <dt>{t('asides:message.before')}</dt>
            {before.map((one) => (
              <dd key={one.kind === 'paper' ? one.part.key : one.path}>{lastDayIn(one, t)}</dd>
            ))}
          </div>
        )}
        {channel !== 'whatsapp' && (
          <div>
            <dt>{t('asides:message.subject')}</dt>
            <dd lang="id">{subject}</dd>
          </div>
        )}
      </dl>
      <Message channel={channel} to={to} subject={subject} text={text} />
    </section>
  );
}

function lastDayIn(one: OfficeMessage['before'][number], t: Words): string {
  const day = dayInWords(one.day);
  if (one.kind === 'paper') return t('asides:message.day.paper', { day, paper: partName(one.part, screenWords(t)) });
  return t(`asides:message.day.${one.path === 'company.licence.validUntil' ? 'licence' : 'power'}`, { day });
}

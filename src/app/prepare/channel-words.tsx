import { useTranslation } from 'react-i18next';
import type { Channel } from '../../domain/service-list.ts';
import { LinkedText } from '../ui/linked-text.tsx';
import { usePreparing } from './prepare-context.ts';

/** Which way the request goes, and where that is. */
export function ChannelWords({ channel }: { channel: Channel }) {
  const { t, i18n } = useTranslation(['prepare', 'start']);
  const { office, dossier } = usePreparing();
  const national = office.kind === 'base';
  const name = national ? dossier.addressee.name || t('ready.yourOffice') : office.name;
  const words = t(`start:channel.${channel.kind}`);
  const contacts = (['counter', 'email', 'phone', 'site'] as const).flatMap((kind) => {
    const value = national ? undefined : office.contact[kind];
    return value ? [{ kind, value }] : [];
  });
  const note = channel.note && ((i18n.language === 'en' && channel.note.en) || channel.note.id);
  return (
    <>
      <p>
        <b>{name}</b>: {words}.{channel.appointment && ` ${t('overview.appointment')}.`}
        {channel.fromRegisteredMailbox && ` ${t('overview.fromMailbox')}.`}
      </p>
      {note && (
        <p>
          <LinkedText text={note} />
        </p>
      )}
      {channel.address && (
        <p>
          <LinkedText text={channel.address} />
        </p>
      )}
      {contacts.length > 0 && (
        <dl className="pairs">
          {contacts.map(({ kind, value }) => (
            <div key={kind}>
              <dt>{t(`ready.contact.${kind}`)}</dt>
              <dd>{kind === 'email' ? <a href={`mailto:${value}`}>{value}</a> : <LinkedText text={value} />}</dd>
            </div>
          ))}
        </dl>
      )}
      {channel.kind === 'counter' && !national && !office.contact.counter && (
        <p className="hint">{t('ready.noContact')}</p>
      )}
    </>
  );
}

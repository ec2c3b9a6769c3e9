import { useTranslation } from 'react-i18next';
import { listOf } from '../../domain/office.ts';
import type { Channel } from '../../domain/service-list.ts';
import { channelFactsOf, listFactsOf, type ServiceFact } from '../../i18n/service-facts.ts';
import { useFindingWords } from '../ui/part-words.ts';
import { LinkedText } from '../ui/said.tsx';
import { usePreparing } from './preparing.ts';

/** What the office says beside its list: of these channels, then of the service; in the page's language. */
export function useServiceFacts(channels: readonly Channel[]): readonly ServiceFact[] {
  const { t } = useTranslation(['prepare', 'start']);
  const { office, service } = usePreparing();
  const words = useFindingWords();
  const list = listOf(office, service);
  return [
    ...channels.flatMap((channel) => channelFactsOf(channel, words, (kind) => t(`start:channel.${kind}`))),
    ...(list.published ? listFactsOf(list, words) : []),
  ];
}

/** Such facts, those under one label together; each channel begins a list of its own. */
export function ServiceFacts({ facts }: { facts: readonly ServiceFact[] }) {
  const groups = facts.reduce<ServiceFact[][]>((before, fact) => {
    const last = before.at(-1);
    if (fact.kind !== 'channel' && last?.[0]?.kind === fact.kind) last.push(fact);
    else before.push([fact]);
    return before;
  }, []);
  if (groups.length === 0) return null;
  return (
    <dl className="pairs">
      {groups.map((group) => (
        <div key={JSON.stringify(group[0])}>
          <dt>{group[0]?.label}</dt>
          {group.map(({ text, address }) => (
            <dd key={`${text} ${address}`}>
              <LinkedText text={text} /> {address && <Address text={address} />}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** Somewhere to go or to write to: what can be pressed can be. */
function Address({ text }: { text: string }) {
  return /^\S+@\S+$/.test(text) ? <a href={`mailto:${text}`}>{text}</a> : <LinkedText text={text} />;
}

const ways = ['counter', 'email', 'phone', 'site'] as const;

/** Where the office is found, by whichever channel; what these facts have told already is not told again. */
export function Contacts({ facts }: { facts: readonly ServiceFact[] }) {
  const { t } = useTranslation('prepare');
  const { office, report } = usePreparing();
  const { channel } = report;
  const national = office.kind === 'base';
  const contacts = ways.flatMap((kind) => {
    const value = national ? undefined : office.contact[kind];
    return value && !facts.some(({ address }) => address === value) ? [{ kind, value }] : [];
  });
  const placeless = channel?.kind === 'counter' && !national && !addressOf(channel, office.contact.counter);
  return (
    <>
      {contacts.length > 0 && (
        <dl className="pairs">
          {contacts.map(({ kind, value }) => (
            <div key={kind}>
              <dt>{t(`overview.contact.${kind}`)}</dt>
              <dd>
                <Address text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {placeless && <p className="hint">{t('overview.noContact')}</p>}
    </>
  );
}

/** Where one goes, as far as the office says it. */
export const addressOf = ({ address, servicePoints }: Channel, counter: string | undefined): string | undefined =>
  address ?? servicePoints?.find((point) => point.address)?.address ?? counter;

/** Whether the office says when it is there. */
export const tellsHours = ({ hours, closed, servicePoints }: Channel): boolean =>
  Boolean(hours ?? closed ?? servicePoints?.some((point) => point.hours));

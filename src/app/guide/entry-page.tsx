import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { EscalationStep, GuidePart } from '../../guide/entry.ts';
import type { GuideChange } from '../../guide/guides.ts';
import { useAddress, useOfficeAddress } from '../ui/address.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { LinkedText, Said, useSaid, useServiceName } from '../ui/said.tsx';
import { Shell } from '../ui/shell.tsx';
import type { GuideEntryData, ShownLink } from './guide-data.ts';

/** Its code comes before the page is taken over (`fetchParts`): what is typed meanwhile stays in its fields. */
export const ReportForm = lazyPart(async () => (await import('./report-form.tsx')).ReportForm);

/** `/panduan/<entry>/`: one answer, with its source, and where it leads on. */
export function EntryPage({ data }: { data: GuideEntryData }) {
  const { t } = useTranslation(['guide', 'start']);
  const { entry, speaker, links, report, room } = data;
  const address = useAddress();
  const desk = room === 'desk';
  return (
    <Shell list={{ office: speaker, years: yearOf(data) ?? t('start:common.foot.undated'), answer: true }}>
      <p className="kicker">
        {desk ? (
          <a href={address('panduan/meja/')}>{t('desk.title')}</a>
        ) : (
          <>
            <a href={address('panduan/')}>{t('back')}</a> · {t('room.penyedia')}
          </>
        )}{' '}
        · {speaker}
      </p>
      <h1>
        <Said text={entry.question} />
      </h1>
      {entry.messages.length > 0 && (
        <p className="screen-message">
          {t('message')} {entry.messages.map((message) => `“${message}”`).join(', ')}
        </p>
      )}
      {entry.vendor && (
        <section className="notice">
          <h2 className="small-heading">{t('forVendor')}</h2>
          <p>
            <Said text={entry.vendor} links />
          </p>
        </section>
      )}
      {desk && <h2>{t('forDesk')}</h2>}
      <Answer parts={entry.answer} deeper={desk} />
      <Since changes={data.since} />
      {entry.escalation && (
        <>
          <h2>{t('escalation')}</h2>
          <Escalation steps={entry.escalation} />
        </>
      )}
      {report && <ReportForm report={report} />}
      {links.length > 0 && (
        <>
          <h2>{t('next')}</h2>
          <LinkList links={links} />
        </>
      )}
      <EntrySource data={data} />
      <div className="actions no-print">
        <button type="button" onClick={() => window.print()}>
          {t('print')}
        </button>
      </div>
    </Shell>
  );
}

const yearOf = ({ source }: GuideEntryData): string | undefined => source.year?.toString();

/** Where the answer is written, and its key words as printed there. */
function EntrySource({ data }: { data: GuideEntryData }) {
  const { t } = useTranslation(['guide', 'start']);
  const { title, number } = data.source;
  return (
    <details className="source guide-source">
      <summary>{t('source', { title, number, year: yearOf(data) ?? t('start:common.foot.undated') })}</summary>
      {data.quotes.map((quote) => (
        <blockquote key={quote} lang="id">
          “{quote}”
        </blockquote>
      ))}
    </details>
  );
}

/** The parts of an answer. Steps that have a name of their own can be printed by themselves. `deeper`: below an h2. */
export function Answer({ parts, deeper = false }: { parts: readonly GuidePart[]; deeper?: boolean }) {
  const [alone, setAlone] = useState<string>();
  const print = (id: string) => {
    flushSync(() => setAlone(id));
    window.print();
    setAlone(undefined);
  };
  return (
    <div className={alone ? 'answer answer-part' : 'answer'}>
      {parts.map((part, index) => {
        const id = part.kind === 'steps' ? part.id : undefined;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an answer never change places
          <section key={index} id={id} className={alone && alone === id ? 'alone' : undefined}>
            <Part part={part} deeper={deeper} />
            {id && part.kind === 'steps' && part.title && <PrintPart title={part.title} onPrint={() => print(id)} />}
          </section>
        );
      })}
    </div>
  );
}

function Part({ part, deeper }: { part: GuidePart; deeper: boolean }) {
  const Title = deeper ? 'h3' : 'h2';
  if (part.kind === 'paragraph')
    return (
      <p>
        <Said text={part.text} links />
      </p>
    );
  const List = part.kind === 'steps' ? 'ol' : 'ul';
  return (
    <>
      {part.title && (
        <Title>
          <Said text={part.title} />
        </Title>
      )}
      <List className={part.kind === 'steps' ? 'guide-steps' : undefined}>
        {(part.kind === 'steps' ? part.steps : part.items).map((text) => (
          <li key={text.id}>
            <Said text={text} links />
          </li>
        ))}
      </List>
    </>
  );
}

function PrintPart({ title, onPrint }: { title: { id: string; en?: string | undefined }; onPrint: () => void }) {
  const { t } = useTranslation('guide');
  const said = useSaid();
  return (
    <p className="no-print">
      <button type="button" onClick={onPrint}>
        {t('printPart', { title: said(title).replace(/:.*$/, '') })}
      </button>
    </p>
  );
}

/** What has changed since an answer was written, each with its year and source, apart from the answer's own words. */
export function Since({ changes }: { changes: readonly GuideChange[] }) {
  const { t } = useTranslation('guide');
  if (changes.length === 0) return null;
  return (
    <section className="notice since">
      <h2 className="small-heading">{t('since.title')}</h2>
      <ul>
        {changes.map(({ on, what, source }) => (
          <li key={what.id}>
            <b>{t('since.on', { year: on.slice(0, 4) })}</b> <Said text={what} links />{' '}
            <span className="soft">
              {t('since.source')} <span lang="id">{source}</span>.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who takes a problem over from whom, in order; `inline`: as part of a sentence. */
export function Escalation({ steps, inline = false }: { steps: readonly EscalationStep[]; inline?: boolean }) {
  const { t } = useTranslation('guide');
  if (inline) return ` ${steps.map((step) => t(`step.${step}`)).join(' → ')}.`;
  return (
    <ol className="chain">
      {steps.map((step) => (
        <li key={step}>{t(`step.${step}`)}</li>
      ))}
    </ol>
  );
}

/** Where an answer leads on: a file to prepare, questions, other sites. `plain`: no buttons. */
export function LinkList({ links, plain = false }: { links: readonly ShownLink[]; plain?: boolean }) {
  if (links.length === 0) return null;
  return (
    <ul className="plain-list next-links">
      {links.map((link) => (
        <li key={JSON.stringify(link)}>
          <OneLink link={link} plain={plain} />
        </li>
      ))}
    </ul>
  );
}

function OneLink({ link, plain }: { link: ShownLink; plain: boolean }) {
  const { t } = useTranslation(['guide', 'start']);
  const nameOf = useServiceName();
  const address = useAddress();
  const officeAddress = useOfficeAddress();
  const said = useSaid();
  switch (link.to) {
    case 'service':
      return (
        <a
          className={plain ? undefined : 'button primary'}
          href={officeAddress({ office: link.office, service: link.service })}
        >
          {t('service', {
            service: nameOf(link.service, link.title && { title: link.title }),
            office: link.officeName,
          })}
        </a>
      );
    case 'flow':
      return (
        <a className={plain ? undefined : 'row-link'} href={address(`panduan/alur/${link.flow}/`)}>
          {t('flow', { title: said(link.title) })}
        </a>
      );
    case 'site':
      return <LinkedText text={link.address} />;
    default:
      return link satisfies never;
  }
}

import './compare.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { assess } from '../../domain/assess.ts';
import { emptyDossier } from '../../domain/dossier.ts';
import { type OfficeProfile, serviceOf } from '../../domain/office.ts';
import type { Part } from '../../domain/part.ts';
import type { Report } from '../../domain/report.ts';
import { serviceIds, serviceSlug } from '../../domain/services/index.ts';
import { sayFinding } from '../../i18n/finding-sentences.ts';
import { partName } from '../../i18n/part-names.ts';
import { asSentence, capital, conditionWords, remarksOf, weightRemark } from '../../i18n/remarks.ts';
import { useAddress, useOfficeAddress } from '../ui/address.ts';
import { useToday } from '../ui/clock.tsx';
import { formsOf, formWords, screenWords, useFindingWords } from '../ui/part-words.ts';
import { Said } from '../ui/said.tsx';
import { Shell } from '../ui/shell.tsx';
import { SourceNote } from '../ui/source-note.tsx';
import {
  alignLists,
  type CompareData,
  type CompareLine,
  type CompareRow,
  pairHash,
  usePair,
  usePublishers,
} from './pair.ts';

/** `/bandingkan/<service>/`: one service at two offices, row by row. */
export function ComparePage({ data }: { data: CompareData }) {
  const { t } = useTranslation(['compare', 'start']);
  const { service, pair } = data;
  const { ids, offices, problem } = usePair(data);
  const today = useToday(data.builtOn);
  const [one, other] = offices;
  return (
    <Shell>
      <p className="kicker">{t('start:choose.servicesTitle')}</p>
      <h1>{t('title', { service: t(`start:service.${service}`) })}</h1>
      <p className="lead">{t('lead')}</p>
      {pair.length < 2 ? (
        <p className="notice">{t(pair.length === 1 ? 'few' : 'none')}</p>
      ) : (
        <OfficePickers data={data} ids={ids} />
      )}
      <p role="status">{problem && <span className="said said-blocking">{t(problem)}</span>}</p>
      {one && other && !problem && <Comparison service={service} one={one} other={other} today={today} />}
      {!problem && pair.length === 2 && !(one && other) && <p role="status">{t('loading')}</p>}
      <OtherServices current={service} />
    </Shell>
  );
}

interface ComparisonProps {
  readonly service: CompareData['service'];
  readonly one: OfficeProfile;
  readonly other: OfficeProfile;
  readonly today: string;
}

function Comparison({ service, one, other, today }: ComparisonProps) {
  const { t } = useTranslation('compare');
  const [first, second] = useMemo(
    () =>
      [one, other].map((office) => assess(serviceOf(office, service), office, emptyDossier(office.id, service), today)),
    [service, one, other, today],
  );
  const rows = useMemo(() => (first && second ? alignLists(first, second) : []), [first, second]);
  if (!first || !second) return null;
  const both = rows.filter(({ lines }) => lines.every(Boolean)).length;
  return (
    <section className="comparison">
      <div className="sides">
        <OfficeHead office={one} report={first} />
        <OfficeHead office={other} report={second} />
      </div>
      <p role="status">{t('counts', { both, one: rows.length - both })}</p>
      <Rows rows={rows} names={[one.name, other.name]} report={first} />
      <div className="actions no-print">
        <button type="button" onClick={() => window.print()}>
          {t('print')}
        </button>
      </div>
    </section>
  );
}

function OtherServices({ current }: { current: CompareData['service'] }) {
  const { t } = useTranslation(['compare', 'start']);
  const address = useAddress();
  return (
    <nav className="no-print" aria-label={t('others')}>
      <h2>{t('others')}</h2>
      <ul className="plain-list">
        {serviceIds
          .filter((service) => service !== current)
          .map((service) => (
            <li key={service}>
              <a className="row-link" href={address(`bandingkan/${serviceSlug(service)}/`)}>
                {t(`start:service.${service}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

const aboutTheSource = new Set(['national-list', 'list-old', 'list-undated', 'list-partial', 'list-not-for-you']);

/** Whose list a side is: its channel, its sources with their years, and what is to be minded of it. */
function OfficeHead({ office, report }: { office: OfficeProfile; report: Report }) {
  const { t, i18n } = useTranslation(['compare', 'prepare', 'start']);
  const address = useOfficeAddress();
  const { channel, service } = report;
  const cited = new Set(report.requirements.flatMap(({ source }) => source ?? []));
  const sources = cited.size > 0 ? [...cited] : channel ? [office.sources[channel.citation.source]] : [];
  const years = sources.flatMap((source) =>
    source ? [`${source.title}, ${source.year ?? t('start:common.foot.undated')}`] : [],
  );
  return (
    <div>
      <h2 id={`list-${office.id}`}>{office.name}</h2>
      {channel && <p>{t('how', { channel: t(`start:channel.${channel.kind}`) })}</p>}
      <p className="hint">{t('years', { years: years.join('; ') })}</p>
      {report.findings
        .filter(({ code }) => aboutTheSource.has(code))
        .map((finding) => (
          <p key={finding.code} className={`said said-${finding.severity}`}>
            <b>{t(`prepare:severity.${finding.severity}`)}</b>{' '}
            {sayFinding(finding, report, i18n.language === 'en' ? 'en' : 'id')}
          </p>
        ))}
      <p className="no-print">
        <a href={address({ office: office.id, service })} aria-describedby={`list-${office.id}`}>
          {t('toList')}
        </a>
      </p>
    </div>
  );
}

/** Which two offices; the address follows, so that it can be sent on and Back works. */
function OfficePickers({ data, ids }: { data: CompareData; ids: readonly [string, string] }) {
  const { t } = useTranslation('compare');
  const offices = usePublishers(data);
  const choose = (next: readonly [string, string]) => {
    window.location.hash = pairHash(next);
  };
  return (
    <fieldset className="pickers no-print">
      <legend className="hidden-words">{t('pick')}</legend>
      {(['first', 'second'] as const).map((which, index) => (
        <div className="field" key={which}>
          <label className="label" htmlFor={which}>
            {t(which)}
          </label>
          <select
            id={which}
            value={ids[index]}
            onChange={(event) =>
              choose(index === 0 ? [event.currentTarget.value, ids[1]] : [ids[0], event.currentTarget.value])
            }
          >
            {offices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}

interface RowsProps {
  readonly rows: readonly CompareRow[];
  readonly names: readonly [string, string];
  /** Of either office: for whom and for which service both lists are read. */
  readonly report: Report;
}

/** One row for each thing; on a phone the two offices stand below each other. */
export function Rows({ rows, names, report }: RowsProps) {
  const { t } = useTranslation(['prepare', 'start']);
  return (
    <ol className="compare-rows">
      {rows.map(({ key, lines }) => {
        const named = lines[0] ?? lines[1];
        const title = named ? partName(named.part, screenWords(t)) : '';
        return (
          <li key={key} aria-labelledby={`row-${key}`}>
            <h3 id={`row-${key}`}>{title}</h3>
            <dl className="sides">
              {names.map((name, index) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <Cell line={lines[index] ?? null} title={title} report={report} />
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ol>
  );
}

interface CellProps extends Pick<RowsProps, 'report'> {
  readonly line: CompareLine | null;
  readonly title: string;
}

/** What one office asks for; its own name for it where that is not the row's. */
function Cell({ line, title, report }: CellProps) {
  const { t } = useTranslation(['prepare', 'start', 'compare']);
  const words = useFindingWords();
  if (!line) return <dd className="soft">{t('compare:notAsked')}</dd>;
  const { part, requirement } = line;
  const { reason, weight, note } = requirement;
  const condition = part.when ?? (reason.because === 'condition' ? reason.condition : undefined);
  return (
    <dd>
      {partName(part, screenWords(t)) !== title && <b>{partName(part, screenWords(t))}</b>}
      <Forms part={part} report={report} />
      {weightRemark(weight, words).map(({ text }) => (
        <p key={text} className="hint">
          {asSentence(text)}
        </p>
      ))}
      {note && (
        <p className="hint">
          {words.say('about:label.note')}: <Said text={note} links />
        </p>
      )}
      {condition && <p className="hint">{t('list.only', { condition: conditionWords(condition, t) })}</p>}
      <SourceNote source={requirement.source} citation={requirement.citation} via={requirement.via} />
    </dd>
  );
}

/** In which form: once where all alternatives are asked for alike, else each by its name. */
function Forms({ part, report }: { part: Part; report: Report }) {
  const { t } = useTranslation(['prepare', 'start']);
  const words = useFindingWords();
  const formed = listedLeaves(part).map((leaf) => ({ name: partName(leaf, screenWords(t)), form: formOf(leaf) }));
  const different = new Set(formed.map(({ form }) => form)).size > 1;
  function formOf({ item }: ReturnType<typeof listedLeaves>[number]): string {
    if (item.kind === 'facts') return '';
    const forms = item.kind === 'object' ? [] : formsOf(item).map((form) => formWords(form, t));
    return [
      ...('evidence' in item && item.evidence === 'unstated' ? [t('list.unstated').replace(/\.$/, '')] : forms),
      ...remarksOf(item, report, words).map(({ text }) => capital(text)),
    ].join(' · ');
  }
  if (part.kind === 'open-ended') return <p className="hint">{t('list.openEndedHint')}</p>;
  if (!different) return <p className="form">{formed[0]?.form}</p>;
  return formed.map(({ name, form }) => (
    <p className="form" key={name}>
      {name}: {form}
    </p>
  ));
}

/** The single things that the list itself names. */
function listedLeaves(part: Part): readonly Extract<Part, { kind: 'leaf' }>[] {
  if (part.kind === 'leaf') return part.standInFor ? [] : [part];
  return part.kind === 'open-ended' ? [] : part.parts.flatMap(listedLeaves);
}

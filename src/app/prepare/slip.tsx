import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './review.css';
import { officeOfSite } from '../../catalog/site-list.ts';
import { assess } from '../../domain/assess.ts';
import { cleanText } from '../../domain/clean-text.ts';
import { dayInWords } from '../../domain/day.ts';
import { type Dossier, parseDossier, type Slip } from '../../domain/dossier.ts';
import { sameCompany } from '../../domain/identifiers.ts';
import { listOf, type OfficeProfile, serviceOf } from '../../domain/office.ts';
import type { Part } from '../../domain/part.ts';
import { faultsAt, isMended, isTicked, type SlipFault, withMended, withSlip } from '../../domain/slip.ts';
import { nameOfKey, partName } from '../../i18n/part-names.ts';
import { thisDevice } from '../storage/device.ts';
import { freeNumber, numbersOf, whereabouts } from '../storage/kept.ts';
import type { Reading } from '../storage/read-dossier.ts';
import { draftKey, draftScope } from '../storage/remembered.ts';
import { officePlace, place } from '../ui/address.ts';
import { screenWords } from '../ui/part-words.ts';
import { useServiceName } from '../ui/said.tsx';
import { preparingContext, usePreparing } from './preparing.ts';

/** The words of one fault: what it is about, what is wrong with it, and how it is mended. */
function useFaultWords() {
  const { t, i18n } = useTranslation(['prepare', 'review', 'start', 'desk']);
  const { report, trial } = usePreparing();
  return ({ at, why }: SlipFault) => {
    const parts = new Map(
      report.requirements.flatMap(({ id, part }) => withInner(part).map((one) => [one.key, { id, part: one }])),
    );
    const names = at.map((key) => {
      const found = parts.get(key);
      return found ? partName(found.part, screenWords(t)) : nameOfKey(key, t('desk:terms', { returnObjects: true }));
    });
    // What a later version knows as a reason is still shown, as one that is not named.
    const isKnown = (key: string) => i18n.exists(key, { fallbackLng: 'id' });
    const isPoint = isKnown(`review:slip.differs.${why}`);
    const reason = (isKnown(`desk:reason.${why}`) ? why : 'other') as 'other';
    const point = why as 'bearer';
    return {
      name: isPoint ? t(`review:slip.differs.${point}`) : names.join(', '),
      wrong: isPoint ? '' : t(`desk:reason.${reason}`),
      mend: isPoint ? t(`review:slip.same.${point}`) : t(`review:slip.mend.${reason}`),
      href: trial ? undefined : at.flatMap((key) => parts.get(key)?.id ?? []).map((id) => place('daftar', id))[0],
    };
  };
}

const withInner = (part: Part): readonly Part[] =>
  part.kind === 'leaf' || part.kind === 'open-ended' ? [part] : [part, ...part.parts.flatMap(withInner)];

interface FaultProps {
  readonly fault: SlipFault;
  /** It stands at its entry of the list, which need not be named; elsewhere, the way there goes along. */
  readonly here?: boolean;
}

/** One thing that the desk found, what to do, and whether that is done. */
function Fault({ fault, here = false }: FaultProps) {
  const { t } = useTranslation(['review', 'start']);
  const { report, change, trial } = usePreparing();
  const { name, wrong, mend, href } = useFaultWords()(fault);
  const mended = isMended(fault, report);
  const note = cleanText(fault.note ?? '').trim();
  return (
    <>
      <p>
        {here ? `${t('slip.found')}: ` : <b>{href ? <a href={href}>{name}</a> : name}</b>}
        {here ? <b>{wrong || name}</b> : wrong && `: ${wrong}`}. {!mended && mend}
      </p>
      {note && <p className="as-typed">{t('slip.note', { text: note })}</p>}
      {mended && (
        <p className="is-ready">
          <span aria-hidden="true">✓</span> {t('slip.mended')}
        </p>
      )}
      {!isTicked(fault, report) && !trial && (fault.mended || !mended) && (
        <label className="tick">
          <input
            type="checkbox"
            checked={fault.mended === true}
            onChange={(event) => {
              const next = event.currentTarget.checked;
              change((one) => withMended(one, one.slip?.faults.find((other) => isSame(other, fault)) ?? fault, next));
            }}
          />
          <span>{t('slip.didMend')}</span>
        </label>
      )}
    </>
  );
}

const isSame = (one: SlipFault, other: SlipFault): boolean =>
  one.why === other.why && one.at.join(' ') === other.at.join(' ');

const keyOf = ({ at, why }: SlipFault): string => `${why} ${at.join(' ')}`;

/** At an entry of the list: what the desk found wrong with it. */
export function SlipAt({ part }: { part: Part }) {
  const { report } = usePreparing();
  const { slip } = report.dossier;
  const faults = slip ? faultsAt(part, slip) : [];
  return faults.map((fault) => (
    <div key={keyOf(fault)} className={isMended(fault, report) ? 'notice' : 'notice notice-warning'}>
      <Fault here fault={fault} />
    </div>
  ));
}

/** Everything that the desk found, with the way to each: above the list, and at the last step. */
export function SlipBox() {
  const { t } = useTranslation('review');
  const { report, change, trial } = usePreparing();
  const { slip } = report.dossier;
  if (!slip) return null;
  const open = slip.faults.filter((fault) => !isMended(fault, report)).length;
  return (
    <section className={`notice ${open > 0 ? 'notice-warning' : 'notice-good'} no-print`} aria-labelledby="slip-title">
      <h2 id="slip-title" className="small-heading">
        <SlipTitle slip={slip} />
      </h2>
      <p role="status">{open > 0 ? t('slip.open', { open, total: slip.faults.length }) : t('slip.allMended')}</p>
      <ol className="ruled">
        {slip.faults.map((fault) => (
          <li key={keyOf(fault)}>
            <Fault fault={fault} />
          </li>
        ))}
      </ol>
      <p className="hint">{t('slip.others')}</p>
      {!trial && (
        <details>
          <summary>{t('slip.drop')}</summary>
          <p>{t('slip.dropWhy')}</p>
          <button type="button" onClick={() => change(({ slip: _, ...one }) => one)}>
            {t('slip.dropYes')}
          </button>
        </details>
      )}
    </section>
  );
}

const SlipTitle = ({ slip: { number, day, visit } }: { slip: Slip }) => {
  const { t } = useTranslation('review');
  return t('slip.title', { number: cleanText(number), day: dayInWords(day), visit });
};

/** What a request on this device becomes with the slip: the company's own is gone on with, else the slip's stands beside it. */
async function put(root: string, brought: Dossier): Promise<'gone' | 'not-kept' | undefined> {
  const { office, service } = brought;
  const stands = await whereabouts(root, office, service);
  if (stands === 'gone') return 'gone';
  const from = stands === 'shipped' ? undefined : stands;
  const scope = draftScope(office, from && { from, slot: office });
  const device = thisDevice();
  const drafts = numbersOf(device, scope, service).flatMap((number) => {
    try {
      return [{ number, draft: parseDossier(JSON.parse(device.read(draftKey(scope, service, number)) ?? '')) }];
    } catch {
      return [];
    }
  });
  const own =
    drafts.find(({ draft }) => draft.slip?.id === brought.slip?.id) ??
    drafts.find(({ draft }) => sameCompany(draft.company, brought.company));
  const number = own ? own.number : freeNumber(device, scope, service);
  const next = own ? withSlip(own.draft, brought) : brought;
  const kept = device.write(draftKey(scope, service, number), JSON.stringify(next));
  if (kept !== 'kept') return 'not-kept';
  window.location.assign(root + officePlace({ office, from, service, number, hash: '#daftar' }));
  return undefined;
}

interface LandingProps {
  readonly root: string;
  /** That the slip carries. */
  readonly dossier: Dossier;
  readonly today: string;
}

/** A slip that was opened: whose it is, what was missing, and the way to mend it. */
export function SlipLanding({ root, dossier, today }: LandingProps) {
  const { t } = useTranslation(['review', 'start']);
  const nameOf = useServiceName();
  const [office, setOffice] = useState<OfficeProfile | null>();
  const [problem, setProblem] = useState<'gone' | 'not-kept' | 'not-loaded'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { service } = dossier;
  useEffect(() => {
    officeOfSite(root, dossier.office).then(setOffice, () => setProblem('not-loaded'));
  }, [root, dossier.office]);
  const found = office && listOf(office, service).published ? office : undefined;
  const preparing = useMemo(
    () =>
      found && {
        ...{ office: found, service, dossier, today, change: () => {}, trial: true as const },
        report: assess(serviceOf(found, service), found, dossier, today),
      },
    [found, service, dossier, today],
  );
  useEffect(() => {
    if (preparing) heading.current?.focus();
  }, [preparing]);
  const gone = problem ?? (office === null || (office && !found) ? 'gone' : undefined);
  const { slip } = dossier;
  if (!preparing || !slip)
    return (
      <>
        <h1>{t('slip.heading')}</h1>
        <div role="alert">{gone && <p className="notice notice-error">{t(`slip.problem.${gone}`)}</p>}</div>
      </>
    );
  const { faults } = preparing.report.dossier.slip ?? slip;
  return (
    <preparingContext.Provider value={preparing}>
      <p className="kicker">
        {dossier.addressee.name || preparing.office.name} · {nameOf(service, serviceOf(preparing.office, service).own)}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t('slip.heading')}: {cleanText(dossier.company.name ?? '') || t('unnamed')}
      </h1>
      <p className="lead">
        <SlipTitle slip={slip} />
      </p>
      <ol className="ruled">
        {faults.map((fault) => (
          <li key={keyOf(fault)}>
            <Fault fault={fault} />
          </li>
        ))}
      </ol>
      <p>{t('slip.how')}</p>
      <div className="actions">
        <button
          type="button"
          className="primary"
          onClick={() => void put(root, dossier).then(setProblem, () => setProblem('not-loaded'))}
        >
          {t('slip.put')}
        </button>
      </div>
      <div role="alert">{gone && <p className="notice notice-error">{t(`slip.problem.${gone}`)}</p>}</div>
    </preparingContext.Provider>
  );
}

/** What is still to be read of a slip with several codes, or why what was opened is no slip. */
export function SlipWords({ reading }: { reading: Reading }) {
  const { t } = useTranslation('review');
  if (reading.is !== 'part')
    return (
      <p className="notice notice-error" role="alert">
        {t(`slip.problem.${problemOf(reading)}`)}
      </p>
    );
  const { total, missing, other } = reading;
  return (
    <div className="notice" role="status">
      {other && <p>{t('slip.progressOther')}</p>}
      <p>
        <b>{t('slip.progress', { have: total - missing.length, total, missing: missing.join(', ') })}</b>
      </p>
    </div>
  );
}

function problemOf(reading: Exclude<Reading, { is: 'part' }>) {
  if (reading.is !== 'problem') return 'no-slip';
  const { code } = reading.problem;
  if (code === 'unknown-version') return 'newer';
  if (code === 'broken') return 'damaged';
  return code === 'service' || code === 'own-service' ? 'gone' : code;
}

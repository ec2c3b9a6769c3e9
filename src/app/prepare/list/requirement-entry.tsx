import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type GroupPart, type LeafPart, type OpenEndedPart, type Part, sparedBy } from '../../../domain/part.ts';
import type { RequirementReport } from '../../../domain/report.ts';
import { partName } from '../../../i18n/part-names.ts';
import { conditionWords, weightRemark } from '../../../i18n/remarks.ts';
import { place, targetId } from '../../ui/address.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { screenWords, useFindingWords } from '../../ui/part-words.ts';
import { Said } from '../../ui/said.tsx';
import { SourceNote } from '../../ui/source-note.tsx';
import { FindingList } from '../finding-list.tsx';
import { usePreparing } from '../preparing.ts';
import { EvidenceTicks, RemarkLine, Tick } from './entry-marks.tsx';

/** A line that the office's list does not hold. */
const OwnMark = lazyPart(async () => (await import('./additions.tsx')).OwnMark, 'asides');
// Only for a file that comes back after a visit.
const SlipAt = lazyPart(async () => (await import('../slip.tsx')).SlipAt, 'review', 'desk');

/** One printed entry of the list: what, in which form, why, what stands in for it, and where that is written. */
export function RequirementEntry({ requirement, ticks = false }: { requirement: RequirementReport; ticks?: boolean }) {
  const { t } = useTranslation(['prepare', 'start']);
  const { report } = usePreparing();
  const words = useFindingWords();
  const { id, part, reason, status, weight, note } = requirement;
  const isSpared = status === 'not-needed' && reason.because !== 'condition' && !part.absent;
  const spared = isSpared ? sparedBy(part) : undefined;
  const notes = report.findings.filter(
    (one) =>
      ticks &&
      'requirement' in one &&
      one.requirement === id &&
      one.severity !== 'missing' &&
      !saidInPlace.has(one.code),
  );
  return (
    <section className="requirement" id={targetId(id)} tabIndex={-1} aria-labelledby={`${targetId(id)}-name`}>
      <h2 id={`${targetId(id)}-name`}>{partName(part, screenWords(t))}</h2>
      {ticks && status === 'ready' && (
        <p className="is-ready">
          <span aria-hidden="true">✓</span> {t('list.status.ready')}
        </p>
      )}
      {ticks && report.dossier.slip && <SlipAt quiet part={part} />}
      {reason.because === 'condition' && (
        <p className="hint">
          {t(reason.holds === 'open' ? 'list.only' : reason.holds ? 'list.because' : 'list.notNeeded', {
            condition: conditionWords(reason.condition, t),
          })}
        </p>
      )}
      {spared && <p className="hint">{t('list.notNeeded', { condition: conditionWords(spared, t) })}</p>}
      {weightRemark(weight, words).map((remark) => (
        <RemarkLine key={remark.text} remark={remark} />
      ))}
      {note && (
        <p className="hint">
          {words.say('about:label.note')}: <Said text={note} links />
        </p>
      )}
      <MayBeAbsent part={part} asked={ticks && weight === 'if-exists'}>
        <PartEntry part={part} ticks={ticks} />
      </MayBeAbsent>
      <FindingList findings={notes} />
      {requirement.own ? (
        <OwnMark quiet requirement={id} />
      ) : (
        <SourceNote source={requirement.source} citation={requirement.citation} via={requirement.via} />
      )}
    </section>
  );
}

/** What the entry itself says already. */
const saidInPlace = new Set([
  'paper-too-old',
  'issued-invalid',
  'office-form',
  'requirement-recommended',
  'list-open-ended',
  'evidence-unstated',
]);

/** A paper that is asked for only if it exists, with the way to say that it does not, and to take that back. */
function MayBeAbsent({ part, asked, children }: { part: Part; asked: boolean; children: ReactNode }) {
  const { t } = useTranslation('prepare');
  const { change } = usePreparing();
  if (!asked || part.kind === 'open-ended') return children;
  if (part.kind === 'all-of')
    return part.parts.map((one) => (
      <NamedPart key={one.key} part={one} ticks>
        {(inner) => (
          <MayBeAbsent part={one} asked>
            {inner}
          </MayBeAbsent>
        )}
      </NamedPart>
    ));
  const { absent } = part;
  return (
    <>
      {!absent && children}
      <label className="tick">
        <input
          type="checkbox"
          checked={absent === true}
          onChange={(event) => {
            const next = event.currentTarget.checked;
            change((one) => ({
              ...one,
              prepared: {
                ...one.prepared,
                ...Object.fromEntries(
                  leafKeys(part).map((key) => [key, { ...one.prepared[key], absent: next }] as const),
                ),
              },
            }));
          }}
        />
        <span>{t('list.absent')}</span>
      </label>
    </>
  );
}

const leafKeys = (part: Part): readonly string[] =>
  part.kind === 'leaf' ? [part.key] : part.kind === 'open-ended' ? [] : part.parts.flatMap(leafKeys);

/** A part of an entry: a thing to tick, several things, or a choice between things. */
function PartEntry({ part, ticks }: { part: Part; ticks: boolean }) {
  switch (part.kind) {
    case 'leaf':
      return <EvidenceTicks part={part} ticks={ticks} />;
    case 'any-of':
      return <Alternatives group={part} ticks={ticks} />;
    case 'all-of':
      return (
        <>
          {part.parts.map((one) => (
            <NamedPart key={one.key} part={one} ticks={ticks} />
          ))}
        </>
      );
    case 'open-ended':
      return <OpenEnd part={part} ticks={ticks} />;
    default:
      return part satisfies never;
  }
}

interface NamedPartProps {
  readonly part: Part;
  readonly ticks: boolean;
  /** What stands around the part's own ticks. */
  readonly children?: (inner: ReactNode) => ReactNode;
}

/** A part under its own name, where the entry holds several. */
function NamedPart({ part, ticks, children }: NamedPartProps) {
  const { t } = useTranslation(['prepare', 'start']);
  if (part.status === 'not-needed' && !part.absent) return null;
  const inner = <PartEntry part={part} ticks={ticks} />;
  return (
    <fieldset className="part">
      <legend>{partName(part, screenWords(t))}</legend>
      {part.when && part.status === 'undecided' && (
        <p className="hint">{t('list.only', { condition: conditionWords(part.when, t) })}</p>
      )}
      {children ? children(inner) : inner}
    </fieldset>
  );
}

/** The list goes on: nobody knows how until the office was asked. */
function OpenEnd({ part, ticks }: { part: OpenEndedPart; ticks: boolean }) {
  const { t } = useTranslation('prepare');
  return (
    <>
      <p className="hint">{t('list.openEndedHint')}</p>
      {ticks && (
        <>
          <Tick part={part} form={{ key: 'done' }} label={t('list.asked')} />
          <p className="hint">
            <a href={place('daftar', 'tambahan')}>{t('list.askedHint')}</a>
          </p>
        </>
      )}
    </>
  );
}

/** "Salah satu dari": one is chosen, and only that one is ticked. */
function Alternatives({ group, ticks }: { group: GroupPart; ticks: boolean }) {
  const { t } = useTranslation(['prepare', 'start']);
  const { dossier, change } = usePreparing();
  const chosen = dossier.choices[group.key] ?? group.counts?.key;
  const choose = (key: string) => change((one) => ({ ...one, choices: { ...one.choices, [group.key]: key } }));
  const offered = group.parts.filter((one) => one.status !== 'not-needed');
  const [only] = offered;
  if (only && offered.length === 1)
    return (
      <>
        <p className="hint">
          {partName(only, screenWords(t))}
          <StandInHint part={only} />
        </p>
        <PartEntry part={only} ticks={ticks} />
      </>
    );
  if (!ticks) {
    return (
      <>
        <p className="hint">{t('list.oneOf')}</p>
        <ul className="alternatives">
          {offered.map((one) => (
            <li key={one.key}>
              {partName(one, screenWords(t))}
              <StandInHint part={one} />
              <PartEntry part={one} ticks={false} />
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <fieldset className="part">
      <legend>{t('list.oneOf')}</legend>
      {offered.map((one) => (
        <div key={one.key}>
          <label className="choice">
            <input type="radio" name={group.key} checked={chosen === one.key} onChange={() => choose(one.key)} />
            <span>
              {partName(one, screenWords(t))}
              <StandInHint part={one} />
            </span>
          </label>
          {chosen === one.key && (
            <div className="chosen">
              <PartEntry part={one} ticks />
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}

const isStandIn = (part: Part): part is LeafPart => part.kind === 'leaf' && part.standInFor !== undefined;

function StandInHint({ part }: { part: Part }) {
  const { t } = useTranslation('prepare');
  return isStandIn(part) ? (
    <span className="hint">{t(part.fitsList ? 'list.standInFits' : 'list.standIn')}</span>
  ) : null;
}

import { useTranslation } from 'react-i18next';
import type { Prepared } from '../../../domain/dossier.ts';
import type { Marks } from '../../../domain/evidence.ts';
import { type GroupPart, type LeafPart, type Part, sparedBy } from '../../../domain/part.ts';
import type { RequirementReport } from '../../../domain/report.ts';
import type { LeafItem } from '../../../domain/requirement.ts';
import type { LetterKind } from '../../../domain/terms.ts';
import { conditionWords } from '../../../i18n/condition-words.ts';
import { partName } from '../../../i18n/part-names.ts';
import { targetId } from '../../ui/hash.ts';
import { type Form, formsOf, formWords, screenWords } from '../../ui/part-words.ts';
import { SourceNote } from '../../ui/source-note.tsx';
import { FindingList } from '../finding-list.tsx';
import { usePreparing } from '../prepare-context.ts';
import { OwnMark } from './additions.tsx';

/** One printed entry of the list: what, in which form, why, what stands in for it, and where that is written. */
export function RequirementEntry({ requirement, ticks = false }: { requirement: RequirementReport; ticks?: boolean }) {
  const { t } = useTranslation(['prepare', 'start']);
  const { report } = usePreparing();
  const { id, part, reason, status } = requirement;
  const spared = status === 'not-needed' && reason.because !== 'condition' ? sparedBy(part) : undefined;
  const notes = report.findings.filter(
    (one) => ticks && 'requirement' in one && one.requirement === id && one.severity !== 'missing',
  );
  return (
    <section className="requirement" id={targetId(id)} tabIndex={-1} aria-labelledby={`${targetId(id)}-name`}>
      <h2 id={`${targetId(id)}-name`}>{partName(part, screenWords(t))}</h2>
      {ticks && status === 'ready' && (
        <p className="is-ready">
          <span aria-hidden="true">✓</span> {t('list.status.ready')}
        </p>
      )}
      {reason.because === 'condition' && (
        <p className="hint">
          {t(reason.holds === 'open' ? 'list.only' : reason.holds ? 'list.because' : 'list.notNeeded', {
            condition: conditionWords(reason.condition, t),
          })}
        </p>
      )}
      {spared && <p className="hint">{t('list.notNeeded', { condition: conditionWords(spared, t) })}</p>}
      <PartEntry part={part} ticks={ticks} />
      <FindingList findings={notes} />
      {requirement.own ? (
        <OwnMark requirement={id} />
      ) : (
        <SourceNote source={requirement.source} citation={requirement.citation} via={requirement.via} />
      )}
    </section>
  );
}

/** A part of an entry: a thing to tick, several things, or a choice between things. */
function PartEntry({ part, ticks }: { part: Part; ticks: boolean }) {
  const { t } = useTranslation('prepare');
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
      return <p className="hint">{t('list.openEndedHint')}</p>;
    default:
      return part satisfies never;
  }
}

/** A part under its own name, where the entry holds several. */
function NamedPart({ part, ticks }: { part: Part; ticks: boolean }) {
  const { t } = useTranslation(['prepare', 'start']);
  if (part.status === 'not-needed') return null;
  return (
    <fieldset className="part">
      <legend>{partName(part, screenWords(t))}</legend>
      {part.when && part.status === 'undecided' && (
        <p className="hint">{t('list.only', { condition: conditionWords(part.when, t) })}</p>
      )}
      <PartEntry part={part} ticks={ticks} />
    </fieldset>
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

/** The forms in which a thing is asked for, each a large tick. */
function EvidenceTicks({ part, ticks }: { part: LeafPart; ticks: boolean }) {
  const { t } = useTranslation('prepare');
  const { item } = part;
  return (
    <>
      {'evidence' in item && item.evidence === 'unstated' && <p className="hint">{t('list.unstated')}</p>}
      {item.kind === 'letter' && <LetterMarks marks={item.marks} kind={item.letter} />}
      {item.kind === 'object' && <ObjectNotes item={item} />}
      {ticks ? (
        formsOf(item).map((form) => <Tick key={form.key} part={part} form={form} />)
      ) : item.kind === 'object' ? null : (
        <p className="form">
          {formsOf(item)
            .map((form) => formWords(form, t))
            .join(' · ')}
        </p>
      )}
      {item.kind === 'facts' && ticks && (
        <p>
          <a href={`#data:${item.facts[0] ?? ''}`}>{t('list.fillFacts')}</a>
        </p>
      )}
    </>
  );
}

function Tick({ part, form }: { part: LeafPart; form: Form }) {
  const { t } = useTranslation('prepare');
  const { dossier, change } = usePreparing();
  const prepared = dossier.prepared[part.key] ?? {};
  const on = form.key === 'copies' ? (prepared.copies ?? 0) >= form.copies : prepared[form.key] === true;
  const tick = (checked: boolean): Prepared =>
    form.key === 'copies' ? { copies: checked ? form.copies : 0 } : { [form.key]: checked };
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          const next = tick(event.currentTarget.checked);
          change((one) => ({
            ...one,
            prepared: { ...one.prepared, [part.key]: { ...one.prepared[part.key], ...next } },
          }));
        }}
      />
      {form.key !== 'done' && <span className={`sign sign-${form.key}`} />}
      <span>{formWords(form, t)}</span>
    </label>
  );
}

function ObjectNotes({ item }: { item: Extract<LeafItem, { kind: 'object' }> }) {
  const { t } = useTranslation('prepare');
  const { report } = usePreparing();
  const form = report.dossier.answers.legalForm;
  const colour = form ? (item.colours?.[form] ?? item.colours?.other) : undefined;
  return (
    <>
      {colour && <p className="hint">{t('list.colour', { colour })}</p>}
      {item.colours && !colour && <p className="hint">{t('list.colourByForm')}</p>}
      {item.cover && <p className="hint">{t('list.cover')}</p>}
    </>
  );
}

/** What a letter must bear, and that it is written here. */
function LetterMarks({ marks, kind }: { marks: Marks; kind: LetterKind }) {
  const { t } = useTranslation('prepare');
  const { report } = usePreparing();
  const value = report.meterai.value;
  const words = [
    ...(marks.letterhead ? [t('list.marks.letterhead')] : []),
    ...(marks.meterai
      ? [value === null ? t('list.marks.meterai') : t('list.marks.meteraiOf', { value: value.toLocaleString('id-ID') })]
      : []),
    ...(marks.signedBy ? [t(`list.marks.signedBy.${marks.signedBy}`)] : []),
    ...(marks.companyStamp ? [t('list.marks.companyStamp')] : []),
  ];
  const ours = kind === 'application' || kind === 'power-of-attorney';
  return (
    <p className="hint">
      {marks.meterai && <span className="sign sign-meterai" />}
      {words.length > 0 && `${words.join(' · ')}. `}
      {ours ? <a href="#surat">{t('list.marks.writtenHere')}</a> : t('list.marks.fromOffice')}
    </p>
  );
}

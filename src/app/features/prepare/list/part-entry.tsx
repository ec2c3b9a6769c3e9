import { useTranslation } from 'react-i18next';
import type { GroupPart, LeafPart, Part } from '../../../../domain/part.ts';
import { conditionWords } from '../../../../i18n/condition-words.ts';
import { partName } from '../../../ui/part-words.ts';
import { useBerkas } from '../berkas.ts';
import { EvidenceTicks } from './evidence-ticks.tsx';

/** A part of an entry: a thing to tick, several things, or a choice between things. */
export function PartEntry({ part, ticks }: { part: Part; ticks: boolean }) {
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
      <legend>{partName(part, t)}</legend>
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
  const { dossier, change } = useBerkas();
  const chosen = dossier.choices[group.key] ?? group.counts?.key;
  const choose = (key: string) => change((one) => ({ ...one, choices: { ...one.choices, [group.key]: key } }));
  const offered = group.parts.filter((one) => one.status !== 'not-needed');
  const [only] = offered;
  if (only && offered.length === 1)
    return (
      <>
        <p className="hint">
          {partName(only, t)}
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
              {partName(one, t)}
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
              {partName(one, t)}
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

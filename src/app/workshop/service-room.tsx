import { type ReactNode, useId, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { factPaths } from '../../domain/facts.ts';
import { isOwnService } from '../../domain/services/index.ts';
import type { PasteDoubt } from '../../workshop/pasted-line.ts';
import { at, membersOf } from '../../workshop/written.ts';
import { targetId } from '../ui/address.ts';
import { useWrittenName } from './check-room.tsx';
import { EntriesEditor } from './entries/entries-editor.tsx';
import { SaidAt, TickField, TicksField, WordsField } from './fields.tsx';
import { goToField } from './focus.ts';
import { Channels, OtherFacts, Steps } from './list-fields.tsx';
import { begunList } from './office-room.tsx';
import { PasteForm, type Taken, useDoubtWords } from './paste-form.tsx';
import type { WrittenProfile } from './profile-form.ts';
import { useWorkshop } from './use-profile.ts';

/** One service: whether its list is published, the ways to it, what comes before and after, and what it asks for. */
export function ServiceRoom({ service, path }: { service: string; path: string }) {
  const { t } = useTranslation('workshop');
  const { written, set } = useWorkshop();
  const { getValues } = useFormContext<WrittenProfile>();
  const nameOf = useWrittenName(written);
  const own = isOwnService(service);
  const on = useWatch<WrittenProfile>({ name: `${path}.published` }) === true;
  const said = useId();
  const turn = (to: boolean) => {
    const list = (at(getValues(), path) ?? {}) as WrittenProfile;
    const bare = !Array.isArray(list.channels) || list.channels.length === 0;
    set(path, { ...list, ...(to && bare ? begunList : {}), requirements: list.requirements ?? [], published: to });
  };
  return (
    <>
      <h1>{nameOf(service)}</h1>
      <SaidAt id={said} path={path} />
      <label className="choice">
        <input
          type="checkbox"
          id={targetId(path)}
          name={`${path}.published`}
          checked={on}
          aria-describedby={said}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        <span>
          {t('service.published')}
          <span className="hint">{t(own ? 'service.publishedOwnHint' : 'service.publishedHint')}</span>
        </span>
      </label>
      {own && <OwnFacts path={path} />}
      {on ? (
        <>
          <Channels path={path} />
          <Fold path={path} kinds={['tryFirst', 'stepsBefore', 'stepsAfter']} title={t('fold.steps')}>
            <Steps path={path} kind="tryFirst" />
            <Steps path={path} kind="stepsBefore" />
            <Steps path={path} kind="stepsAfter" />
          </Fold>
          <Fold
            path={path}
            kinds={['attorney', 'competent', 'answer', 'fee', 'legalBasis', 'notes', 'appliesTo', 'checked']}
            title={t('fold.other')}
          >
            <OtherFacts path={path} />
          </Fold>
          <Paste path={path} />
          <Doubts path={path} />
          <EntriesEditor path={path} />
        </>
      ) : (
        !own && <Steps path={path} kind="tryFirst" />
      )}
      {own && <RemoveService service={service} />}
    </>
  );
}

/** What most lists do without, folded away; how many of its parts say something. */
function Fold({
  path,
  kinds,
  title,
  children,
}: {
  path: string;
  kinds: readonly string[];
  title: string;
  children: ReactNode;
}) {
  const { t } = useTranslation('workshop');
  const { getValues } = useFormContext<WrittenProfile>();
  const [list] = useState(() => at(getValues(), path));
  const number = kinds.filter((kind) => Object.keys((at(list, kind) ?? {}) as object).length > 0).length;
  return (
    <details className="workshop-fold">
      <summary>
        {title} {number > 0 && t('fold.filled', { number })}
      </summary>
      {children}
    </details>
  );
}

/** What a service of the office's own is. */
function OwnFacts({ path }: { path: string }) {
  const { t } = useTranslation(['prepare', 'workshop']);
  return (
    <>
      <WordsField path={`${path}.title`} label={t('workshop:services.title')} hint={t('workshop:services.titleHint')} />
      <WordsField
        path={`${path}.purpose`}
        label={t('workshop:place.purpose')}
        hint={t('workshop:services.purposeHint')}
      />
      <TickField
        path={`${path}.hasAccount`}
        label={t('workshop:tick.hasAccount')}
        hint={t('workshop:services.hasAccountHint')}
      />
      <TickField
        path={`${path}.handsOver`}
        label={t('workshop:tick.handsOver')}
        hint={t('workshop:services.handsOverHint')}
      />
      <details>
        <summary>{t('workshop:place.facts')}</summary>
        <TicksField
          path={`${path}.facts`}
          label={t('workshop:place.facts')}
          hint={t('workshop:services.factsHint')}
          options={factPaths.map((value) => ({ value, label: t(`fields.${value}.label`) }))}
        />
      </details>
    </>
  );
}

function RemoveService({ service }: { service: string }) {
  const { t } = useTranslation('workshop');
  const { getValues } = useFormContext<WrittenProfile>();
  const { set } = useWorkshop();
  return (
    <div className="actions">
      <button
        type="button"
        className="danger"
        onClick={() => {
          const { [service]: _, ...left } = membersOf(getValues(), 'ownServices');
          set('ownServices', left);
          window.location.hash = 'layanan';
        }}
      >
        {t('services.remove')}
      </button>
    </div>
  );
}

/** A list from a brochure or a page, put behind what stands there. */
function Paste({ path }: { path: string }) {
  const { t } = useTranslation('paste');
  const { getValues } = useFormContext<WrittenProfile>();
  const { set } = useWorkshop();
  const [open, setOpen] = useState(false);
  const take = ({ sources, requirements }: Taken) => {
    const now = getValues();
    const list = (at(now, path) ?? {}) as WrittenProfile;
    const standing: readonly WrittenProfile[] = list.requirements ?? [];
    const [part = '', id = ''] = path.split('.');
    const all = [...standing, ...requirements(standing.map((one) => String(one?.id ?? '')))];
    set('', { ...now, sources, [part]: { ...now[part], [id]: { ...list, requirements: all } } });
    setOpen(false);
    goToField(`${path}.requirements.${standing.length}`);
  };
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="workshop-fold">
      <summary>{t('title')}</summary>
      {open && <PasteForm written={getValues()} onTake={take} />}
    </details>
  );
}

/** Entries of a pasted list that were not plain: what was taken for what, until a person has looked. */
function Doubts({ path }: { path: string }) {
  const { t } = useTranslation(['paste', 'workshop']);
  const { setValue } = useFormContext<WrittenProfile>();
  const requirements: unknown = useWatch<WrittenProfile>({ name: `${path}.requirements` });
  const say = useDoubtWords();
  const rows = Array.isArray(requirements) ? (requirements as readonly (WrittenProfile | null)[]) : [];
  const doubtful = rows.flatMap((row, index) => {
    const doubts: readonly PasteDoubt[] = Array.isArray(row?.doubts) ? row.doubts : [];
    return doubts.length > 0 ? [{ index, doubts, quote: String(row?.citation?.quote ?? '') }] : [];
  });
  if (doubtful.length === 0) return null;
  return (
    <section className="notice notice-warning" aria-labelledby="doubts">
      <h3 id="doubts">{t('paste:open', { number: doubtful.length })}</h3>
      <ul className="plain-list workshop-places">
        {doubtful.map(({ index, doubts, quote }) => (
          <li key={index}>
            <button type="button" className="quiet" onClick={() => goToField(`${path}.requirements.${index}`)}>
              {t('workshop:row.requirements', { number: index + 1 })}: “{quote}”
            </button>
            {doubts.map((doubt) => (
              <p key={say(doubt)}>{say(doubt)}</p>
            ))}
            <button type="button" onClick={() => setValue(`${path}.requirements.${index}.doubts`, [])}>
              {t('paste:checked')}{' '}
              <span className="hidden-words">{t('workshop:row.requirements', { number: index + 1 })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

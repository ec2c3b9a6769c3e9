import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { citationsOf, freeName, membersOf, renamedSource, slug, type Written } from '../../workshop/written.ts';
import { targetId } from '../ui/address.ts';
import { useWrittenName } from './check-room.tsx';
import { SaidAt, SelectField, TextField, WordsField } from './fields.tsx';
import { goToField } from './focus.ts';
import { placeName, roomOf } from './problems.ts';
import type { WrittenProfile } from './profile-form.ts';
import { useWorkshop } from './use-profile.ts';

/** Where the lists come from: brochures, pages, letters of the office. */
export function SourcesRoom() {
  const { t } = useTranslation('workshop');
  const { written, set } = useWorkshop();
  const sources: unknown = useWatch<WrittenProfile>({ name: 'sources' });
  const ids = Object.keys(membersOf({ sources }, 'sources'));
  const add = () => {
    const id = freeName('sumber', { sources }, 'sources');
    set(`sources.${id}`, { title: '', publisher: String(written.name ?? ''), year: '', seen: 'whole' });
    goToField(`sources.${id}.title`);
  };
  return (
    <>
      <h1 id={targetId('sources')} tabIndex={-1}>
        {t('rooms.sumber')}
      </h1>
      <p className="lead">{t('sources.lead')}</p>
      <SaidAt id="said-sources" path="sources" />
      {ids.map((id) => (
        <SourceFields key={id} id={id} />
      ))}
      {ids.length === 0 && <p>{t('sources.none')}</p>}
      <div className="actions">
        <button type="button" id="add-source" onClick={add}>
          {t('sources.add')}
        </button>
      </div>
    </>
  );
}

function SourceFields({ id }: { id: string }) {
  const { t } = useTranslation('workshop');
  const path = `sources.${id}`;
  const { setValue } = useFormContext<WrittenProfile>();
  const title: unknown = useWatch<WrittenProfile>({ name: `${path}.title` });
  const year: unknown = useWatch<WrittenProfile>({ name: `${path}.year` });
  return (
    <fieldset className="workshop-part" id={targetId(path)} tabIndex={-1}>
      <legend>{t('sources.one', { title: typeof title === 'string' && title !== '' ? title : id })}</legend>
      <SaidAt id={`${targetId(path)}-said`} path={path} />
      <TextField path={`${path}.title`} label={t('place.title')} hint={t('sources.titleHint')} />
      <TextField path={`${path}.publisher`} label={t('place.publisher')} hint={t('sources.publisherHint')} />
      {year === null ? null : (
        <TextField path={`${path}.year`} label={t('place.year')} hint={t('sources.yearHint')} as="number" />
      )}
      <label className="choice">
        <input
          type="checkbox"
          checked={year === null}
          onChange={(event) => setValue(`${path}.year`, event.currentTarget.checked ? null : '')}
        />
        <span>{t('sources.undated')}</span>
      </label>
      <WordsField path={`${path}.yearNote`} label={t('place.yearNote')} hint={t('sources.yearNoteHint')} optional />
      <TextField path={`${path}.address`} label={t('place.address')} hint={t('sources.addressHint')} optional />
      <SelectField
        path={`${path}.seen`}
        label={t('place.seen')}
        hint={t('sources.seenHint')}
        none={t('citation.pick')}
        options={(['whole', 'part'] as const).map((value) => ({ value, label: t(`sources.seen.${value}`) }))}
      />
      <ShortName id={id} />
      <RemoveSource id={id} />
    </fieldset>
  );
}

/** Its short name, by which entries cite it; they follow. */
function ShortName({ id }: { id: string }) {
  const { t } = useTranslation('workshop');
  const { getValues } = useFormContext<WrittenProfile>();
  const { set } = useWorkshop();
  const [typed, setTyped] = useState(id);
  const [said, setSaid] = useState<'taken' | 'empty'>();
  const field = `short-${id}`;
  const rename = () => {
    const name = slug(typed);
    const written = getValues();
    if (name === id) return setTyped(id);
    if (name === '') return setSaid('empty');
    if (Object.hasOwn(membersOf(written, 'sources'), name)) return setSaid('taken');
    set('', renamedSource(written, id, name));
    goToField(`sources.${name}`);
  };
  return (
    <div className="field">
      <label className="label" htmlFor={field}>
        {t('sources.short')}
      </label>
      <p className="hint" id={`${field}-hint`}>
        {t('sources.shortHint')}
      </p>
      <div className="workshop-beside-field">
        <input
          id={field}
          value={typed}
          maxLength={60}
          autoComplete="off"
          aria-describedby={`${field}-hint ${field}-said`}
          aria-invalid={said !== undefined || undefined}
          onChange={(event) => {
            setSaid(undefined);
            setTyped(event.currentTarget.value);
          }}
        />
        <button type="button" disabled={typed === id} onClick={rename}>
          {t('sources.rename')}
        </button>
      </div>
      <p id={`${field}-said`} role="alert">
        {said && t(`sources.${said}`)}
      </p>
    </div>
  );
}

/** Taken out only where nothing cites it; else it says what does. */
function RemoveSource({ id }: { id: string }) {
  const { t } = useTranslation(['mending', 'workshop', 'prepare', 'start']);
  const { getValues } = useFormContext<WrittenProfile>();
  const { written, set } = useWorkshop();
  const nameOf = useWrittenName(written);
  const [citing, setCiting] = useState<readonly string[]>([]);
  const remove = () => {
    const now: Written = getValues();
    const found = citationsOf(now, id);
    setCiting(found);
    if (found.length > 0) return;
    const { [id]: _, ...left } = membersOf(now, 'sources');
    set('sources', left);
    setTimeout(() => document.getElementById('add-source')?.focus());
  };
  const where = (path: string): string => {
    const room = roomOf(path);
    const place = placeName(path.replace(/\.citation$/, ''), written, t);
    return room.startsWith('layanan/') ? `${nameOf(room.slice('layanan/'.length))}: ${place}` : place;
  };
  return (
    <>
      <div className="actions">
        <button type="button" className="danger" onClick={remove}>
          {t('workshop:sources.remove')}
        </button>
      </div>
      <div role="alert">
        {citing.length > 0 && (
          <div className="notice notice-warning">
            <p>{t('workshop:sources.cited')}</p>
            <ul>
              {citing.map((path) => (
                <li key={path}>
                  <a href={`#${roomOf(path)}:${path}.source`}>{where(path)}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}

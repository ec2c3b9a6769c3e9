import { useId, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type FactPath, factOf, factPaths, groups } from '../../../domain/facts.ts';
import { isOwnService, type KnownServiceId, serviceIds } from '../../../domain/services/index.ts';
import { legalForms } from '../../../domain/terms.ts';
import { fits } from '../../../workshop/item-choices.ts';
import { targetId } from '../../ui/address.ts';
import { SaidAt, TextField, useWritten } from '../fields.tsx';
import type { WrittenProfile } from '../profile-form.ts';
import { Pick, Tick } from './written-fields.tsx';

interface FactsFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: readonly FactPath[];
  readonly onChange: (next: FactPath[]) => void;
}

/** Facts by their names, in the groups in which the vendor gives them. */
export function FactsField({ path, label, value, onChange }: FactsFieldProps) {
  const { t } = useTranslation('entry');
  const { t: say } = useTranslation('prepare');
  const [query, setQuery] = useState('');
  const base = useId();
  const nameOf = (fact: FactPath): string => say(`fields.${fact}.label`);
  const shown = factPaths.filter((fact) => query.trim() === '' || value.includes(fact) || fits(query, nameOf(fact)));
  return (
    <fieldset className="entry-part" id={targetId(path)} tabIndex={-1} aria-describedby={`${base}-said`}>
      <legend>{label}</legend>
      <p className="hint">{t('more.factsHint')}</p>
      <div className="field">
        <label className="label" htmlFor={`${base}-query`}>
          {t('more.searchFacts')}
        </label>
        <input
          type="search"
          id={`${base}-query`}
          value={query}
          autoComplete="off"
          aria-describedby={`${base}-found`}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <p className="hint" id={`${base}-found`} role="status">
          {shown.length === 0 && t('more.noFacts')}
        </p>
      </div>
      {groups.map((group) => {
        const ones = shown.filter((fact) => factOf(fact).group === group);
        return (
          ones.length > 0 && (
            <fieldset className="entry-ticks" key={group}>
              <legend>{say(`data.group.${group}`)}</legend>
              <div className="choices-words">
                {ones.map((fact) => (
                  <Tick
                    key={fact}
                    name={path}
                    checked={value.includes(fact)}
                    onChange={(on) => onChange(on ? [...value, fact] : value.filter((one) => one !== fact))}
                  >
                    {nameOf(fact)}
                  </Tick>
                ))}
              </div>
            </fieldset>
          )
        );
      })}
      <SaidAt id={`${base}-said`} path={path} />
    </fieldset>
  );
}

/** Of a folder: its colours and its cover. Of another thing only where a file says it. */
export function FolderFields({ path, object }: { path: string; object: unknown }) {
  const { t } = useTranslation(['entry', 'prepare']);
  const [colours] = useWritten<object>(`${path}.colours`);
  const [cover, writeCover] = useWritten<true>(`${path}.cover`);
  const said = useId();
  if (object !== 'folder' && !colours && !cover) return null;
  return (
    <>
      <Tick name={`${path}.cover`} checked={cover === true} onChange={(on) => writeCover(on || undefined)}>
        {t('more.cover')}
      </Tick>
      <fieldset
        className="entry-part entry-colours"
        id={targetId(`${path}.colours`)}
        tabIndex={-1}
        aria-describedby={said}
      >
        <legend>{t('more.colours')}</legend>
        <p className="hint">{t('more.coloursHint')}</p>
        {[...legalForms, 'other' as const].map((form) => (
          <TextField
            key={form}
            path={`${path}.colours.${form}`}
            label={form === 'other' ? t('more.otherForms') : t(`prepare:terms.shortForm.${form}`)}
            optional
          />
        ))}
        <SaidAt id={said} path={`${path}.colours`} />
      </fieldset>
    </>
  );
}

interface Listed {
  readonly published?: unknown;
  readonly title?: { readonly id?: unknown } | undefined;
}

/** How the services of the profile are called, its own by their titles. */
export function useServiceNames(): (id: string) => string {
  const { t } = useTranslation('start');
  const own: unknown = useWatch<WrittenProfile>({ name: 'ownServices' });
  const titles = (own ?? {}) as Readonly<Record<string, Listed | null | undefined>>;
  return (id) => {
    if (isOwnService(id)) return String(titles[id]?.title?.id || id);
    return serviceIds.some((one) => one === id) ? t(`service.${id as KnownServiceId}`) : id;
  };
}

/** The service whose papers are meant: one of this profile that has a list. */
export function ReferenceField({ path }: { path: string }) {
  const { t } = useTranslation('entry');
  const nameOf = useServiceNames();
  const [service, write] = useWritten<string>(path);
  const [known, own]: readonly unknown[] = useWatch<WrittenProfile>({ name: ['services', 'ownServices'] });
  const lists = Object.entries({ ...(known as object), ...(own as object) }) as [string, Listed | null][];
  const here = path.split('.')[1];
  const others = lists.flatMap(([id, list]) =>
    list?.published && id !== here ? [{ value: id, label: nameOf(id) }] : [],
  );
  const stray =
    service && !others.some(({ value }) => value === service) ? [{ value: service, label: nameOf(service) }] : [];
  return (
    <Pick
      path={path}
      label={t('item.service')}
      hint={others.length === 0 ? t('item.noService') : t('item.serviceHint')}
      value={service ?? ''}
      none={t('item.pickService')}
      onChange={write}
      options={[...others, ...stray]}
    />
  );
}

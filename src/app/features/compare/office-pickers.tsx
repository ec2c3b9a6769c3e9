import { useTranslation } from 'react-i18next';
import type { CompareData } from './compare-data.ts';
import { pairHash, usePublishers } from './use-pair.ts';

/** Which two offices; the address follows, so that it can be sent on and Back works. */
export function OfficePickers({ data, ids }: { data: CompareData; ids: readonly [string, string] }) {
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

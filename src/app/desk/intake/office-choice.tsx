import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { officeIndex } from '../../../catalog/office-index.ts';
import { withPutIn } from '../../../catalog/office-order.ts';
import { siteList } from '../../../catalog/site-list.ts';
import { useAddress } from '../../ui/page-context.ts';
import { useDesk } from '../desk-context.ts';

const builtIn = officeIndex.filter(({ kind }) => kind === 'office');

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly town?: string | undefined;
}

/** The offices that were built into the site, and those that were put into it, by name. */
function useOffices(): readonly Choice[] {
  const root = useAddress()('');
  const [offices, setOffices] = useState<readonly Choice[]>(builtIn);
  useEffect(() => {
    let current = true;
    siteList(root).then(
      (list) => {
        if (current) setOffices(withPutIn<Choice>(builtIn, list?.offices ?? []));
      },
      () => {},
    );
    return () => {
      current = false;
    };
  }, [root]);
  return offices;
}

/** Which office this desk belongs to: asked once, and changed in the settings. It brings all offices, so that it is loaded where it shows. */
export function OfficeChoice() {
  const { t } = useTranslation('desk');
  const { data, settings, setSettings } = useDesk();
  const offices = useOffices();
  const base = data.base?.id ?? '';
  const [chosen, setChosen] = useState(settings.office);
  const [own, setOwn] = useState({ name: settings.name, town: settings.town });
  const save = () => {
    const entry = offices.find(({ id }) => id === chosen);
    if (entry) setSettings((now) => ({ ...now, office: entry.id, name: entry.name, town: entry.town ?? '' }));
    else if (chosen === base && own.name.trim()) setSettings((now) => ({ ...now, office: base, ...own }));
  };
  return (
    <form
      className="notice desk-office"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label className="label" htmlFor="desk-office">
        {t('intake.office')}
      </label>
      <p className="hint">{t('intake.officeOnce')}</p>
      <select id="desk-office" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        <option value="">{t('intake.chooseOffice')}</option>
        {offices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {base && <option value={base}>{t('intake.other')}</option>}
      </select>
      {chosen === base && base && (
        <div className="desk-pair">
          {(['name', 'town'] as const).map((key) => (
            <div className="field" key={key}>
              <label className="label" htmlFor={`desk-own-${key}`}>
                {t(key === 'name' ? 'intake.otherName' : 'intake.otherTown')}
              </label>
              <input
                id={`desk-own-${key}`}
                value={own[key]}
                maxLength={120}
                autoComplete="off"
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  setOwn((now) => ({ ...now, [key]: value }));
                }}
              />
            </div>
          ))}
        </div>
      )}
      <div className="actions">
        <button type="submit" className="primary" disabled={!chosen || (chosen === base && !own.name.trim())}>
          {t('intake.save')}
        </button>
      </div>
    </form>
  );
}

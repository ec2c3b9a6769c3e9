import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwnService } from '../../domain/services/index.ts';
import { thisDevice } from '../storage/device.ts';
import {
  chooseStart,
  chosenStart,
  companyOf,
  dropBegun,
  type NamedCompany,
  namedCompanies,
  readBegun,
  type StartWith,
  whereabouts,
} from '../storage/kept.ts';
import { type Begun, keyOfDraft } from '../storage/remembered.ts';
import { useAddress, useOfficeAddress } from '../ui/address.ts';
import { useServiceName } from '../ui/said.tsx';

/** What is kept on this device: requests to go on with or to copy, and companies to begin another one for. */
export function KeptFiles() {
  const { t } = useTranslation('kept');
  const [begun, setBegun] = useState<readonly Begun[]>([]);
  const [companies, setCompanies] = useState<readonly NamedCompany[]>([]);
  const [start, setStart] = useState<StartWith>();
  const said = useRef<HTMLDivElement>(null);
  const gone = useGone(begun);
  const read = useCallback(() => {
    setBegun(readBegun());
    setCompanies(namedCompanies());
    setStart(chosenStart());
  }, []);
  useEffect(() => {
    read();
    window.addEventListener('siapberkas:wiped', read);
    return () => window.removeEventListener('siapberkas:wiped', read);
  }, [read]);
  const choose = (next: StartWith | undefined) => {
    chooseStart(next);
    setStart(next);
  };
  const pressed = useRef(false);
  useEffect(() => {
    if (start && pressed.current) said.current?.focus();
  }, [start]);
  const startWith = (next: StartWith) => {
    pressed.current = true;
    choose(next);
  };
  return (
    <>
      {begun.length > 0 && (
        <section aria-labelledby="begun" className="begun">
          <h2 id="begun" tabIndex={-1}>
            {t('title')}
          </h2>
          <ul className="plain-list offices">
            {begun.map((one) => (
              <BegunRequest key={keyOfDraft(one)} begun={one} gone={gone} onDropped={read} onCopy={startWith} />
            ))}
          </ul>
        </section>
      )}
      {companies.length > 0 && (
        <section aria-labelledby="companies" className="begun">
          <h2 id="companies" tabIndex={-1}>
            {t('companies')}
          </h2>
          <ul className="plain-list offices">
            {companies.map((one) => (
              <Company key={one.key} company={one} onBegin={startWith} onDropped={read} />
            ))}
          </ul>
        </section>
      )}
      {start && (
        <div className="notice" ref={said} tabIndex={-1}>
          <p>{t('chosen', { name: start.name })}</p>
          <div className="actions">
            <button type="button" onClick={() => choose(undefined)}>
              {t('chosenNot')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

interface BegunRequestProps {
  readonly begun: Begun;
  readonly gone: ReadonlySet<string>;
  readonly onDropped: () => void;
  readonly onCopy: (start: StartWith) => void;
}

/** One of them: whose it is, how far and since when; to go on with, to copy, or to remove after a second press. */
function BegunRequest({ begun, gone, onDropped, onCopy }: BegunRequestProps) {
  const { t } = useTranslation('kept');
  const address = useOfficeAddress();
  const nameOf = useServiceName();
  const { office, service, title, number, ready, total, step, at } = begun;
  const { id, from } = office;
  const place = { office: id, ...(from ? { from } : {}) };
  const isGone = gone.has(`${id} ${service}`);
  const company = companyOf(begun);
  const name = `${nameOf(service, title && { title })}, ${office.name}${number ? ` (${number})` : ''}`;
  return (
    <li>
      <a
        className="row-link"
        href={address(isGone ? place : { ...place, service, number, hash: step ? `#${step}` : '' })}
      >
        {name}
      </a>
      <span className="hint">
        {[company, isGone ? t('gone') : t('progress', { ready, total }), t('at', { at: new Date(at) })]
          .filter(Boolean)
          .join(' · ')}
      </span>{' '}
      <button
        type="button"
        className="quiet"
        aria-label={t('copyOf', { name })}
        onClick={() => onCopy({ key: keyOfDraft(begun), name: company || name })}
      >
        {t('copy')}
      </button>{' '}
      <Drop
        words={{
          ask: t('drop', { name }),
          askShort: t('remove'),
          yes: t('dropOf', { name }),
          yesShort: t('sure'),
        }}
        onDrop={() => {
          dropBegun(begun);
          onDropped();
          document.getElementById('begun')?.focus();
        }}
      />
    </li>
  );
}

interface CompanyProps {
  readonly company: NamedCompany;
  readonly onBegin: (start: StartWith) => void;
  readonly onDropped: () => void;
}

function Company({ company: { key, name, npwp }, onBegin, onDropped }: CompanyProps) {
  const { t } = useTranslation('kept');
  return (
    <li>
      <b>{name}</b> {npwp && <span className="hint digits">{t('npwp', { npwp })}</span>}
      <button
        type="button"
        className="quiet"
        aria-label={t('beginOf', { name })}
        onClick={() => onBegin({ key, name })}
      >
        {t('begin')}
      </button>{' '}
      <Drop
        words={{
          ask: t('dropCompany', { name }),
          askShort: t('remove'),
          yes: t('dropCompanyOf', { name }),
          yesShort: t('sureCompany'),
        }}
        onDrop={() => {
          thisDevice().remove(key);
          onDropped();
          document.getElementById('companies')?.focus();
        }}
      />
    </li>
  );
}

interface DropProps {
  readonly words: { readonly ask: string; readonly askShort: string; readonly yes: string; readonly yesShort: string };
  readonly onDrop: () => void;
}

/** Removes at the second press. */
function Drop({ words: { ask, askShort, yes, yesShort }, onDrop }: DropProps) {
  const [sure, setSure] = useState(false);
  return (
    <button
      type="button"
      className="quiet"
      aria-label={sure ? yes : ask}
      onClick={() => (sure ? onDrop() : setSure(true))}
      onBlur={() => setSure(false)}
    >
      {sure ? yesShort : askShort}
    </button>
  );
}

/** Those of them whose office no longer has the service. Where nobody can tell, its address is tried. */
function useGone(begun: readonly Begun[]): ReadonlySet<string> {
  const root = useAddress()('');
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let current = true;
    // What is no service of an office's own stands at every office that was built into the site.
    const doubtful = begun.filter(({ office, service }) => office.from || isOwnService(service));
    const find = async () => {
      const stands = await Promise.all(doubtful.map(({ office, service }) => whereabouts(root, office.id, service)));
      const lost = doubtful.filter((_, index) => stands[index] === 'gone');
      if (current) setGone(new Set(lost.map(({ office, service }) => `${office.id} ${service}`)));
    };
    if (doubtful.length > 0) find().catch(() => {});
    return () => {
      current = false;
    };
  }, [begun, root]);
  return gone;
}

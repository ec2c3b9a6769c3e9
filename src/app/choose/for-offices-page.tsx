import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './for-offices.css';
import { officeIndex } from '../../catalog/office-index.ts';
import { byName } from '../../catalog/office-order.ts';
import { officeOfSite, siteList } from '../../catalog/site-list.ts';
import { listOf, type OfficeProfile, serviceOf, servicesAt } from '../../domain/office.ts';
import { type ServiceId, serviceSlug } from '../../domain/services/index.ts';
import type { ForOfficesData, OfficeEntry } from '../page-data.ts';
import { useLive } from '../ui/browser-state.ts';
import { download } from '../ui/download.ts';
import { officePlace, useAddress } from '../ui/page-context.ts';
import { useServiceName } from '../ui/said.tsx';
import { Shell } from '../ui/shell.tsx';
import { useToday } from '../ui/today.ts';

const builtIn: readonly OfficeEntry[] = officeIndex.filter(({ kind }) => kind === 'office');

/** `untuk-lpse/`: how an office shows its list inside its own site, as a link, and as a poster at its counter. */
export function ForOfficesPage({ data }: { data: ForOfficesData }) {
  const { t } = useTranslation('publish');
  const address = useAddress();
  const live = useLive();
  return (
    <Shell>
      <h1>{t('embed.title')}</h1>
      <p className="lead">{t('embed.lead')}</p>
      <ul>
        {t('embed.gains', { returnObjects: true }).map((gain) => (
          <li key={gain}>{gain}</li>
        ))}
      </ul>
      <p>
        {t('embed.missing')} <a href={address('kantor/')}>{t('embed.write')}</a>
      </p>
      <h2>{t('embed.choose')}</h2>
      {live ? (
        <Chooser data={data} />
      ) : (
        <noscript>
          <p className="notice notice-warning">{t('embed.needsScript')}</p>
        </noscript>
      )}
    </Shell>
  );
}

/** The offices that were built into the site, and those that were put into it, which take the place of theirs. */
function useOffices(root: string): readonly OfficeEntry[] {
  const [offices, setOffices] = useState(builtIn);
  useEffect(() => {
    let current = true;
    const add = async () => {
      const putIn = ((await siteList(root))?.offices ?? []).map(({ id, name }) => ({
        id,
        name,
        from: 'site' as const,
      }));
      const ids = new Set(putIn.map(({ id }) => id));
      if (current) setOffices([...builtIn.filter(({ id }) => !ids.has(id)), ...putIn].sort(byName));
    };
    add().catch(() => {});
    return () => {
      current = false;
    };
  }, [root]);
  return offices;
}

type Chosen = { readonly is: 'none' | 'failed' } | { readonly is: 'office'; readonly office: OfficeProfile };

/** Which office and which of its services; below, what there is to copy for it. */
function Chooser({ data }: { data: ForOfficesData }) {
  const { t } = useTranslation('publish');
  const nameOf = useServiceName();
  const offices = useOffices(data.root);
  const [id, setId] = useState('');
  const [chosen, setChosen] = useState<Chosen>({ is: 'none' });
  const [service, setService] = useState<ServiceId | undefined>();
  useEffect(() => {
    let current = true;
    const load = async () => {
      const office = id === '' ? null : await officeOfSite(data.root, id);
      if (!current || !office) return;
      setChosen({ is: 'office', office });
      setService(servicesAt(office).find((one) => listOf(office, one).published));
    };
    setChosen({ is: 'none' });
    load().catch(() => current && setChosen({ is: 'failed' }));
    return () => {
      current = false;
    };
  }, [data.root, id]);
  const office = chosen.is === 'office' ? chosen.office : undefined;
  const services = office ? servicesAt(office).filter((one) => listOf(office, one).published) : [];
  return (
    <>
      <div className="field">
        <label className="label" htmlFor="embed-office">
          {t('embed.office')}
        </label>
        <select id="embed-office" value={id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
          <option value="">{t('embed.pick')}</option>
          {offices.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <div role="alert">{chosen.is === 'failed' && <p className="notice notice-error">{t('embed.notLoaded')}</p>}</div>
      {office && (
        <>
          <div className="field">
            <label className="label" htmlFor="embed-service">
              {t('embed.service')}
            </label>
            <select
              id="embed-service"
              value={service ?? ''}
              onChange={({ currentTarget }) => setService(services.find((one) => one === currentTarget.value))}
            >
              {services.map((one) => (
                <option key={one} value={one}>
                  {nameOf(one, serviceOf(office, one).own)}
                </option>
              ))}
              <option value="">{t('embed.all')}</option>
            </select>
          </div>
          <Ways
            data={data}
            office={office}
            service={service}
            from={offices.find((one) => one.id === office.id)?.from}
          />
        </>
      )}
    </>
  );
}

interface WaysProps {
  readonly data: ForOfficesData;
  readonly office: OfficeProfile;
  /** Undefined: all that the office offers. */
  readonly service: ServiceId | undefined;
  /** Where the list was put into the site after it was built. */
  readonly from: OfficeEntry['from'];
}

/** Text as it stands in HTML, between tags or in an attribute. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What stands in another site's page: each complete, to be pasted as it is. */
export function snippetsOf(site: string, title: string, { office, service, from }: Omit<WaysProps, 'data'>) {
  const link = site + officePlace({ office: office.id, service, from });
  const [address, named] = [escaped(link), escaped(title)];
  const frame = `<iframe src="${address}#sisip" title="${named}" width="100%" height="800" style="border:0" loading="lazy" allow="clipboard-write; web-share"></iframe>`;
  const script = `<script src="${escaped(site)}sisipan.js" async></script>`;
  const attributes = [`kantor="${office.id}"`, ...(service ? [`layanan="${serviceSlug(service)}"`] : [])];
  if (from) attributes.push('terpasang');
  const component = `<siap-berkas ${attributes.join(' ')}><a href="${address}">${named}</a></siap-berkas>`;
  return { link, frame, fit: `${frame}\n${script}`, component: `${component}\n${script}` };
}

/** Every way in which the list can be handed out, and how it looks inside another page. */
function Ways({ data, office, service, from }: WaysProps) {
  const { t } = useTranslation('publish');
  const nameOf = useServiceName();
  const address = useAddress();
  const { href: site, hostname, protocol } = new URL(data.root, window.location.href);
  const named = service && nameOf(service, serviceOf(office, service).own);
  const title = named
    ? t('embed.shows', { service: named, office: office.name })
    : t('embed.showsAll', { office: office.name });
  const made = useMemo(() => snippetsOf(site, title, { office, service, from }), [site, title, office, service, from]);
  const local = /^(localhost|127\.|\[::1\]|.*\.local$)/.test(hostname);
  return (
    <>
      {(local || protocol !== 'https:') && (
        <p className="notice notice-warning">{t(local ? 'embed.local' : 'embed.insecure', { host: hostname })}</p>
      )}
      {(['frame', 'fit', 'component', 'link'] as const).map((way) => (
        <Copied key={way} way={way} text={made[way]} />
      ))}
      <PosterDownload data={data} office={office} service={service} from={from} />
      <h2>{t('embed.preview')}</h2>
      <p>{t('embed.previewSays')}</p>
      {/* The very script that other sites use. */}
      <script src={address('sisipan.js')} async />
      <iframe
        key={made.link}
        className="embed-preview"
        src={`${data.root}${officePlace({ office: office.id, service, from })}#sisip`}
        title={title}
      />
    </>
  );
}

/** One thing to paste elsewhere, with the press that copies it. */
function Copied({ way, text }: { way: 'frame' | 'fit' | 'component' | 'link'; text: string }) {
  const { t } = useTranslation('publish');
  const [done, setDone] = useState<string>();
  const [failed, setFailed] = useState(false);
  const id = `embed-${way}`;
  const label = t(`embed.${way}.label`);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone(text);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t(`embed.${way}.title`)}</h3>
      <p>{t(`embed.${way}.says`)}</p>
      <div className="field">
        <label className="label" htmlFor={id}>
          {label}
        </label>
        <textarea
          id={id}
          className="embed-code"
          readOnly
          spellCheck={false}
          rows={way === 'link' ? 2 : 5}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </div>
      <button type="button" onClick={copy}>
        {t('embed.copy', { what: label.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase()) })}
      </button>
      <p role="status">{failed ? t('embed.notCopied') : done === text && t('embed.copied')}</p>
    </section>
  );
}

/** The poster as PDF, made when it is asked for. */
function PosterDownload({ data, office, service, from }: WaysProps) {
  const { t } = useTranslation('publish');
  const today = useToday(data.builtOn);
  const [said, say] = useState('');
  const save = async () => {
    say('');
    try {
      const [{ linkCode }, { posterOf }, { makeLetter }] = await Promise.all([
        import('../../handoff/sheet-codes.ts'),
        import('../../letters/compose/poster.ts'),
        import('../ui/make-letter.ts'),
      ]);
      const link = new URL(data.root + officePlace({ office: office.id, service, from }), window.location.href).href;
      const code = linkCode(link);
      if (!code) throw new TypeError('No address of a list is longer than a code.');
      const poster = posterOf({ office, service, code, address: link, today });
      const file = await makeLetter({ letters: [poster], paper: 'a4', format: 'pdf', onePage: true, root: data.root });
      download(file, `${poster.fileName}.pdf`);
      say(t('embed.poster.saved', { name: `${poster.fileName}.pdf` }));
    } catch {
      say(t('embed.poster.failed'));
    }
  };
  return (
    <section aria-labelledby="embed-poster">
      <h3 id="embed-poster">{t('embed.poster.title')}</h3>
      <p>{t('embed.poster.says')}</p>
      <button type="button" className="primary" onClick={save}>
        {t('embed.poster.save')}
      </button>
      <p role="status">{said}</p>
    </section>
  );
}

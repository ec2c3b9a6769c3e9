import { utf8ToBytes } from '@noble/hashes/utils.js';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { droppedInText } from '../../../catalog/dropped-in.ts';
import { dayInWords } from '../../../domain/day.ts';
import { listOf, type OfficeProfile, only, serviceOf, servicesAt } from '../../../domain/office.ts';
import type { ServiceId } from '../../../domain/services/index.ts';
import { ListLinkError, type ListLinkProblem, listLink, listText } from '../../../handoff/list-link.ts';
import { linkCode } from '../../../handoff/sheet-codes.ts';
import { type OfficeKey, type SignedFiles, signLinked } from '../../../handoff/signature.ts';
import type { ListFault } from '../../../handoff/untrusted-list.ts';
import { zipped } from '../../../letters/zip.ts';
import type { PublishedVersion } from '../../storage/kept-profiles.ts';
import { useAddress } from '../../ui/address.ts';
import { download } from '../../ui/browser.ts';
import { useServiceName } from '../../ui/said.tsx';
import { fetchSiteList, UnreadableListError, versionFiles, withVersion } from './versions.ts';

export interface ShareProps {
  readonly version: PublishedVersion;
  readonly office: OfficeProfile;
  /** Signs what is handed out, where it was opened. */
  readonly signer: OfficeKey | undefined;
}

type Status =
  | { readonly is: 'idle' | 'unread' | 'failed' }
  | { readonly is: 'done'; readonly name: string; readonly merged?: boolean };

const saveZip = (files: SignedFiles, name: string): void => {
  const bytes = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, utf8ToBytes(text)]));
  download(new Blob([new Uint8Array(zipped(bytes, 6))], { type: 'application/zip' }), name);
};

const within = (files: SignedFiles, folderOf: (name: string) => string): SignedFiles =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folderOf(name)}${name}`, text]));

/** The version on the office's own site, and on its way to the project. */
export function ShareSite({ version, office, signer }: ShareProps) {
  const { t } = useTranslation('publish');
  const address = useAddress();
  const [site, setSite] = useState<Status>({ is: 'idle' });
  const [sent, setSent] = useState<Status>({ is: 'idle' });
  const saveSite = async () => {
    try {
      const list = await fetchSiteList(address('kantor/daftar.json'));
      const files = within(await versionFiles(version, office, signer), () => 'kantor/');
      const merged = droppedInText(withVersion(list, version, office, signer));
      const name = `kantor_${office.id}_terbitan-${version.revision}.zip`;
      saveZip({ ...files, 'kantor/daftar.json': merged }, name);
      setSite({ is: 'done', name, merged: list !== undefined });
    } catch (error) {
      setSite({ is: error instanceof UnreadableListError ? 'unread' : 'failed' });
    }
  };
  const saveSent = async () => {
    try {
      const files = await versionFiles(version, office, signer);
      const name = `siapberkas_${office.id}_terbitan-${version.revision}.zip`;
      saveZip(
        within(files, (file) => (file.endsWith('.md') ? 'templates/letters/' : 'templates/offices/')),
        name,
      );
      setSent({ is: 'done', name });
    } catch {
      setSent({ is: 'failed' });
    }
  };
  return (
    <>
      <h3>{t('site.title')}</h3>
      <p>{t('site.says')}</p>
      <ol>
        {t('site.steps', { returnObjects: true }).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="actions">
        <button type="button" onClick={() => void saveSite()}>
          {t('site.save')}
        </button>
      </div>
      <p role="status">
        {site.is === 'done' &&
          `${t('site.done', { name: site.name })} ${t(site.merged ? 'site.merged' : 'site.alone')}`}
      </p>
      <div role="alert">
        {site.is === 'unread' && <p className="said said-blocking">{t('site.unread')}</p>}
        {site.is === 'failed' && <p className="said said-blocking">{t('key.failed')}</p>}
      </div>
      <h3>{t('project.title')}</h3>
      <p>
        {t('project.says')} {t('project.how')}
      </p>
      <div className="actions">
        <button type="button" onClick={() => void saveSent()}>
          {t('project.save')}
        </button>
      </div>
      <p role="status">{sent.is === 'done' && t('site.done', { name: sent.name })}</p>
      <div role="alert">{sent.is === 'failed' && <p className="said said-blocking">{t('key.failed')}</p>}</div>
    </>
  );
}

type Link = { readonly address: string } | { readonly problem: ListLinkProblem };

async function linkOf({ version, office, signer }: ShareProps, service: ServiceId, page: string): Promise<Link> {
  const list = only(office, service);
  const about = { office: office.id, on: version.on };
  try {
    const signature = signer && { signature: await signLinked(listText(list), about, signer) };
    return { address: `${page}#${listLink(list, { by: version.by, ...signature })}` };
  } catch (error) {
    if (error instanceof ListLinkError) return { problem: error.problem };
    throw error;
  }
}

/** The list of one service as a link, as a code, and as a poster for the counter. */
export function ShareLink({ version, office, signer }: ShareProps) {
  const { t } = useTranslation(['publish', 'start']);
  const nameOf = useServiceName();
  const site = new URL(useAddress()(''), window.location.href).href;
  const page = `${site}daftar/`;
  const services = useMemo(() => servicesAt(office).filter((service) => listOf(office, service).published), [office]);
  const [chosen, choose] = useState<ServiceId>();
  const service = services.find((one) => one === chosen) ?? services[0];
  const [link, setLink] = useState<Link>();
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    let wanted = true;
    setLink(undefined);
    setCopied(undefined);
    if (service) void linkOf({ version, office, signer }, service, page).then((made) => wanted && setLink(made));
    return () => {
      wanted = false;
    };
  }, [version, office, signer, service, page]);
  if (!service) return null;
  const name = nameOf(service, serviceOf(office, service).own);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <>
      <h3>{t('link.title')}</h3>
      <p>{t('link.says')}</p>
      <div className="field">
        <label className="label" htmlFor="publish-service">
          {t('link.service')}
        </label>
        <select
          id="publish-service"
          value={service}
          onChange={({ currentTarget }) => choose(services.find((one) => one === currentTarget.value))}
        >
          {services.map((one) => (
            <option key={one} value={one}>
              {nameOf(one, serviceOf(office, one).own)}
            </option>
          ))}
        </select>
      </div>
      <div role="alert">{link && 'problem' in link && <LinkProblem problem={link.problem} />}</div>
      {link && 'address' in link && (
        <>
          <div className="field">
            <label className="label" htmlFor="publish-link">
              {t('link.address')}
            </label>
            <p className="hint publish-link" id="publish-link-hint">
              {t('link.where', { site })}
            </p>
            <input
              id="publish-link"
              readOnly
              value={link.address}
              aria-describedby="publish-link-hint"
              onFocus={(event) => event.currentTarget.select()}
            />
          </div>
          <div className="actions">
            <button type="button" onClick={() => void copy(link.address)}>
              {t('link.copy')}
            </button>
          </div>
          <p role="status">{copied === undefined ? '' : t(copied ? 'link.copied' : 'link.notCopied')}</p>
        </>
      )}
      {link && 'address' in link && <Code {...{ version, office, link: link.address, name, site }} />}
    </>
  );
}

function LinkProblem({ problem }: { problem: ListLinkProblem }) {
  const { t, i18n } = useTranslation(['publish', 'changes']);
  if (problem.code !== 'forbidden')
    return <p className="said said-blocking">{t(problem.code === 'unnamed' ? 'link.unnamed' : 'link.too-large')}</p>;
  const placeOf = ({ path }: ListFault): string => {
    const last = path.split('.').findLast((name) => i18n.exists(`changes:label.${name}`));
    return last ? `“${t(`changes:label.${last as 'site'}`)}” (${path})` : path;
  };
  return (
    <div className="notice notice-warning">
      <p>{t('link.forbidden')}</p>
      <ul>
        {problem.faults.slice(0, mostFaults).map((fault) => (
          <li key={`${fault.code} ${fault.path}`}>{t(`link.fault.${fault.code}`, { place: placeOf(fault) })}</li>
        ))}
      </ul>
    </div>
  );
}

/** So many are mended first; the next are told then. */
const mostFaults = 10;

interface CodeProps extends Pick<ShareProps, 'version' | 'office'> {
  readonly link: string;
  /** Of the service. */
  readonly name: string;
  readonly site: string;
}

/** The code of a link, where a phone can read it, and its poster, one A4 page. */
function Code({ version, office, link, name, site }: CodeProps) {
  const { t } = useTranslation('publish');
  const code = useMemo(() => linkCode(link), [link]);
  if (!code) return <p className="said">{t('link.tooLong')}</p>;
  return (
    <>
      <div className="publish-code no-print">
        <Modules modules={code.modules} label={t('link.code', { service: name })} />
        <div className="actions">
          <button type="button" onClick={() => window.print()}>
            {t('link.print')}
          </button>
        </div>
      </div>
      <section className="poster print-only">
        <p className="poster-name">{office.name}</p>
        <p className="poster-service">{name}</p>
        <p className="poster-scan">{t('link.poster.scan')}</p>
        <Modules modules={code.modules} label={t('link.code', { service: name })} />
        <p>{t('link.poster.open', { site })}</p>
        <p>{t('link.poster.of', { revision: version.revision, day: dayInWords(version.on) })}</p>
      </section>
    </>
  );
}

/** White modules that must stand around a code. */
const margin = 4;

/** A code as lines of dark modules, on white whatever the page's colours. */
function Modules({ modules, label }: { modules: readonly (readonly boolean[])[]; label: string }) {
  const size = modules.length + 2 * margin;
  const lines = modules.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [
        `M${x + margin} ${y + margin}h${(end < 0 ? row.length : end) - x}v1h-${(end < 0 ? row.length : end) - x}z`,
      ];
    }),
  );
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={lines.join('')} fill="#000" />
    </svg>
  );
}

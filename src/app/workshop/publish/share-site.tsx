import { utf8ToBytes } from '@noble/hashes/utils.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { droppedInText } from '../../../catalog/dropped-in.ts';
import type { OfficeProfile } from '../../../domain/office.ts';
import type { OfficeKey, SignedFiles } from '../../../handoff/signature.ts';
import { zipped } from '../../../letters/zip.ts';
import type { PublishedVersion } from '../../storage/kept-profiles.ts';
import { useAddress } from '../../ui/address.ts';
import { download } from '../../ui/browser.ts';
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

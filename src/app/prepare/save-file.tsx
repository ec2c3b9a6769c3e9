import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../domain/dossier.ts';
import { isShared } from '../storage/shared.ts';
import { download } from '../ui/download.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { OpenFile } from '../ui/open-file.tsx';
import { usePreparing } from './prepare-context.ts';

const LockFile = lazyPart(async () => (await import('./lock-file.tsx')).LockFile, 'locked');

async function save(dossier: Dossier): Promise<void> {
  const [{ dossierFileName }, { savedText }] = await Promise.all([
    import('../storage/dossier-file.ts'),
    import('../../handoff/saved-text.ts'),
  ]);
  download(new Blob([savedText(dossier)], { type: 'application/json' }), dossierFileName(dossier));
}

/** Save to a file, locked or not, and open one. */
export function SaveFile() {
  const { t } = useTranslation(['prepare', 'start']);
  const { dossier, change, key = '' } = usePreparing();
  const { office, service } = dossier;
  const [locking, lock] = useState(false);
  const [failed, setFailed] = useState(false);
  const press = () => {
    setFailed(false);
    save(dossier).catch(() => setFailed(true));
  };
  return (
    <details className="no-print">
      <summary>{t('save.title')}</summary>
      <p>{t(isShared() ? 'save.explainShared' : 'save.explain')}</p>
      <div className="actions">
        <button type="button" onClick={press}>
          {t('save.save')}
        </button>
        <button type="button" aria-expanded={locking} onClick={() => lock((open) => !open)}>
          {t('save.lock')}
        </button>
      </div>
      <div role="alert">{failed && <p className="said said-blocking">{t('start:common.notLoaded')}</p>}</div>
      {locking && <LockFile dossier={dossier} />}
      <OpenFile here={{ office, service, key, take: (opened) => change(() => opened) }} />
    </details>
  );
}

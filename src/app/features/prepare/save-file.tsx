import { lazy, Suspense, useState } from 'preact/compat';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../../domain/dossier.ts';
import { isShared } from '../../storage/shared.ts';
import { download } from '../../ui/download.ts';
import { OpenFile } from '../../ui/open-file.tsx';
import { useBerkas } from './berkas.ts';

const LockFile = lazy(async () => ({ default: (await import('./lock-file.tsx')).LockFile }));

async function save(dossier: Dossier): Promise<void> {
  const [{ dossierFileName }, { savedText }] = await Promise.all([
    import('../../storage/dossier-file.ts'),
    import('../../../handoff/saved-text.ts'),
  ]);
  download(new Blob([savedText(dossier)], { type: 'application/json' }), dossierFileName(dossier));
}

/** Save to a file, locked or not, and open one. */
export function SaveFile() {
  const { t } = useTranslation('prepare');
  const { dossier, change } = useBerkas();
  const [locking, lock] = useState(false);
  return (
    <details className="no-print">
      <summary>{t('save.title')}</summary>
      <p>{t(isShared() ? 'save.explainShared' : 'save.explain')}</p>
      <div className="actions">
        <button type="button" onClick={() => void save(dossier)}>
          {t('save.save')}
        </button>
        <button type="button" aria-expanded={locking} onClick={() => lock(!locking)}>
          {t('save.lock')}
        </button>
      </div>
      {locking && (
        <Suspense fallback={<p role="status">…</p>}>
          <LockFile dossier={dossier} />
        </Suspense>
      )}
      <OpenFile
        onOpened={(opened) => {
          if (opened.office !== dossier.office || opened.service !== dossier.service) return false;
          change(() => opened);
          return true;
        }}
      />
    </details>
  );
}

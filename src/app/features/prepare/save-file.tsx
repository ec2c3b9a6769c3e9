import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../../domain/dossier.ts';
import { download } from '../../ui/download.ts';
import { OpenFile } from '../../ui/open-file.tsx';
import { useBerkas } from './berkas.ts';

async function save(dossier: Dossier): Promise<void> {
  const [{ dossierFileName }, { savedText }] = await Promise.all([
    import('../../storage/dossier-file.ts'),
    import('../../../handoff/saved-file.ts'),
  ]);
  download(new Blob([savedText(dossier)], { type: 'application/json' }), dossierFileName(dossier));
}

/** Save to a file, and open one. */
export function SaveFile() {
  const { t } = useTranslation('prepare');
  const { dossier, change } = useBerkas();
  return (
    <details className="no-print">
      <summary>{t('save.title')}</summary>
      <p>{t('save.explain')}</p>
      <div className="actions">
        <button type="button" onClick={() => void save(dossier)}>
          {t('save.save')}
        </button>
      </div>
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

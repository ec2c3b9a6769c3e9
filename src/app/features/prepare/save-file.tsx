import { useTranslation } from 'react-i18next';
import { dossierFileName, dossierText } from '../../storage/dossier-file.ts';
import { download } from '../../ui/download.ts';
import { OpenFile } from '../../ui/open-file.tsx';
import { useBerkas } from './berkas.ts';

/** Save to a file, and open one. */
export function SaveFile() {
  const { t } = useTranslation('prepare');
  const { dossier, change } = useBerkas();
  return (
    <details className="no-print">
      <summary>{t('save.title')}</summary>
      <p>{t('save.explain')}</p>
      <div className="actions">
        <button
          type="button"
          onClick={() =>
            download(new Blob([dossierText(dossier)], { type: 'application/json' }), dossierFileName(dossier))
          }
        >
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

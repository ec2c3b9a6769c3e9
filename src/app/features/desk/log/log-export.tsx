import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filed } from '../../../../desk/entry.ts';
import { download } from '../../../ui/download.ts';
import { useDesk } from '../desk-context.ts';

/** The files on screen as a table for other programs, or on paper. */
export function LogExport({ files }: { files: readonly Filed[] }) {
  const { t } = useTranslation('desk');
  const { today } = useDesk();
  const [failed, setFailed] = useState(false);
  if (files.length === 0) return null;
  const save = async (format: 'csv' | 'xlsx') => {
    try {
      setFailed(false);
      const [{ logRows }, { namesOfLines }] = await Promise.all([
        import('../../../../desk/sheets.ts'),
        import('./line-names.ts'),
      ]);
      const names = await namesOfLines(
        files.map(({ entry }) => entry.office),
        today,
      );
      const rows = logRows(files, names);
      download(await fileOf(rows, format), `buku-berkas_${today}.${format}`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <div className="actions no-print">
        <button type="button" onClick={() => void save('csv')}>
          {t('book.csv')}
        </button>
        <button type="button" onClick={() => void save('xlsx')}>
          {t('book.xlsx')}
        </button>
        <button type="button" onClick={() => window.print()}>
          {t('book.print')}
        </button>
      </div>
      <div role="alert">{failed && <p className="said said-blocking">{t('result.failed')}</p>}</div>
    </>
  );
}

async function fileOf(rows: readonly (readonly (string | number)[])[], format: 'csv' | 'xlsx'): Promise<Blob> {
  if (format === 'xlsx') {
    const { xlsxOf } = await import('../../../../desk/xlsx.ts');
    return xlsxOf([{ name: 'Buku berkas', rows }]);
  }
  const { csvOf } = await import('../../../../desk/sheets.ts');
  return new Blob([csvOf(rows.map((row) => row.map(String)))], { type: 'text/csv;charset=utf-8' });
}

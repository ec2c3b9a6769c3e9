import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../../letters/model.ts';
import { download } from '../../../ui/download.ts';
import { makeLetter } from '../../../ui/letters/make-letter.ts';
import { useAddress } from '../../../ui/page-context.ts';
import { useBerkas } from '../berkas.ts';
import { usePaper } from '../letters/paper-choice.tsx';
import { useLetters } from '../letters/use-letters.ts';

/** The sheet to lay on top of the file, with its code for the front desk. */
export function ChecklistDownload({ codes }: { codes: readonly Code[] }) {
  const { t } = useTranslation('prepare');
  const root = useAddress()('');
  const { dossier } = useBerkas().report;
  const [paper] = usePaper();
  const [failed, setFailed] = useState(false);
  const sheet = useLetters({ codes }).find((one) => one.kind === 'checklist')?.letter;
  if (!sheet) return null;
  const save = async () => {
    try {
      setFailed(false);
      download(await makeLetter({ letters: [sheet], dossier, paper, format: 'pdf', root }), `${sheet.fileName}.pdf`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className="primary" onClick={save}>
        {t('ready.sheet')}
      </button>
      <span role="alert">{failed && t('letters.failed')}</span>
    </>
  );
}

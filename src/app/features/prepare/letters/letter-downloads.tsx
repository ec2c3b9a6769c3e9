import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter, Paper } from '../../../../letters/model.ts';
import { download } from '../../../ui/download.ts';
import { makeLetter } from '../../../ui/letters/make-letter.ts';
import { useAddress } from '../../../ui/page-context.ts';
import { useBerkas } from '../berkas.ts';
import type { WholeSet } from './use-letters.ts';

type Status = { readonly is: 'idle' | 'working' | 'failed' } | { readonly is: 'done'; readonly name: string };

interface LetterDownloadsProps {
  readonly letter: Letter;
  /** The whole folder, and its file name without the ending. */
  readonly makeSet: () => WholeSet;
  readonly paper: Paper;
}

/** Every way out of the page for a letter: PDF, Word, text, the whole folder, print, share. */
export function LetterDownloads({ letter, makeSet, paper }: LetterDownloadsProps) {
  const { t } = useTranslation('prepare');
  const root = useAddress()('');
  const { dossier } = useBerkas().report;
  const [status, setStatus] = useState<Status>({ is: 'idle' });
  const run = async (name: string, make: () => Promise<Blob>, hand: (file: Blob) => Promise<void> | void) => {
    setStatus({ is: 'working' });
    try {
      await hand(await make());
      setStatus({ is: 'done', name });
    } catch (error) {
      setStatus({ is: error instanceof DOMException && error.name === 'AbortError' ? 'idle' : 'failed' });
    }
  };
  const save = (letters: readonly Letter[], format: 'pdf' | 'docx' | 'zip', name: string) =>
    run(
      name,
      () => makeLetter({ letters, dossier, paper, format, root }),
      (file) => download(file, name),
    );
  const saveSet = (format: 'pdf' | 'zip') => {
    const set = makeSet();
    return save(set.letters, format, `${set.name}.${format}`);
  };
  const saveText = async () => {
    const name = `${letter.fileName}.txt`;
    await run(
      name,
      async () => {
        const { renderText } = await import('../../../../letters/text/render-text.ts');
        return new Blob([renderText(letter)], { type: 'text/plain;charset=utf-8' });
      },
      (file) => download(file, name),
    );
  };
  const pdfName = `${letter.fileName}.pdf`;
  const share = () =>
    run(
      pdfName,
      () => makeLetter({ letters: [letter], dossier, paper, format: 'pdf', root }),
      (file) => navigator.share({ files: [new File([file], pdfName, { type: file.type })], title: letter.title }),
    );
  return (
    <div className="no-print">
      <div className="actions">
        <button type="button" className="primary" onClick={() => save([letter], 'pdf', pdfName)}>
          {t('letters.pdf')}
        </button>
        <button type="button" onClick={() => save([letter], 'docx', `${letter.fileName}.docx`)}>
          {t('letters.docx')}
        </button>
      </div>
      <div className="actions">
        <button type="button" className="quiet" onClick={() => saveSet('pdf')}>
          {t('letters.all')}
        </button>
        <button type="button" className="quiet" onClick={() => saveSet('zip')}>
          {t('letters.zip')}
        </button>
        <button type="button" className="quiet" onClick={saveText}>
          {t('letters.txt')}
        </button>
        <button type="button" className="quiet" onClick={() => window.print()}>
          {t('letters.print')}
        </button>
        {canShareFiles() && (
          <button type="button" className="quiet" onClick={share}>
            {t('letters.share')}
          </button>
        )}
      </div>
      <p role="status">
        {status.is === 'working' && t('letters.working')}
        {status.is === 'done' && t('letters.done', { name: status.name })}
      </p>
      <div role="alert">{status.is === 'failed' && <p className="said said-blocking">{t('letters.failed')}</p>}</div>
    </div>
  );
}

/** Whether this browser hands files to other apps. */
function canShareFiles(): boolean {
  try {
    return navigator.canShare?.({ files: [new File([''], 'surat.pdf', { type: 'application/pdf' })] }) ?? false;
  } catch {
    return false;
  }
}

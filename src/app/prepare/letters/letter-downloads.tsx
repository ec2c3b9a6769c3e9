import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter, Paper } from '../../../letters/model.ts';
import { useAddress } from '../../ui/address.ts';
import { download } from '../../ui/browser.ts';
import { makeLetter } from '../../ui/make-letter.ts';
import { FindingList } from '../finding-list.tsx';
import { usePreparing } from '../preparing.ts';
import type { WholeSet } from './use-letters.ts';

type Status = { readonly is: 'idle' | 'working' | 'failed' } | { readonly is: 'done'; readonly name: string };

/** Makes a file and hands it over, and knows how that stands. */
function useMaking() {
  const root = useAddress()('');
  const { dossier } = usePreparing().report;
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
  const make = (letters: readonly Letter[], format: 'pdf' | 'docx' | 'zip', paper: Paper) =>
    makeLetter({ letters, dossier, paper, format, root });
  return {
    status,
    run,
    save: (letters: readonly Letter[], format: 'pdf' | 'docx' | 'zip', paper: Paper, name: string) =>
      run(
        name,
        () => make(letters, format, paper),
        (file) => download(file, name),
      ),
    share: (letters: readonly Letter[], paper: Paper, name: string, title: string) =>
      run(
        name,
        () => make(letters, 'pdf', paper),
        (file) => navigator.share({ files: [new File([file], name, { type: file.type })], title }),
      ),
  };
}

/** How the making of a file stands, told to who does not see it, too. */
function MakingStatus({ status }: { status: Status }) {
  const { t } = useTranslation(['finish', 'prepare']);
  const unshowable = usePreparing().report.findings.filter(({ code }) => code === 'character-unprintable');
  return (
    <>
      <p role="status">
        {status.is === 'working' && t('letters.working')}
        {status.is === 'done' && t('letters.done', { name: status.name })}
      </p>
      <div role="alert">
        {status.is === 'failed' &&
          // Trying again would not help where the font lacks a sign: which one, and where, does.
          (unshowable.length > 0 ? (
            <FindingList findings={unshowable} links />
          ) : (
            <p className="said said-blocking">{t('letters.failed')}</p>
          ))}
      </div>
    </>
  );
}

interface FolderDownloadProps {
  /** The whole folder, and its file name without the ending. */
  readonly makeSet: () => WholeSet;
  readonly paper: Paper;
  /** What the letters are called. */
  readonly names: readonly string[];
}

/** The main way out: everything to print, as one PDF. */
export function FolderDownload({ makeSet, paper, names }: FolderDownloadProps) {
  const { t } = useTranslation(['finish', 'prepare']);
  const { status, save, share } = useMaking();
  const press = () => {
    const set = makeSet();
    return save(set.letters, 'pdf', paper, `${set.name}.pdf`);
  };
  const hand = () => {
    const set = makeSet();
    return share(set.letters, paper, `${set.name}.pdf`, set.name);
  };
  return (
    <div className="no-print folder-download">
      <div className="actions">
        <button type="button" className="primary" onClick={press}>
          {t('letters.all')}
        </button>
        {canShareFiles() && (
          <button type="button" onClick={hand}>
            {t('letters.shareAll')}
          </button>
        )}
      </div>
      <p className="hint">{t('letters.allHolds', { names: names.join(', ') })}</p>
      <MakingStatus status={status} />
    </div>
  );
}

interface LetterDownloadsProps {
  readonly letter: Letter;
  readonly makeSet: () => WholeSet;
  readonly paper: Paper;
}

/** The ways out for the letter that is shown, and for each sheet by itself. */
export function LetterDownloads({ letter, makeSet, paper }: LetterDownloadsProps) {
  const { t } = useTranslation(['finish', 'prepare']);
  const { status, run, save, share } = useMaking();
  const saveText = () => {
    const name = `${letter.fileName}.txt`;
    return run(
      name,
      async () => {
        const { renderText } = await import('../../../letters/render-text.ts');
        return new Blob([renderText(letter)], { type: 'text/plain;charset=utf-8' });
      },
      (file) => download(file, name),
    );
  };
  const saveZip = () => {
    const set = makeSet();
    return save(set.letters, 'zip', paper, `${set.name}.zip`);
  };
  return (
    <section className="no-print" aria-labelledby="one-letter">
      <h2 id="one-letter" className="small-heading">
        {t('letters.one')}
      </h2>
      <div className="actions">
        <button type="button" onClick={() => save([letter], 'pdf', paper, `${letter.fileName}.pdf`)}>
          {t('letters.pdf')}
        </button>
        <button type="button" onClick={() => save([letter], 'docx', paper, `${letter.fileName}.docx`)}>
          {t('letters.docx')}
        </button>
      </div>
      <div className="actions">
        <button type="button" className="quiet" onClick={saveText}>
          {t('letters.txt')}
        </button>
        <button type="button" className="quiet" onClick={() => window.print()}>
          {t('letters.print')}
        </button>
        {canShareFiles() && (
          <button
            type="button"
            className="quiet"
            onClick={() => share([letter], paper, `${letter.fileName}.pdf`, letter.title)}
          >
            {t('letters.share')}
          </button>
        )}
        <button type="button" className="quiet" onClick={saveZip}>
          {t('letters.zip')}
        </button>
      </div>
      <MakingStatus status={status} />
    </section>
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

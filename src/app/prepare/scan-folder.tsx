import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countingLeaves, type LeafPart } from '../../domain/part.ts';
import type { Report } from '../../domain/report.ts';
import { type FolderPaper, folderAsZip, type ScannedPage, scanFormat, scanName } from '../../handoff/scan-folder.ts';
import { indonesian, partName } from '../../i18n/part-names.ts';
import type { ComposedLetter } from '../../letters/compose/letters.ts';
import type { Letter } from '../../letters/model.ts';
import { readScans, type Scan } from '../storage/scans.ts';
import { useAddress } from '../ui/address.ts';
import { download } from '../ui/browser.ts';
import { makeLetter } from '../ui/make-letter.ts';
import { goesAsScan } from '../ui/part-words.ts';
import { useLetters, usePaper } from './letters/use-letters.ts';
import { askedOf, inMegabytes, problemsOf, sizeOf } from './list/paper-scans.ts';
import { usePreparing } from './preparing.ts';

/** A paper that goes to the office as a file, and what there is of it. */
interface Sent {
  readonly part: LeafPart;
  readonly name: string;
  readonly fileName: string;
  readonly scans: readonly Scan[];
  /** Our own letter, where no signed scan of it is there yet. */
  readonly letter?: Letter;
}

/** All that goes to the office as files, in the order of its list: one by one, in one ZIP, or in one PDF. */
export function ScanFolder() {
  const { t } = useTranslation('scans');
  const { report, key: draft } = usePreparing();
  const root = useAddress()('');
  const letters = useLetters();
  const [paper] = usePaper();
  const sent = useSent(report, draft, letters);
  const [told, setTold] = useState<{ readonly done?: string; readonly failed?: true; readonly working?: true }>({});
  if (sent.length === 0) return null;
  const missing = sent.filter(({ scans, letter }) => scans.length === 0 && !letter);
  const unsigned = sent.filter(({ letter }) => letter);
  const wrong = sent.filter(({ scans, part }) => problemsOf(scans, askedOf(part)).length > 0);
  const there = sent.filter(({ scans, letter }) => scans.length > 0 || letter);
  const run = async (name: string, make: () => Promise<Blob>) => {
    setTold({ working: true });
    try {
      download(await make(), name);
      setTold({ done: name });
    } catch {
      setTold({ failed: true });
    }
  };
  const { dossier } = report;
  const pagesOf = (one: Sent) =>
    pages(one, (letter) => makeLetter({ letters: [letter], dossier, paper, format: 'pdf', root }));
  const title = `${t('folder.title')} ${dossier.company.name ?? ''}`.trim();
  const asPdf = async () => {
    const papers: FolderPaper[] = [];
    for (const one of there) papers.push({ name: one.name, pages: await pagesOf(one) });
    const { folderAsPdf } = await import('../../handoff/scan-pdf.ts');
    return blobOf(await folderAsPdf(papers, title), 'application/pdf');
  };
  const asZip = async () => {
    const files: Record<string, Uint8Array> = {};
    for (const one of there) for (const [name, bytes] of await filesOf(one, await pagesOf(one))) files[name] = bytes;
    return blobOf(folderAsZip(files), 'application/zip');
  };
  const names = (papers: readonly Sent[]) => papers.map(({ name }) => name).join(', ');
  return (
    <section aria-labelledby="scan-folder" className="no-print">
      <h2 id="scan-folder">{t('folder.title')}</h2>
      <p>{t('folder.lead')}</p>
      {missing.length > 0 && <p className="said said-doubtful">{t('folder.missing', { papers: names(missing) })}</p>}
      {unsigned.length > 0 && <p className="said said-doubtful">{t('folder.unsigned', { papers: names(unsigned) })}</p>}
      {wrong.length > 0 && <p className="said said-blocking">{t('folder.wrong', { papers: names(wrong) })}</p>}
      {there.length > 0 && (
        <>
          <ol className="plain-list ruled">
            {there.map((one) => (
              <li key={one.part.key}>
                <button
                  type="button"
                  className="quiet"
                  onClick={async () => {
                    const [first, ...more] = await filesOf(one, await pagesOf(one));
                    if (!first) return;
                    const [name, bytes] = first;
                    if (more.length === 0) return run(name, async () => blobOf(bytes, typeOf(name)));
                    const zip = folderAsZip(Object.fromEntries([first, ...more]));
                    return run(`${one.fileName}.zip`, async () => blobOf(zip, 'application/zip'));
                  }}
                >
                  {t('folder.one', { name: one.fileName })}
                </button>{' '}
                {one.scans.length > 0 && <span>{t('folder.size', { size: inMegabytes(sizeOf(one.scans)) })}</span>}
              </li>
            ))}
          </ol>
          <div className="actions">
            <button type="button" onClick={() => void run(`${slugOf(title)}.zip`, asZip)}>
              {t('folder.zip')}
            </button>
            <button type="button" onClick={() => void run(`${slugOf(title)}.pdf`, asPdf)}>
              {t('folder.pdf')}
            </button>
          </div>
        </>
      )}
      <p role="status">
        {told.working && t('making')}
        {told.done && t('folder.done', { name: told.done })}
      </p>
      <div role="alert">{told.failed && <p className="said said-blocking">{t('folder.failed')}</p>}</div>
    </section>
  );
}

/** What goes to the office as a file, with its scans as the device keeps them. */
function useSent(report: Report, draft: string | undefined, letters: readonly ComposedLetter[]): readonly Sent[] {
  const [sent, setSent] = useState<readonly Sent[]>([]);
  useEffect(() => {
    let current = true;
    const parts = report.requirements
      .filter(({ status }) => status !== 'not-needed')
      .flatMap(({ part }) => countingLeaves(part))
      .filter((part) => goesAsScan(part, report));
    const find = async () => {
      const found: Sent[] = [];
      for (const part of parts) {
        const scans = draft ? await readScans(draft, part.key) : [];
        const name = partName(part, indonesian);
        const { item } = part;
        const letter =
          scans.length === 0 && item.kind === 'letter'
            ? letters.find(({ kind }) => kind === item.letter)?.letter
            : undefined;
        const fileName = scanName(found.length + 1, name);
        found.push({ part, name, fileName, scans, ...(letter ? { letter } : {}) });
      }
      if (current) setSent(found);
    };
    void find();
    return () => {
      current = false;
    };
  }, [report, draft, letters]);
  return sent;
}

async function pages(
  { scans, letter }: Sent,
  make: (letter: Letter) => Promise<Blob>,
): Promise<readonly ScannedPage[]> {
  const pdf = async (file: Blob): Promise<ScannedPage> => ({ kind: 'pdf', bytes: await bytesOf(file) });
  if (letter) return [await pdf(await make(letter))];
  return Promise.all(
    scans.map(async (one): Promise<ScannedPage> => {
      if (one.kind === 'pdf') return pdf(one.file);
      const { file, width, height } = one.made;
      return { kind: 'picture', bytes: await bytesOf(file), width, height };
    }),
  );
}

/** The files of one paper by their names: one PDF, or where the office takes pictures alone, one for each page. */
async function filesOf(
  { part, name, fileName, letter }: Sent,
  scanned: readonly ScannedPage[],
): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  const format = scanFormat(askedOf(part));
  const [only] = scanned;
  if (only?.kind === 'pdf' && scanned.length === 1) return [[`${fileName}.pdf`, only.bytes]];
  if (letter || format === 'pdf' || scanned.some(({ kind }) => kind === 'pdf')) {
    const { paperAsPdf } = await import('../../handoff/scan-pdf.ts');
    return [[`${fileName}.pdf`, await paperAsPdf({ name, pages: scanned })]];
  }
  return scanned.map(({ bytes }, index) => [
    `${fileName}${scanned.length > 1 ? `-${index + 1}` : ''}.${format}`,
    bytes,
  ]);
}

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

const blobOf = (bytes: Uint8Array, type: string): Blob => new Blob([new Uint8Array(bytes)], { type });

const typeOf = (name: string): string =>
  name.endsWith('.pdf') ? 'application/pdf' : name.endsWith('.png') ? 'image/png' : 'image/jpeg';

const slugOf = (title: string): string => scanName(0, title).slice(3);

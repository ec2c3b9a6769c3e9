import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import './paper-sheet.css';
import '../../letters/html/letter.css';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { deskTemplates } from '../../catalog/desk-templates.ts';
import { siteWordings } from '../../catalog/site-list.ts';
import { composePaper, type PaperKind } from '../../desk/papers.ts';
import { vendorOf } from '../../desk/record.ts';
import { slipDossier } from '../../desk/slip.ts';
import { givenBack } from '../../desk/words.ts';
import { sheetCodes } from '../../handoff/sheet-codes.ts';
import type { Templates } from '../../letters/compose/letters.ts';
import { renderHtml } from '../../letters/html/render-html.ts';
import { thisDevice } from '../storage/device.ts';
import { useAddress } from '../ui/address.ts';
import { download, letterHtml } from '../ui/browser.ts';
import { makeLetter } from '../ui/make-letter.ts';
import { KeyCap } from './check/row.tsx';
import { useCheck, useDesk } from './desk-context.ts';

type Status = { readonly is: 'idle' | 'working' | 'failed' } | { readonly is: 'done'; readonly name: string };

/** The desk's templates, with the office's own wordings where it put them into the site. */
function useDeskTemplates(office: string): Templates {
  const root = useAddress()('');
  const [templates, setTemplates] = useState(deskTemplates);
  useEffect(() => {
    let current = true;
    siteWordings(root, office).then(
      (own) => current && own.size > 0 && setTemplates(new Map([...deskTemplates, ...own])),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [root, office]);
  return templates;
}

/**
 * The slip's dossier and its codes, which the vendor's phone opens; whether they go along is remembered. None for a receipt.
 */
function useSlip(number: string) {
  const { office, record, checklist, result } = useCheck();
  const page = useAddress()('tinjau/');
  const [wanted, setWanted] = useState(() => thisDevice().read(codeKey) !== 'off');
  const dossier = useMemo(
    () => slipDossier(office, record, checklist, result, number),
    [office, record, checklist, result, number],
  );
  const codes = useMemo(
    () => (dossier && wanted ? sheetCodes(dossier, new URL(page, document.baseURI).href, true) : []),
    [dossier, wanted, page],
  );
  const want = (next: boolean) => {
    if (next) thisDevice().remove(codeKey);
    else thisDevice().write(codeKey, 'off');
    setWanted(next);
  };
  return { dossier, codes, wanted, want };
}

const codeKey = 'slip-code';

/** The paper to hand out, as it will come out of the printer, and every way to get it there. */
export function PaperSheet({ number }: { number: string }) {
  const { t } = useTranslation(['desk', 'deskRooms']);
  const root = useAddress()('');
  const { settings, setSettings } = useDesk();
  const { office, record, checklist, result } = useCheck();
  const main = result.kind === 'complete' ? 'receipt' : 'return-slip';
  const [kind, setKind] = useState<PaperKind>(main);
  const shown = kind === 'official-record' ? kind : main;
  const [status, setStatus] = useState<Status>({ is: 'idle' });
  const { paper } = settings;
  // The paper is ready: the next key press prints it.
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const templates = useDeskTemplates(office.id);
  const slip = useSlip(number);
  const { codes } = slip;
  const letter = useMemo(
    () => composePaper(shown, { office, record, checklist, result, number, codes }, templates),
    [shown, office, record, checklist, result, number, codes, templates],
  );
  const html = useMemo(() => renderHtml(letter, { paper }), [letter, paper]);
  const save = async (format: 'pdf' | 'docx') => {
    const name = `${letter.fileName}.${format}`;
    setStatus({ is: 'working' });
    try {
      const dossier = shown === 'return-slip' && codes.length > 0 ? slip.dossier : null;
      download(await makeLetter({ letters: [letter], paper, format, root, ...(dossier && { dossier }) }), name);
      setStatus({ is: 'done', name });
    } catch {
      setStatus({ is: 'failed' });
    }
  };
  return (
    <>
      <div className="no-print">
        <div className="desk-choices">
          <fieldset>
            <legend>{t('deskRooms:result.which')}</legend>
            {([main, 'official-record'] as const).map((one) => (
              <label key={one}>
                <input type="radio" name="which" checked={shown === one} onChange={() => setKind(one)} />{' '}
                {t(`deskRooms:result.papers.${one}`)}
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{t('deskRooms:result.paper')}</legend>
            {(['a4', 'a5'] as const).map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="paper"
                  checked={paper === one}
                  onChange={() => setSettings((now) => ({ ...now, paper: one }))}
                />{' '}
                {t(`deskRooms:result.sizes.${one}`)}
              </label>
            ))}
          </fieldset>
        </div>
        {shown === 'official-record' && <HandedBack />}
        {shown === 'return-slip' && (
          <label className="choice">
            <input type="checkbox" checked={slip.wanted} onChange={(event) => slip.want(event.currentTarget.checked)} />
            <span>
              {t('deskRooms:result.code')}
              <span className="hint">
                {t(slip.wanted && codes.length === 0 ? 'deskRooms:result.codeTooLarge' : 'deskRooms:result.codeWhy')}
              </span>
            </span>
          </label>
        )}
        <div className="actions">
          <button
            type="button"
            ref={first}
            className="primary"
            aria-keyshortcuts="Enter"
            onClick={() => window.print()}
          >
            {t('deskRooms:result.print')} <KeyCap name="Enter" />
          </button>
          <button type="button" onClick={() => void save('pdf')}>
            {t('deskRooms:result.pdf')}
          </button>
          <button type="button" onClick={() => void save('docx')}>
            {t('deskRooms:result.docx')}
          </button>
        </div>
        <p role="status">
          {status.is === 'working' && t('deskRooms:result.working')}
          {status.is === 'done' && t('deskRooms:result.done', { name: status.name })}
        </p>
        <div role="alert">
          {status.is === 'failed' && <p className="said said-blocking">{t('deskRooms:result.failed')}</p>}
        </div>
        <OfficerForm />
      </div>
      <PaperScale html={html} paper={paper} title={t('deskRooms:result.preview', { title: letter.title })} />
    </>
  );
}

/** Whether the originals that were seen went back, and to whom: for the official record. */
function HandedBack() {
  const { t } = useTranslation(['desk', 'deskRooms']);
  const { record, checklist, result, change } = useCheck();
  const seen = givenBack(checklist.lines, record.marks, result.kind === 'complete').map(({ key }) => key);
  if (seen.length === 0) return null;
  const { bearer } = vendorOf(record);
  const to = record.handedBack?.to ?? bearer;
  return (
    <div className="desk-handed">
      <label>
        <input
          type="checkbox"
          checked={record.handedBack !== undefined}
          onChange={(event) =>
            change(({ handedBack: _, ...one }) =>
              event.currentTarget.checked ? { ...one, handedBack: { lines: seen, to } } : one,
            )
          }
        />{' '}
        {t('deskRooms:result.handedBack')}
      </label>
      <input
        aria-label={t('deskRooms:result.handedBack')}
        className="short"
        value={to}
        disabled={!record.handedBack}
        maxLength={300}
        onChange={(event) => change((one) => ({ ...one, handedBack: { lines: seen, to: event.currentTarget.value } }))}
      />
    </div>
  );
}

/** CSS pixels of a sheet's width. */
const widths = { a4: (210 * 96) / 25.4, a5: (148 * 96) / 25.4 } as const;

/** A sheet, small enough to see the whole of its width; never larger than its print. */
function PaperScale({ html, paper, title }: { html: string; paper: 'a4' | 'a5'; title: string }) {
  const frame = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const trusted = useMemo(() => letterHtml(html), [html]);
  const zoom = width === 0 ? 1 : Math.min(1, width / widths[paper]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section ref={frame} className={`paper-sheet paper-sheet-${paper}`} aria-label={title} tabIndex={0}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: renderHtml escapes every text of the letter */}
      <div className="paper-scale" style={{ zoom }} dangerouslySetInnerHTML={{ __html: trusted }} />
    </section>
  );
}

const officerForm = z.object({ name: z.string().trim().min(1).max(120), nip: z.string().trim().max(120) });

/** Who signs the desk's papers: asked at the first paper of this desk, and not again. */
function OfficerForm() {
  const { t } = useTranslation(['desk', 'deskRooms']);
  const { settings, setSettings } = useDesk();
  const { record, change } = useCheck();
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(officerForm),
    defaultValues: { name: '', nip: '' },
  });
  if (settings.unnamed || settings.officer.name || record.officer.name) return null;
  const { name: problem } = formState.errors;
  const use = handleSubmit((officer) => {
    setSettings((now) => ({ ...now, officer }));
    change((one) => ({ ...one, officer }));
  });
  return (
    <form
      className="desk-officer notice"
      aria-labelledby="officer-title"
      noValidate
      onSubmit={(event) => void use(event)}
    >
      <h2 id="officer-title">{t('deskRooms:result.officer.title')}</h2>
      <p className="hint">{t('deskRooms:result.officer.why')}</p>
      <div className="desk-pair">
        {(['name', 'nip'] as const).map((key) => (
          <div key={key}>
            <label htmlFor={`officer-${key}`}>{t(key === 'name' ? 'settings.officer' : 'settings.nip')}</label>
            <input
              id={`officer-${key}`}
              {...register(key)}
              maxLength={120}
              autoComplete="off"
              aria-invalid={(key === 'name' && problem !== undefined) || undefined}
              aria-describedby={key === 'name' ? 'officer-problem' : undefined}
            />
          </div>
        ))}
      </div>
      <div id="officer-problem" role="alert">
        {problem && <p className="said said-blocking">{t('deskRooms:result.officer.missing')}</p>}
      </div>
      <div className="actions">
        <button type="submit">{t('deskRooms:result.officer.save')}</button>
        <button type="button" className="quiet" onClick={() => setSettings((now) => ({ ...now, unnamed: true }))}>
          {t('deskRooms:result.officer.skip')}
        </button>
      </div>
    </form>
  );
}

import { useTranslation } from 'react-i18next';
import './paper-sheet.css';
import '../../../../letters/html/letter.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { templates } from '../../../../catalog/site-templates.ts';
import { composePaper, type PaperKind } from '../../../../desk/papers.ts';
import { renderHtml } from '../../../../letters/html/render-html.ts';
import { download } from '../../../ui/download.ts';
import { makeLetter } from '../../../ui/letters/make-letter.ts';
import { useAddress } from '../../../ui/page-context.ts';
import { KeyCap } from '../check/key-cap.tsx';
import { useCheck, useDesk } from '../desk-context.ts';
import { HandedBack } from './handed-back.tsx';
import { OfficerForm } from './officer-form.tsx';
import { PaperScale } from './paper-scale.tsx';

type Status = { readonly is: 'idle' | 'working' | 'failed' } | { readonly is: 'done'; readonly name: string };

/** The paper to hand out, as it will come out of the printer, and every way to get it there. */
export function PaperSheet({ number }: { number: string }) {
  const { t } = useTranslation('desk');
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
  const letter = useMemo(
    () => composePaper(shown, { office, record, checklist, result, number }, templates),
    [shown, office, record, checklist, result, number],
  );
  const html = useMemo(() => renderHtml(letter, { paper }), [letter, paper]);
  const save = async (format: 'pdf' | 'docx') => {
    const name = `${letter.fileName}.${format}`;
    setStatus({ is: 'working' });
    try {
      download(await makeLetter({ letters: [letter], paper, format, root }), name);
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
            <legend>{t('result.which')}</legend>
            {([main, 'official-record'] as const).map((one) => (
              <label key={one}>
                <input type="radio" name="which" checked={shown === one} onChange={() => setKind(one)} />{' '}
                {t(`result.papers.${one}`)}
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{t('result.paper')}</legend>
            {(['a4', 'a5'] as const).map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="paper"
                  checked={paper === one}
                  onChange={() => setSettings((now) => ({ ...now, paper: one }))}
                />{' '}
                {t(`result.sizes.${one}`)}
              </label>
            ))}
          </fieldset>
        </div>
        {shown === 'official-record' && <HandedBack />}
        <div className="actions">
          <button
            type="button"
            ref={first}
            className="primary"
            aria-keyshortcuts="Enter"
            onClick={() => window.print()}
          >
            {t('result.print')} <KeyCap name="Enter" />
          </button>
          <button type="button" onClick={() => void save('pdf')}>
            {t('result.pdf')}
          </button>
          <button type="button" onClick={() => void save('docx')}>
            {t('result.docx')}
          </button>
        </div>
        <p role="status">
          {status.is === 'working' && t('result.working')}
          {status.is === 'done' && t('result.done', { name: status.name })}
        </p>
        <div role="alert">{status.is === 'failed' && <p className="said said-blocking">{t('result.failed')}</p>}</div>
        <OfficerForm />
      </div>
      <PaperScale html={html} paper={paper} title={t('result.preview', { title: letter.title })} />
    </>
  );
}

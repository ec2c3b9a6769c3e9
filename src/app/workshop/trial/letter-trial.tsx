import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deskTemplates } from '../../../catalog/desk-templates.ts';
import { templates as letterTemplates } from '../../../catalog/site-templates.ts';
import { composeSet, setName, type Templates } from '../../../letters/compose/letters.ts';
import type { Letter, Paper } from '../../../letters/model.ts';
import { parseTemplate } from '../../../letters/parse-template.ts';
import type { Template } from '../../../letters/template.ts';
import { lettersOfOffice } from '../../../workshop/letter-uses.ts';
import { LetterPreview } from '../../prepare/letters/letter-preview.tsx';
import { useCodeMaker } from '../../prepare/letters/use-letters.ts';
import { usePreparing } from '../../prepare/preparing.ts';
import { useAddress } from '../../ui/address.ts';
import { download } from '../../ui/browser.ts';
import { Choices } from '../../ui/choices.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { makeLetter } from '../../ui/make-letter.ts';
import type { Workshop } from '../use-profile.ts';

const EmailText = lazyPart(async () => (await import('../../prepare/hand-in.tsx')).EmailText, 'asides');

export const shippedTemplates: Templates = new Map([...letterTemplates, ...deskTemplates]);

export interface Wordings {
  /** The shipped wordings, and the office's own. */
  readonly templates: Templates;
  /** Own wordings that cannot be read as they are written now. */
  readonly broken: ReadonlySet<string>;
}

/** Each wording of the office as it could last be read. */
export function useTemplates(letters: Workshop['letters'], office: string): Wordings {
  const late = useDeferredValue(letters);
  const readable = useRef(new Map<string, Template>());
  return useMemo(() => {
    const templates = new Map(shippedTemplates);
    const broken = new Set<string>();
    for (const [name, source] of Object.entries(lettersOfOffice(late, office))) {
      try {
        readable.current.set(name, parseTemplate(name, source));
      } catch {
        broken.add(name);
      }
      const template = readable.current.get(name);
      if (template) templates.set(name, template);
    }
    return { templates, broken };
  }, [late, office]);
}

/** Every sheet of the sample's folder, in its order: the real ones, with the office's own wordings. */
export function useComposed(templates: Templates): readonly Letter[] {
  const { office, report, today } = usePreparing();
  const makeCodes = useCodeMaker(true);
  return useMemo(
    () => composeSet({ office, report, today, codes: makeCodes() }, templates),
    [office, report, today, templates, makeCodes],
  );
}

/** Makes a PDF of letters and hands it over. The sample does not travel in it: nobody should open it as a file of theirs. */
function useSaving() {
  const root = useAddress()('');
  const [status, setStatus] = useState<'working' | 'failed' | `done:${string}`>();
  const save = async (letters: readonly Letter[], paper: Paper, name: string) => {
    setStatus('working');
    try {
      download(await makeLetter({ letters, paper, format: 'pdf', root }), name);
      setStatus(`done:${name}`);
    } catch {
      setStatus('failed');
    }
  };
  return { status, save };
}

interface LetterTrialProps {
  readonly letters: readonly Letter[];
  readonly papers?: readonly Paper[];
}

/** Letters as they come out of the printer, on each paper, and as PDF. The paper chosen here is not remembered. */
export function LetterTrial({ letters, papers = ['a4', 'f4'] }: LetterTrialProps) {
  const { t } = useTranslation(['wording', 'finish']);
  const { office, report, today } = usePreparing();
  const { status, save } = useSaving();
  const [chosen, choose] = useState<string>();
  const [paper, setPaper] = useState<Paper>(papers[0] ?? 'a4');
  const shown = letters.find(({ id }) => id === chosen) ?? letters[0];
  if (!shown) return <p>{t('finish:letters.none')}</p>;
  return (
    <div className="trial-letters">
      {letters.length > 1 && (
        <Choices
          id="trial-letter"
          name="trial-letter"
          legend={t('preview.which')}
          beside="words"
          value={shown.id}
          options={letters.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={choose}
        />
      )}
      {shown.email ? (
        <EmailText letter={shown} />
      ) : (
        <>
          {papers.length > 1 && (
            <Choices
              id="trial-paper"
              name="trial-paper"
              legend={t('preview.paper')}
              beside="word"
              value={paper}
              options={papers.map((value) => ({ value, label: value.toUpperCase() }))}
              onChange={setPaper}
            />
          )}
          <p className="hint">{t('preview.sample')}</p>
          <LetterPreview letter={shown} paper={paper} />
          <div className="actions no-print">
            <button type="button" onClick={() => void save([shown], paper, `${shown.fileName}.pdf`)}>
              {t('preview.pdf')}
            </button>
            {letters.length > 1 && (
              <button
                type="button"
                className="quiet"
                onClick={() => void save(letters, paper, `${setName({ office, report, today })}.pdf`)}
              >
                {t('preview.set')}
              </button>
            )}
          </div>
          <p role="status">
            {status === 'working' && t('finish:letters.working')}
            {status?.startsWith('done:') && t('finish:letters.done', { name: status.slice('done:'.length) })}
          </p>
          <div role="alert">
            {status === 'failed' && <p className="said said-blocking">{t('finish:letters.failed')}</p>}
          </div>
        </>
      )}
    </div>
  );
}

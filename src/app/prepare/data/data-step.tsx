import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assess } from '../../../domain/assess.ts';
import type { Dossier } from '../../../domain/dossier.ts';
import { blocks, type Finding } from '../../../domain/finding.ts';
import { usedTables } from '../../../domain/in-use.ts';
import { serviceOf } from '../../../domain/office.ts';
import type { Report } from '../../../domain/report.ts';
import { areCompaniesKept } from '../../storage/begun.ts';
import { isShared } from '../../storage/shared.ts';
import { useWide } from '../../ui/browser-state.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { FindingList } from '../finding-list.tsx';
import { usePreparing } from '../prepare-context.ts';
import { SaveFile } from '../save-file.tsx';
import { StepFrame } from '../step-frame.tsx';
import { DataForm } from './data-form.tsx';

const FillFromFile = lazyPart(async () => (await import('./fill-from-file.tsx')).FillFromFile, 'recognise');
const CompanyBook = lazyPart(async () => (await import('./company-book.tsx')).CompanyBook, 'kept');
const LetterAside = lazyPart(async () => (await import('../letters/letter-aside.tsx')).LetterAside, 'finish');

/** Step 4: each fact asked once, and checked while it is typed. */
export function DataStep() {
  const { t } = useTranslation('prepare');
  const { office, service, report, dossier, today } = usePreparing();
  const named = Boolean(dossier.company.name?.trim());
  const wide = useWide();
  // While a field has the focus, what is mended goes, but nothing new comes: it would be said in the middle of a word.
  const [known, setKnown] = useState<ReadonlySet<string>>();
  const wrong = wrongIn(report).filter((one) => !known || known.has(nameOf(one)));
  const know = (typed: Dossier) =>
    setKnown(new Set(wrongIn(assess(serviceOf(office, service), office, typed, today)).map(nameOf)));
  const open = report.questions.some((one) => one.decides && !one.answered);
  return (
    <StepFrame name="data" title={t('data.title')} aside={wide && report.letters.length > 0 && <LetterAside quiet />}>
      <p>{t('data.lead')}</p>
      {!named && areCompaniesKept() && <CompanyBook quiet />}
      {open && (
        <p className="notice notice-warning">
          {t('list.openQuestions')} <a href="#pertanyaan">{t('list.answerNow')}</a>
        </p>
      )}
      {wrong.length > 0 && (
        <section className="notice notice-error" aria-labelledby="wrong">
          <h2 id="wrong" className="small-heading">
            {t('data.wrong', { number: wrong.length })}
          </h2>
          <FindingList findings={wrong} links />
        </section>
      )}
      {report.facts.length === 0 && usedTables(report).length === 0 ? (
        <p>{t('data.nothing')}</p>
      ) : (
        <>
          <Filling />
          <DataForm onFocus={know} onBlur={() => setKnown(undefined)} />
        </>
      )}
      {named && <Keeping />}
      <SaveFile />
    </StepFrame>
  );
}

/** What is wrong, apart from what is only missing yet, at a field of the form. */
const wrongIn = (report: Report) =>
  report.findings.flatMap((one) => (blocks(one) && one.severity !== 'missing' && 'path' in one ? [one] : []));

const nameOf = ({ code, path }: Extract<Finding, { readonly path: string }>): string => `${code} ${path}`;

/** The book of companies comes when someone asks for it, or holds one. */
function Keeping() {
  const { t } = useTranslation('prepare');
  const [asked, setAsked] = useState(areCompaniesKept);
  // On a shared computer there is no next time.
  if (isShared()) return null;
  if (asked) return <CompanyBook quiet />;
  return (
    <details onToggle={() => setAsked(true)}>
      <summary>{t('data.keep')}</summary>
    </details>
  );
}

/** What fills the form from a file comes when someone asks for it. */
function Filling() {
  const { t } = useTranslation('prepare');
  const [asked, setAsked] = useState(false);
  return (
    <details onToggle={() => setAsked(true)}>
      <summary>{t('data.fromFile')}</summary>
      {asked && <FillFromFile />}
    </details>
  );
}

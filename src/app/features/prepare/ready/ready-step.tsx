import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../../../domain/day.ts';
import { blocks } from '../../../../domain/finding.ts';
import { documentName } from '../../../ui/part-words.ts';
import { useBerkas } from '../berkas.ts';
import { ChannelWords } from '../channel-words.tsx';
import { FindingList } from '../finding-list.tsx';
import { useCodeChoice, useCodes } from '../letters/use-codes.ts';
import { SaveFile } from '../save-file.tsx';
import { StepFrame } from '../step-frame.tsx';
import { AskOffice } from './ask-office.tsx';
import { CarryList } from './carry-list.tsx';
import { ChecklistDownload } from './checklist-download.tsx';
import { HandoffCodes } from './handoff-codes.tsx';
import ink from './ink.svg';

const before = new Set(['try-first', 'central-account-first', 'no-visit-needed']);

/** Step 6: is it complete, where to go, what to carry. */
export function ReadyStep() {
  const { t } = useTranslation(['prepare', 'start']);
  const { report, office, service } = useBerkas();
  const { dossier } = report;
  const open = report.findings.filter(blocks);
  // What to try before preparing anything was said there.
  const mind = report.findings.filter((one) => !blocks(one) && !before.has(one.code));
  const list = office.services[service];
  const counter = report.channel?.kind === 'counter';
  const { count, value } = report.meterai;
  const [withCode, setWithCode] = useCodeChoice();
  const codes = useCodes(withCode);
  return (
    <StepFrame name="ready" title={t(counter ? 'ready.title' : 'ready.titleSend')}>
      <div role="status">
        {report.ready ? (
          <p className="notice notice-good">
            <b>
              <span aria-hidden="true">✓</span> {t('ready.yes')}
            </b>
          </p>
        ) : (
          <p className="notice notice-error">
            <b>{t('ready.no', { number: open.length })}</b>
          </p>
        )}
      </div>
      <FindingList findings={open} links />
      <h2>{t('ready.where')}</h2>
      {report.channel && <ChannelWords channel={report.channel} />}
      {counter && (
        <>
          <h2>{t('ready.when')}</h2>
          {dossier.visit.date && <p>{t('ready.whenDay', { day: dayInWords(dossier.visit.date) })}</p>}
          <p>{t('ready.askHours')}</p>
          <AskOffice />
        </>
      )}
      <h2>{t(counter ? 'ready.carry' : 'ready.send')}</h2>
      <CarryList />
      {counter && dossier.answers.handedInBy === 'attorney' && <p>{t('ready.identity')}</p>}
      <h2>{t('ready.photocopies')}</h2>
      {report.photocopies.length === 0 ? (
        <p>{t('ready.noCopies')}</p>
      ) : (
        <ul className="plain-list ruled">
          {report.photocopies.map((one) => (
            <li key={one.own ?? `${one.document}-${one.role ?? ''}`}>
              <span>{one.own ?? documentName(one.document, one.role, t)}</span>{' '}
              <span>{t('ready.sheets', { copies: one.copies })}</span>
            </li>
          ))}
        </ul>
      )}
      <h2>{t('ready.meterai')}</h2>
      {count > 0 && value !== null ? (
        <>
          <p>
            {t('ready.meteraiCount', {
              count,
              value: value.toLocaleString('id-ID'),
              total: (count * value).toLocaleString('id-ID'),
            })}
          </p>
          <p>{t('ready.meteraiHow')}</p>
          <img src={ink} className="ink" width="194" height="144" alt={t('ready.meteraiPicture')} />
        </>
      ) : (
        <p>{t('ready.noMeterai')}</p>
      )}
      {mind.length > 0 && (
        <>
          <h2>{t('ready.mind')}</h2>
          <FindingList findings={mind} />
        </>
      )}
      <h2>{t('ready.after')}</h2>
      <p>
        {list.published && list.answer?.withinDays !== undefined
          ? t('ready.answer', { days: list.answer.withinDays })
          : t('ready.answerUnknown')}{' '}
        {t(counter ? 'ready.receipt' : 'ready.keepAnswer')}
      </p>
      {counter && <HandoffCodes shown={withCode} show={setWithCode} codes={codes} />}
      <div className="actions no-print">
        <ChecklistDownload codes={codes} />
        <button type="button" onClick={() => window.print()}>
          {t('ready.print')}
        </button>
      </div>
      <SaveFile />
    </StepFrame>
  );
}

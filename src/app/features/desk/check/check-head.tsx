import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeskRecord, vendorOf } from '../../../../desk/record.ts';
import { useCheck } from '../desk-context.ts';
import { DeskQuestions } from './desk-questions.tsx';
import { KeyCap } from './key-cap.tsx';

/** Whose file it is, for which service, and what the list hangs on. */
export function CheckHead({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation(['desk', 'start']);
  const { record, office, change } = useCheck();
  const vendor = vendorOf(record);
  // Open where there is nothing yet to fold away; from then on as the person leaves it.
  const [unnamed] = useState(vendor.company === '');
  const set = (key: keyof DeskRecord['vendor'], text: string) =>
    change((one) => ({ ...one, vendor: { ...one.vendor, [key]: text } }));
  return (
    <div className="desk-head">
      <div className="desk-title">
        <h1>
          {t(`start:service.${record.service}`)}
          <span className="kicker">
            {record.desk.name || office.name}, {record.at.slice(11).replace(':', '.')}
            {office.kind === 'base' && ` (${t('intake.national')})`}
          </span>
        </h1>
        <button type="button" onClick={onHelp}>
          {t('check.keys')} <KeyCap name="?" />
        </button>
      </div>
      <details className="desk-whose" open={unnamed}>
        <summary>
          <b>{vendor.company || t('intake.unnamed')}</b>
          {[vendor.npwp, vendor.bearer && t('check.by.bearer', { name: vendor.bearer })].filter(Boolean).map((word) => (
            <span key={word}> · {word}</span>
          ))}
        </summary>
        <div className="desk-vendor">
          {(['company', 'npwp', 'bearer', 'phone'] as const).map((key) => (
            <div key={key}>
              <label htmlFor={`vendor-${key}`}>{t(`check.${key}`)}</label>
              <input
                id={`vendor-${key}`}
                value={record.vendor[key] ?? vendor[key]}
                maxLength={300}
                autoComplete="off"
                inputMode={key === 'phone' ? 'tel' : 'text'}
                onChange={(event) => set(key, event.currentTarget.value)}
              />
            </div>
          ))}
          <div className="desk-visit">
            <label htmlFor="vendor-visit">{t('check.visit')}</label>
            <input
              id="vendor-visit"
              type="number"
              min={1}
              max={99}
              value={record.visit}
              onChange={(event) => {
                const visit = Math.round(event.currentTarget.valueAsNumber);
                if (visit >= 1 && visit <= 99) change((one) => ({ ...one, visit }));
              }}
            />
          </div>
          <DeskQuestions />
        </div>
      </details>
    </div>
  );
}

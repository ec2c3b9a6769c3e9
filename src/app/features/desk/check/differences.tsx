import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareRevision } from '../../../../desk/list-differences.ts';
import type { Dossier } from '../../../../domain/dossier.ts';
import type { OfficeProfile } from '../../../../domain/office.ts';
import { sayFinding } from '../../../../i18n/finding-sentences.ts';
import { services } from '../../../../services/index.ts';
import { useCheck } from '../desk-context.ts';
import { loadDeskOffice } from '../load-office.ts';
import { useNames } from './use-names.ts';

/** How the vendor's list stands to the desk's, and what is odd in what the vendor typed. */
export function Differences() {
  const { t, i18n } = useTranslation('desk');
  const { record, office, checklist } = useCheck();
  const names = useNames();
  const { dossier, service, at } = record;
  const preparedBy = usePreparedBy(dossier, office.id);
  const compared = useMemo(
    () => (dossier ? compareRevision(services[service], office, dossier, at.slice(0, 10), preparedBy) : null),
    [dossier, service, office, at, preparedBy],
  );
  if (!dossier || !compared) return null;
  const lineNames = new Map(checklist.lines.map((line) => [line.key, names.line(line)]));
  const listed = (keys: readonly string[]) => keys.map((key) => lineNames.get(key) ?? names.key(key)).join(', ');
  const { state, prepared, desk, notPrepared, noLongerAsked } = compared;
  const odd = checklist.report.findings.filter(
    (one) => one.severity === 'inconsistent' || (one.severity === 'doubtful' && 'path' in one),
  );
  const moved = state !== 'same' && state !== 'unknown';
  if (!moved && notPrepared.length === 0 && odd.length === 0) return null;
  return (
    <div className="desk-differences">
      {moved && (
        <p className="notice notice-warning">{t(`difference.${state}`, { prepared: prepared ?? '–', desk })}</p>
      )}
      {notPrepared.length > 0 && (
        <p className="notice">{t('difference.notPrepared', { names: listed(notPrepared) })}</p>
      )}
      {moved && noLongerAsked.length > 0 && (
        <p className="notice">{t('difference.noLongerAsked', { names: listed(noLongerAsked) })}</p>
      )}
      {odd.length > 0 && (
        <div className="notice notice-warning">
          <p>
            <b>{t('check.doubts')}</b>
          </p>
          <ul>
            {odd.map((one) => (
              <li key={JSON.stringify(one)}>
                {sayFinding(one, checklist.report, i18n.language === 'en' ? 'en' : 'id')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The list of another office that a dossier was prepared with, once it has come. */
function usePreparedBy(dossier: Dossier | null, desk: string): OfficeProfile | null {
  const [found, setFound] = useState<OfficeProfile | null>(null);
  const other = dossier && dossier.office !== desk ? dossier.office : undefined;
  useEffect(() => {
    let wanted = true;
    if (other) void loadDeskOffice(other).then((profile) => wanted && setFound(profile));
    return () => {
      wanted = false;
    };
  }, [other]);
  return found && found.id === other ? found : null;
}

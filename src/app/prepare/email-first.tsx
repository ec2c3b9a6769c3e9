import { useTranslation } from 'react-i18next';
import { serviceSlug } from '../../domain/services/index.ts';
import { carryOver } from '../storage/draft.ts';
import { thisDevice } from '../storage/shared.ts';
import { useAddress } from '../ui/page-context.ts';
import { useSayFinding } from './finding-list.tsx';
import { usePreparing } from './prepare-context.ts';

/** Where the registered mailbox is dead: why the email is changed first, and the way there, with all that was entered. */
export function EmailFirst() {
  const { t } = useTranslation('prepare');
  const { report, dossier, office } = usePreparing();
  const say = useSayFinding();
  const address = useAddress();
  const found = report.findings.find((one) => one.code === 'email-change-first');
  if (!found) return null;
  return (
    <div className="notice notice-warning no-print">
      <p>{say(found, report)}</p>
      <p>
        <a
          className="button"
          href={address(`siapkan/${office.id}/${serviceSlug(found.service)}/#pertanyaan`)}
          onClick={() => carryOver(thisDevice(), dossier, found.service)}
        >
          {t('list.emailFirst')}
        </a>
      </p>
    </div>
  );
}

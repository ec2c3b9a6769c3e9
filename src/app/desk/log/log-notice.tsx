import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { useShared } from '../../ui/shell.tsx';
import { useDesk } from '../desk-context.ts';

const UnlockBook = lazyPart(async () => (await import('./unlock-book.tsx')).UnlockBook, 'deskRooms', 'locked');

/** Says so where the log is locked, full, forbidden or out of date; unlocks it. */
export function LogNotice() {
  const { t } = useTranslation('desk');
  const { book } = useDesk();
  const { state, problem, emptied } = book;
  const shared = useShared();
  return (
    <div className="no-print">
      <div role="status">
        {state === 'blocked' && (
          <p className="notice notice-warning">{t(shared ? 'intake.shared' : 'intake.blocked')}</p>
        )}
        {emptied && <p className="notice notice-error">{t('book.emptied')}</p>}
        {problem === 'full' && <p className="notice notice-error">{t('intake.full')}</p>}
        {problem === 'outdated' && <p className="notice notice-error">{t('book.outdated')}</p>}
        {problem === 'failed' && <p className="notice notice-error">{t('book.failed')}</p>}
      </div>
      {state === 'locked' && <UnlockBook />}
    </div>
  );
}

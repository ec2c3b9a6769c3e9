import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { useDesk } from '../desk-context.ts';

const UnlockFile = lazyPart(async () => (await import('../../ui/locked-file.tsx')).UnlockFile, 'locked');

/** What was read so far, or what is wrong with it; nothing on screen has changed. */
export function IntakeWords() {
  const { t } = useTranslation('desk');
  const { intake } = useDesk();
  const { state } = intake;
  return (
    <>
      <div role="status">
        {state?.is === 'reading' && <p>{t('intake.reading')}</p>}
        {state?.is === 'part' && (
          <div className="notice">
            {state.other && <p>{t('intake.progressOther')}</p>}
            <p>
              <b>
                {t('intake.progress', {
                  have: state.total - state.missing.length,
                  total: state.total,
                  missing: state.missing.join(', '),
                })}
              </b>
            </p>
            <progress max={state.total} value={state.total - state.missing.length} aria-hidden="true" />
            <p>
              <button type="button" className="quiet" onClick={intake.forget}>
                {t('intake.forget')}
              </button>
            </p>
          </div>
        )}
      </div>
      {state?.is === 'locked' && (
        <UnlockFile
          locked={state.locked}
          onOpened={(dossier) => intake.report({ is: 'dossier', dossier })}
          onCancel={intake.forget}
        />
      )}
      <div role="alert">
        {state?.is === 'problem' && (
          <div className="notice notice-error">
            <p>
              {t(`intake.problem.${state.problem.code}`, { service: '', office: '', ...state.problem })}{' '}
              {t('intake.untouched')}
            </p>
          </div>
        )}
      </div>
    </>
  );
}

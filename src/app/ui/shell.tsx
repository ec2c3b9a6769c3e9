import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from './language-switch.tsx';
import { lazyPart } from './lazy-part.tsx';
import { useAddress } from './page-context.ts';
import { SharedButton } from './shared/shared-button.tsx';
import { useShared } from './shared/use-shared.ts';
import { useRested } from './use-rested.ts';
import { WipeButton } from './wipe-button.tsx';

const SharedBar = lazyPart(async () => (await import('./shared/shared-bar.tsx')).SharedBar, 'shared');
const offlineParts = () => import('./offline/offline-parts.tsx');
const NewerVersion = lazyPart(async () => (await offlineParts()).NewerVersion, 'offline');
const OfflineLine = lazyPart(async () => (await offlineParts()).OfflineLine, 'offline');

interface ShellProps {
  readonly children: ReactNode;
  /** Whose list or answer the page shows, with its year. */
  readonly list?: { readonly office: string; readonly years: string; readonly answer?: boolean };
}

/** Head and foot of every page. */
export function Shell({ children, list }: ShellProps) {
  const { t } = useTranslation();
  const address = useAddress();
  const shared = useShared();
  const rested = useRested();
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: without scripts it is a plain way to the content */}
      <a
        className="skip-link"
        href="#isi"
        onClick={(event) => {
          // The address names the step; skipping must not change it.
          event.preventDefault();
          document.getElementById('isi')?.focus();
        }}
      >
        {t('common.skip')}
      </a>
      {shared && <SharedBar />}
      <header className="masthead">
        <div className="column">
          <a className="wordmark" href={address('')}>
            <img src={address('icon.svg')} alt="" width="28" height="28" />
            {t('common.name')}
          </a>
          <div className="ways">
            <a href={address('panduan/')}>{t('common.guide')}</a>
            <LanguageSwitch />
          </div>
        </div>
      </header>
      {rested && <NewerVersion quiet />}
      <main id="isi" tabIndex={-1}>
        <div className="column">{children}</div>
      </main>
      <footer className="foot">
        <div className="column">
          <p>
            {list &&
              `${t(list.answer ? 'common.foot.answer' : 'common.foot.list', { office: list.office, year: list.years })} `}
            {t('common.foot.unofficial')}
          </p>
          <p>{t('common.foot.private')}</p>
          <p>
            <a href={address('meja/')}>{t('common.foot.desk')}</a>
          </p>
          <div className="foot-actions">
            <WipeButton />
            <SharedButton />
          </div>
          {rested && <OfflineLine quiet />}
        </div>
      </footer>
    </>
  );
}

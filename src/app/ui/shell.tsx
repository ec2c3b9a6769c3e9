import {
  type ContextType,
  type ReactNode,
  StrictMode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { speak, words } from '../../i18n/set-up.ts';
import { type Language, languages } from '../../i18n/words.ts';
import type { PageData } from '../page-data.ts';
import { isShared } from '../storage/device.ts';
import { rememberLanguage } from '../storage/remembered.ts';
import { pageContext, useAddress } from './address.ts';
import { useFramed, useLive } from './browser.ts';
import { lazyPart } from './lazy-part.tsx';

const sharedParts = () => import('./shared-computer.tsx');
const SharedBar = lazyPart(async () => (await sharedParts()).SharedBar, 'shared');
const SharedDialog = lazyPart(async () => (await sharedParts()).SharedDialog, 'shared');
const WipeDialog = lazyPart(async () => (await sharedParts()).WipeDialog, 'shared');
const FrameBar = lazyPart(async () => (await import('./frame-bar.tsx')).FrameBar, 'shared');
const offlineParts = () => import('./offline-parts.tsx');
const NewerVersion = lazyPart(async () => (await offlineParts()).NewerVersion, 'offline');
const originParts = () => import('./origin-notice.tsx');
const OriginNotice = lazyPart(async () => (await originParts()).OriginNotice, 'lists');
const NewerList = lazyPart(async () => (await originParts()).NewerList, 'lists');
const OfflineLine = lazyPart(async () => (await offlineParts()).OfflineLine, 'offline');

interface ShellProps {
  readonly children: ReactNode;
  /** Whose list or answer the page shows, with its year. */
  readonly list?: {
    readonly office: string;
    readonly years: string;
    readonly answer?: boolean;
    /** Of a page of an office that was built into the site. */
    readonly id?: string;
    /** Where the draft of the page is kept. */
    readonly draft?: string;
  };
}

/** Head and foot of every page. */
export function Shell({ children, list }: ShellProps) {
  const { t } = useTranslation();
  const address = useAddress();
  const shared = useShared();
  const framed = useFramed();
  const rested = useRested() && !framed;
  const { origin } = useContext(pageContext);
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
      {framed ? (
        <FrameBar quiet draft={list?.draft}>
          <LanguageSwitch />
        </FrameBar>
      ) : (
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
      )}
      {rested && <NewerVersion quiet />}
      <main id="isi" tabIndex={-1}>
        <div className="column">
          {origin ? <OriginNotice quiet /> : rested && list?.id && <ListPutIn office={list.id} />}
          {children}
        </div>
      </main>
      <footer className="foot">
        <div className="column">
          <p>
            {list &&
              `${t(list.answer ? 'common.foot.answer' : 'common.foot.list', { office: list.office, year: list.years })} `}
            {t('common.foot.unofficial')}
          </p>
          <p>{t('common.foot.private')}</p>
          <div className="elsewhere">
            <p>
              <a href={address('meja/')}>{t('common.foot.desk')}</a>
            </p>
            <p>
              <a href={address('kantor/')}>{t('common.foot.workshop')}</a>
            </p>
          </div>
          {/* Named by a frame's address, so that what has no place there is left out before any script has come. */}
          <i id="sisip" hidden />
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

/** What says so is loaded only where the office put a list of its own into the site. */
function ListPutIn({ office }: { office: string }) {
  const address = useAddress()('kantor/daftar.json');
  const [any, setAny] = useState(false);
  useEffect(() => {
    const look = async () => setAny((await (await fetch(address)).text()).includes(`"id": "${office}"`));
    look().catch(() => {});
  }, [address, office]);
  return any && <NewerList quiet office={office} />;
}

const names: Record<Language, { short: string; full: string }> = {
  id: { short: 'ID', full: 'Bahasa Indonesia' },
  en: { short: 'EN', full: 'English' },
};

/** Two languages, each named in itself. */
function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const { live } = useContext(pageContext);
  return (
    <fieldset className="language" aria-label={t('common.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          disabled={!live}
          aria-pressed={i18n.language === language}
          onClick={() => {
            rememberLanguage(language);
            void speak(language);
          }}
        >
          <span aria-hidden="true">{names[language].short}</span>
          <span className="hidden-words">{names[language].full}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** True once the page has loaded and has nothing better to do: for what must not compete with it. */
function useRested(): boolean {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const rest = () => (window.requestIdleCallback ?? setTimeout)(() => setRested(true));
    if (document.readyState === 'complete') rest();
    else window.addEventListener('load', rest, { once: true });
  }, []);
  return rested;
}

/** "Hapus semua data": asks once, then leaves nothing of this app on the device. */
export function WipeButton() {
  const { t } = useTranslation();
  const { live } = useContext(pageContext);
  const [asked, ask] = useState(false);
  const [wiped, setWiped] = useState(false);
  return (
    <>
      <button type="button" className="quiet" disabled={!live} onClick={() => ask(true)}>
        {t('common.foot.wipe')}
      </button>
      <p role="status">{wiped && t('common.wiped')}</p>
      {asked && <WipeDialog onWiped={() => setWiped(true)} onClose={() => ask(false)} />}
    </>
  );
}

/** Turns the mode for shared computers on, or off again. */
export function SharedButton() {
  const { t } = useTranslation('start');
  const { live } = useContext(pageContext);
  const on = useShared();
  const [pressed, press] = useState(false);
  return (
    <>
      <button type="button" className="quiet" disabled={!live} onClick={() => press(true)}>
        {t(on ? 'common.foot.sharedOff' : 'common.foot.sharedOn')}
      </button>
      {pressed && <SharedDialog on={on} onClose={() => press(false)} />}
    </>
  );
}

const never = (): (() => void) => () => {};

/** Whether the mode for shared computers is on; false in the prerendered page. A switch loads the page anew. */
export const useShared = (): boolean => useSyncExternalStore(never, isShared, () => false);

interface AppProps {
  readonly data: Pick<PageData, 'root'>;
  /** Where the list of this page comes from, if it was not built into the site. */
  readonly origin?: ContextType<typeof pageContext>['origin'];
  readonly children: ReactNode;
}

/** What stands around every page: its words and its place in the site. */
export function App({ data, origin, children }: AppProps) {
  const live = useLive();
  return (
    <StrictMode>
      <I18nextProvider i18n={words}>
        <pageContext.Provider value={{ root: data.root, live, origin }}>
          <SpokenLanguage />
          {children}
        </pageContext.Provider>
      </I18nextProvider>
    </StrictMode>
  );
}

/** The page's `lang` follows its words. */
function SpokenLanguage() {
  const { language } = useTranslation().i18n;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}

import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KnownServiceId, mailboxService, serviceIds, services } from '../../domain/services/index.ts';
import type { StartData } from '../page-data.ts';
import { isAnyKept, readLastOffice, tellAnswer } from '../storage/remembered.ts';
import { useAddress } from '../ui/address.ts';
import { Choices } from '../ui/choices.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { OpenFile } from '../ui/open-file.tsx';
import { LinkedText } from '../ui/said.tsx';
import { SharedButton, Shell, useShared } from '../ui/shell.tsx';
import { OfficeLink } from './office-list.tsx';
import { OfficeSearch } from './office-search.tsx';

const KeptFiles = lazyPart(async () => (await import('./kept-files.tsx')).KeptFiles, 'kept');

/** Step 1: what happened, whether a visit is needed at all, and which LPSE. Without scripts, links to all of them. */
export function StartPage({ data }: { data: StartData }) {
  const { t } = useTranslation();
  const address = useAddress();
  const last = useLastOffice(data);
  const shared = useShared();
  const [told, tell] = useState<Told>({});
  const service = told.what === 'other' ? undefined : told.what;
  return (
    <Shell>
      <h1>{t('choose.title')}</h1>
      <p className="lead">{t('choose.lead')}</p>
      <Kept />
      <WhatHappened told={told} onTold={tell} />
      <h2 id="office" tabIndex={-1}>
        {t('choose.officeTitle')}
      </h2>
      <p className="last-office">
        {last ? (
          <>
            {t('choose.last')}: <OfficeLink office={last} service={service} />
          </>
        ) : (
          data.base && <a href="#nasional">{t('choose.notHere')}</a>
        )}
      </p>
      <OfficeSearch data={data} service={service} />
      {data.base && (
        <>
          <h2 id="nasional">{t('choose.base')}</h2>
          <p>{t('choose.baseExplain')}</p>
          <p>
            <OfficeLink office={data.base} service={service} />
          </p>
        </>
      )}
      {!shared && (
        <div className="notice">
          {t('choose.shared')} <SharedButton />
        </div>
      )}
      <h2>{t('choose.openFile')}</h2>
      <OpenFile />
      <p className="hint">
        <a href={address('untuk-lpse/')}>{t('choose.forOffices')}</a>
      </p>
    </Shell>
  );
}

/** What is kept on this device; loaded only where anything is. */
function Kept() {
  const [any, setAny] = useState(false);
  useEffect(() => setAny(isAnyKept()), []);
  return any && <KeptFiles quiet />;
}

/** The office that was chosen last; where the page lists all offices, only if it is still one of them. */
function useLastOffice({ offices, total }: StartData): ReturnType<typeof readLastOffice> {
  const [last, setLast] = useState<ReturnType<typeof readLastOffice>>();
  useEffect(() => {
    const kept = readLastOffice();
    setLast(kept?.from || offices.length < total || offices.some(({ id }) => id === kept?.id) ? kept : undefined);
  }, [offices, total]);
  return last;
}

/** What someone who needs help has told so far: what happened, and whether the registered mailbox can be opened. */
export interface Told {
  readonly what?: KnownServiceId | 'other';
  readonly mailbox?: boolean;
}

/** Asked first where what is asked for goes to the registered mailbox, and nowhere else. */
const asksMailbox = (what: Told['what']): boolean =>
  what !== undefined && what !== 'other' && services[what].asksMailbox;

const order = [...serviceIds, 'other'] as const;

interface WhatHappenedProps {
  readonly told: Told;
  readonly onTold: (told: Told) => void;
}

/** "Apa yang terjadi?": leads to what one can settle oneself, to the guide, or to the right list. */
function WhatHappened({ told, onTold }: WhatHappenedProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEarlyChoice(box, (what) => onTold({ what }));
  const { what, mailbox } = told;
  return (
    <div ref={box} className="what-happened">
      <Choices
        id="what"
        name="what"
        legend={t('choose.what.title')}
        beside="words"
        value={what}
        options={order.map((value) => ({ value, label: t(`choose.what.${value}`) }))}
        onChange={(next) => onTold({ what: next })}
      />
      {asksMailbox(what) && (
        <Choices
          id="mailbox"
          name="mailbox"
          legend={t('choose.what.mailbox')}
          beside="word"
          value={mailbox === undefined ? undefined : mailbox ? 'yes' : 'no'}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`common.${value}`) }))}
          onChange={(answer) => {
            const open = answer === 'yes';
            if (what && what !== 'other') tellAnswer(what, open);
            onTold({ ...(what ? { what } : {}), mailbox: open });
          }}
        />
      )}
      <div role="status">
        <Advice told={told} onTold={onTold} />
      </div>
    </div>
  );
}

/** What may spare the visit, for what happened. */
function Advice({ told, onTold }: WhatHappenedProps) {
  const { t } = useTranslation();
  const address = useAddress();
  const { what, mailbox } = told;
  if (!what || (asksMailbox(what) && mailbox === undefined)) return null;
  if (what === 'other')
    return (
      <div className="notice">
        <h2 className="small-heading">{t('choose.advice.guideTitle')}</h2>
        <p>{t('choose.advice.guide')}</p>
        <p>
          <a className="button primary" href={address('panduan/')}>
            {t('choose.advice.guideGo')}
          </a>
        </p>
      </div>
    );
  if (mailbox === false)
    return (
      <div className="notice notice-warning">
        <h2 className="small-heading">{t('choose.advice.mailboxTitle')}</h2>
        <p>{t('choose.advice.mailbox')}</p>
        <button
          type="button"
          className="primary"
          onClick={() => {
            tellAnswer(mailboxService, false);
            onTold({ what: mailboxService });
            document.getElementById('office')?.focus();
          }}
        >
          {t('choose.advice.mailboxGo')}
        </button>
      </div>
    );
  return (
    <div className="notice">
      <h2 className="small-heading">{t('choose.advice.title')}</h2>
      <p>
        <LinkedText text={t(`choose.advice.${services[what].spares ?? 'self'}`)} />
      </p>
      <p>
        <a href={address('panduan/')}>{t('choose.advice.guideMore')}</a>
      </p>
    </div>
  );
}

/** What was chosen while the page's script was still on its way counts too. */
function useEarlyChoice(box: RefObject<HTMLElement | null>, choose: (what: NonNullable<Told['what']>) => void): void {
  const first = useRef(choose);
  useEffect(() => {
    const chosen = box.current?.querySelector<HTMLInputElement>('input[name="what"]:checked')?.value;
    const what = order.find((one) => one === chosen);
    if (what) first.current(what);
  }, [box]);
}

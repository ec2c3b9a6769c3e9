import { useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { officeIndex } from '../../catalog/office-index.ts';
import { siteList, siteOffice, siteText } from '../../catalog/site-list.ts';
import { dayInWords } from '../../domain/day.ts';
import type { Verdict } from '../../handoff/signature.ts';
import { thisDevice } from '../storage/device.ts';
import { readKept } from '../storage/kept-profiles.ts';
import { pageContext, useAddress, useOfficeAddress } from './address.ts';

/** Where the list of this page comes from, if it was not built into the site. */
export function OriginNotice() {
  const { t } = useTranslation('lists');
  const { origin } = useContext(pageContext);
  const entry = useSiteOffice(origin?.office ?? '');
  const verdict = useSiteVerdict(origin?.from === 'site' ? origin.office : undefined);
  if (!origin) return null;
  if (origin.from === 'workshop')
    return <p className="notice notice-warning origin no-print">{t('origin.workshop')}</p>;
  if (origin.from === 'link') {
    const { givenBy = '…', signedBy } = readKept(thisDevice(), 'link', origin.slot) ?? {};
    return (
      <p className={`notice origin ${signedBy ? '' : 'notice-warning'}`}>
        {signedBy ? t('origin.signed', { by: signedBy }) : t('origin.link', { by: givenBy })}
      </p>
    );
  }
  if (!entry) return null;
  const shipped = officeIndex.find(({ id }) => id === origin.office)?.revision;
  const { revision } = entry;
  return (
    <div className="origin">
      {verdict?.is !== 'altered' && (
        <p className="notice">
          {shipped === undefined ? t('origin.site', { revision }) : t('origin.siteReplaces', { revision, shipped })}
        </p>
      )}
      {verdict && <SignatureNotice verdict={verdict} />}
    </div>
  );
}

/** On a page that was built into the site: that the office put a list of its own into it meanwhile. */
export function NewerList({ office }: { office: string }) {
  const { t } = useTranslation('lists');
  const address = useOfficeAddress();
  const entry = useSiteOffice(office);
  if (!entry) return null;
  return (
    <p className="notice notice-warning no-print">
      {t('origin.newer')} <a href={address({ office, from: 'site' })}>{t('origin.toNewer')}</a>
    </p>
  );
}

/** What the site's own list says of an office, once it is there. */
function useSiteOffice(id: string): Awaited<ReturnType<typeof siteOffice>> {
  const root = useAddress()('');
  const [entry, setEntry] = useState<Awaited<ReturnType<typeof siteOffice>>>();
  useEffect(() => {
    let current = true;
    siteOffice(root, id).then(
      (found) => current && setEntry(found),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [root, id]);
  return entry;
}

const tones = {
  signed: 'notice-good',
  'unknown-key': '',
  unsigned: '',
  unproved: 'notice-warning',
} as const satisfies Record<Exclude<Verdict['is'], 'altered'>, string>;

/** What a signature says, in a sentence; one that does not fit is said at once. */
export function SignatureNotice({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('lists');
  if (verdict.is === 'altered')
    return (
      <div className="notice notice-error" role="alert">
        <p>
          <strong>{t('verdict.alteredTitle')}</strong>
        </p>
        <p>{t('verdict.altered')}</p>
      </div>
    );
  return (
    <p className={`notice ${tones[verdict.is]}`}>
      {verdict.is === 'signed' || verdict.is === 'unknown-key'
        ? t(`verdict.${verdict.is}`, { by: verdict.by, on: dayInWords(verdict.on) })
        : t(`verdict.${verdict.is}`)}
    </p>
  );
}

/**
 * What the signature beside an office's files says: all of them, as they stand in the site. Undefined where the office
 * signs nothing; `unsigned` where this site knows a key of an office that did not sign; `unproved` where the signature
 * cannot be had.
 */
export async function siteVerdict(root: string, id: string): Promise<Verdict | undefined> {
  const list = await siteList(root);
  const entry = list?.offices.find((office) => office.id === id);
  if (!list || !entry) return undefined;
  const { trustedKey } = await import('../../catalog/dropped-in.ts');
  const key = trustedKey(list, id);
  if (!entry.signed) return key && { is: 'unsigned' };
  const names = [`${id}.json`, ...entry.letters.map((name) => `${name}.md`)];
  const [signature, ...texts] = await Promise.all([`${id}.sig.json`, ...names].map((name) => siteText(root, name)));
  const files = names.flatMap((name, index) => (texts[index] === undefined ? [] : [[name, texts[index]] as const]));
  if (signature === undefined || files.length < names.length) return { is: 'unproved' };
  const { verifySignature } = await import('../../handoff/signature.ts');
  const verdict = await verifySignature({ office: id, files: Object.fromEntries(files), signature }, key ? [key] : []);
  // Whole, but by another key than the one that is known to be this office's.
  return key && verdict.is === 'unknown-key' ? { is: 'altered' } : verdict;
}

/** The same of an office's list that was put into this site, once it is judged; undefined where it signs nothing. */
function useSiteVerdict(office: string | undefined): Verdict | undefined {
  const root = useAddress()('');
  const [verdict, setVerdict] = useState<Verdict>();
  useEffect(() => {
    let current = true;
    setVerdict(undefined);
    if (office)
      siteVerdict(root, office).then(
        (found) => current && setVerdict(found),
        () => current && setVerdict({ is: 'unproved' }),
      );
    return () => {
      current = false;
    };
  }, [root, office]);
  return verdict;
}

/** Where others say nothing: that an office's list in this site is not the one that it signed. */
export function AlteredNotice({ office }: { office: string }) {
  const verdict = useSiteVerdict(office);
  return verdict?.is === 'altered' ? <SignatureNotice verdict={verdict} /> : null;
}

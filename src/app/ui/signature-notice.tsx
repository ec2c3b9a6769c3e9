import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { siteList, siteText } from '../../catalog/site-list.ts';
import { dayInWords } from '../../domain/day.ts';
import type { Verdict } from '../../handoff/signature.ts';
import { useAddress } from './page-context.ts';

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
export function useSiteVerdict(office: string | undefined): Verdict | undefined {
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

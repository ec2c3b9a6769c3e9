import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { siteVerdict } from '../../catalog/site-list.ts';
import { dayInWords } from '../../domain/day.ts';
import type { Verdict } from '../../handoff/signature.ts';
import { useAddress } from './page-context.ts';

const tones = {
  signed: 'notice-good',
  'unknown-key': '',
  unsigned: '',
  unproved: 'notice-warning',
  altered: 'notice-error',
} as const satisfies Record<Verdict['is'], string>;

/** What a signature says, in a sentence; one that does not fit is said at once. */
export function SignatureNotice({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('lists');
  return (
    <p className={`notice ${tones[verdict.is]}`} role={verdict.is === 'altered' ? 'alert' : undefined}>
      {verdict.is === 'signed' || verdict.is === 'unknown-key'
        ? t(`verdict.${verdict.is}`, { by: verdict.by, on: dayInWords(verdict.on) })
        : t(`verdict.${verdict.is}`)}
    </p>
  );
}

/** The same of an office's list that was put into this site, once it is judged; nothing where it signs nothing. */
export function SiteSignature({ office }: { office: string }) {
  const root = useAddress()('');
  const [verdict, setVerdict] = useState<Verdict>();
  useEffect(() => {
    let current = true;
    setVerdict(undefined);
    siteVerdict(root, office).then(
      (found) => current && setVerdict(found),
      () => current && setVerdict({ is: 'unproved' }),
    );
    return () => {
      current = false;
    };
  }, [root, office]);
  return verdict ? <SignatureNotice verdict={verdict} /> : null;
}

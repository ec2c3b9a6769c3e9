import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostAdditions } from '../../../domain/dossier.ts';
import { targetId } from '../../ui/address.ts';
import { useLive } from '../../ui/browser-state.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { usePreparing } from '../prepare-context.ts';

// These bring code of their own: not before someone has something to add, or to report.
const AdditionForm = lazyPart(async () => (await import('./addition-form.tsx')).AdditionForm, 'asides');
/** A line that the office's list does not hold. */
export const OwnMark = lazyPart(async () => (await import('./addition-form.tsx')).OwnMark, 'asides');
const ChangedListForm = lazyPart(async () => (await import('./changed-list.tsx')).ChangedListForm, 'asides');

/** "Bukan daftar kantor Anda?": what the office asks for beyond its list, for this dossier only. */
export function Additions() {
  const { t } = useTranslation('prepare');
  const { dossier, report } = usePreparing();
  // A list that is not the office's own, or was not seen whole, is most likely to lack something.
  const likely = report.findings.some(({ code }) => code === 'national-list' || code === 'list-partial');
  const [opened, setOpened] = useState(likely);
  const room = dossier.additions.length < mostAdditions;
  return (
    <details
      className="additions no-print"
      open={likely || undefined}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary id={targetId('tambahan')}>{t(likely ? 'additions.titleLikely' : 'additions.title')}</summary>
      <p>{t('additions.lead')}</p>
      {room ? opened && <AdditionForm /> : <p>{t('additions.full', { most: mostAdditions })}</p>}
    </details>
  );
}

/** "Daftar ini sudah berubah?": a ready text for the office, or for whoever keeps this site. */
export function ChangedList() {
  const { t } = useTranslation('prepare');
  const live = useLive();
  const [opened, setOpened] = useState(false);
  if (!live) return null;
  return (
    <details className="additions no-print" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{t('list.changed')}</summary>
      {opened && <ChangedListForm />}
    </details>
  );
}

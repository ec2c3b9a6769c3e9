import { useTranslation } from 'react-i18next';
import type { Part } from '../../../../domain/part.ts';
import { partName } from '../../../ui/part-words.ts';
import { useBerkas } from '../berkas.ts';

/** What goes into the folder, in the order of the list, each with its forms. */
export function CarryList() {
  const { t } = useTranslation(['prepare', 'start']);
  const { report } = useBerkas();
  if (report.carry.length === 0)
    return <p>{t(report.channel?.kind === 'counter' ? 'ready.carryNothing' : 'ready.sendNothing')}</p>;
  const forms = (part: Part): string => {
    if (part.kind !== 'leaf') return t('ready.chooseOne');
    const { item } = part;
    if (!('evidence' in item)) return '';
    const letter = item.kind === 'letter';
    if (item.evidence === 'unstated') return t(letter ? 'ready.handedIn' : 'ready.original');
    const { original, copies, scan } = item.evidence;
    return [
      ...(original ? [t(original === 'shown' && !letter ? 'ready.original' : 'ready.handedIn')] : []),
      ...(copies ? [t('ready.copy', { copies })] : []),
      ...(scan ? [t('ready.scan')] : []),
    ].join(' + ');
  };
  return (
    <ol className="ruled">
      {report.carry.map((part) => (
        <li key={part.key}>
          <span>{partName(part, t)}</span> {forms(part) && <span>{forms(part)}</span>}
        </li>
      ))}
    </ol>
  );
}

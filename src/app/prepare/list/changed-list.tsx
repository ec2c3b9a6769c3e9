import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assess } from '../../../domain/assess.ts';
import { emptyDossier } from '../../../domain/dossier.ts';
import { serviceOf } from '../../../domain/office.ts';
import type { ListedRequirement } from '../../../domain/report.ts';
import { changedListText } from '../../../i18n/id/changed-list.ts';
import { serviceName } from '../../../i18n/id/terms.ts';
import { indonesian, partName } from '../../../i18n/part-names.ts';
import { Choices } from '../../ui/choices.tsx';
import { screenWords } from '../../ui/part-words.ts';
import { Message } from '../message.tsx';
import { usePreparing } from '../prepare-context.ts';

const readers = ['office', 'site'] as const;
type Reader = (typeof readers)[number];

/**
 * What to write where an office asks for something else than its list says here: with office, service, entry, its words
 * and its source, so that nobody need look these up. In Indonesian, as they are read.
 */
export function ChangedListForm() {
  const { t } = useTranslation(['prepare', 'start', 'asides']);
  const { office, service, today } = usePreparing();
  const [reader, setReader] = useState<Reader>('office');
  const [chosen, choose] = useState('');
  const [now, setNow] = useState('');
  // The list as the office printed it: nobody's name and no answer goes into the text.
  const entries = useMemo(() => {
    const blank = assess(serviceOf(office, service), office, emptyDossier(office.id, service), today);
    return blank.requirements.filter((one): one is ListedRequirement => !one.own);
  }, [office, service, today]);
  const entry = entries.find(({ id }) => id === chosen);
  const national = office.kind === 'base';
  const text = changedListText({
    reader,
    office: office.name,
    service: serviceName(service, office),
    now: now.trim(),
    ...(entry ? { entry: { name: partName(entry.part, { ...indonesian, whole: true }), ...entry } } : {}),
    sources: Object.values(office.sources),
  });
  return (
    <>
      <p>{t('asides:changedList.lead')}</p>
      {!national && (
        <Choices
          id="changed-reader"
          name="changed-reader"
          legend={t('asides:changedList.reader')}
          beside="words"
          value={reader}
          options={readers.map((value) => ({ value, label: t(`asides:changedList.readers.${value}`) }))}
          onChange={setReader}
        />
      )}
      <div className="field">
        <label className="label" htmlFor="changed-entry">
          {t('asides:changedList.entry')}
        </label>
        <select id="changed-entry" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('asides:changedList.whole')}</option>
          {entries.map(({ id, part }) => (
            <option key={id} value={id}>
              {partName(part, screenWords(t))}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="label" htmlFor="changed-now">
          {t('asides:changedList.now')}
        </label>
        <textarea
          id="changed-now"
          rows={3}
          maxLength={600}
          value={now}
          onChange={(event) => setNow(event.currentTarget.value)}
        />
      </div>
      <Message
        to={reader === 'office' && !national ? office.contact.email : undefined}
        subject={text.subject}
        text={text.text}
      />
    </>
  );
}

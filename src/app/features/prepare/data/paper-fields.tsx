import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { printed } from '../../../../domain/facts.ts';
import { usedPapers } from '../../../../domain/in-use.ts';
import { useBerkas } from '../berkas.ts';
import { DataField, useNotes } from './field.tsx';

/** "Cocokkan dengan dokumen": names and numbers as printed on the papers, all of it optional. */
export function PaperFields() {
  const { t } = useTranslation('prepare');
  const { dossier, report } = useBerkas();
  const [begun] = useState(() =>
    usedPapers(report).some((paper) => Object.values(dossier.papers[paper] ?? {}).some(Boolean)),
  );
  const [opened, setOpened] = useState(begun);
  return (
    <details open={begun} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{t('papers.title')}</summary>
      <p className="hint">{t('papers.lead')}</p>
      {opened && <PaperRows />}
    </details>
  );
}

/** What is printed on each paper, to be compared with what is typed. */
function PaperRows() {
  const { t } = useTranslation('prepare');
  const { report } = useBerkas();
  const notes = useNotes();
  return usedPapers(report).map((paper) => (
    <fieldset key={paper}>
      <legend>{t(`papers.paper.${paper}`)}</legend>
      {printed[paper].map((field) => (
        <DataField
          key={field}
          path={`papers.${paper}.${field}`}
          label={t(`papers.field.${field}`)}
          as={field === 'company' || field === 'person' ? 'text' : 'digits'}
          optional
          notes={notes(`papers.${paper}.${field}`)}
        />
      ))}
    </fieldset>
  ));
}

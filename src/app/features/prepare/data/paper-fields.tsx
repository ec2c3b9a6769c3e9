import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperKey } from '../../../../domain/dossier.ts';
import { useBerkas } from '../berkas.ts';
import { printed } from './data-fields.ts';
import { DataField, useNotes } from './field.tsx';

/** "Cocokkan dengan dokumen": names and numbers as printed on the papers, all of it optional. */
export function PaperFields() {
  const { t } = useTranslation('prepare');
  const { dossier } = useBerkas();
  const notes = useNotes();
  const { answers, service } = dossier;
  const papers = (Object.keys(printed) as PaperKey[]).filter(
    (paper) =>
      (paper !== 'ktp-attorney' || answers.handedInBy === 'attorney') &&
      (paper !== 'npwp-old' || service === 'npwp-change') &&
      (!paper.startsWith('akta') || answers.legalForm !== 'individual') &&
      (paper !== 'akta-perubahan' || answers.exists?.['akta-perubahan'] === true),
  );
  const [begun] = useState(() => papers.some((paper) => Object.values(dossier.papers[paper] ?? {}).some(Boolean)));
  return (
    <details open={begun}>
      <summary>{t('papers.title')}</summary>
      <p className="hint">{t('papers.lead')}</p>
      {papers.map((paper) => (
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
      ))}
    </details>
  );
}

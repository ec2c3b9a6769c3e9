import { useTranslation } from 'react-i18next';
import { printed } from '../../../domain/facts.ts';
import { usedPapers } from '../../../domain/in-use.ts';
import { usePreparing } from '../prepare-context.ts';
import { DataField, useNotes } from './field.tsx';

/** What is printed on each paper, to be compared with what is typed. */
export function PaperRows() {
  const { t } = useTranslation('prepare');
  const { report } = usePreparing();
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

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../letters/model.ts';
import { thisDevice } from '../../storage/shared.ts';
import { Choices } from '../../ui/choices.tsx';

/** The paper that this device's letters are printed on. */
export function usePaper(): readonly [Paper, (paper: Paper) => void] {
  const [paper, setPaper] = useState<Paper>(() => (thisDevice().read('paper') === 'f4' ? 'f4' : 'a4'));
  return [
    paper,
    (next) => {
      thisDevice().write('paper', next);
      setPaper(next);
    },
  ];
}

export function PaperChoice({ paper, onChange }: { paper: Paper; onChange: (paper: Paper) => void }) {
  const { t } = useTranslation(['finish', 'prepare']);
  return (
    <Choices
      id="paper"
      name="paper"
      legend={t('letters.paper')}
      value={paper}
      options={(['a4', 'f4'] as const).map((value) => ({ value, label: t(`letters.papers.${value}`) }))}
      onChange={onChange}
    />
  );
}

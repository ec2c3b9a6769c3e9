import './letter-sheet.css';
import '../../../letters/html/letter.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { renderHtml } from '../../../letters/html/render-html.ts';
import type { Letter, Paper } from '../../../letters/model.ts';

/** The letter as a sheet of paper; its HTML is escaped by the renderer. */
export function LetterPreview({ letter, paper }: { letter: Letter; paper: Paper }) {
  const { t } = useTranslation('prepare');
  const html = useMemo(() => renderHtml(letter, { paper }), [letter, paper]);
  return (
    <section className="letter-sheet" aria-label={t('letters.preview', { title: letter.title })}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: renderHtml escapes every text of the letter */}
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  );
}

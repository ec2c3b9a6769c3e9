import { useTranslation } from 'react-i18next';
import './letter-sheet.css';
import '../../../letters/html/letter.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { renderHtml } from '../../../letters/html/render-html.ts';
import type { Letter, Paper } from '../../../letters/model.ts';
import { letterHtml } from '../../ui/browser.ts';

/** The letter as a sheet of paper, small enough to see the whole of it; at will in the size of its print. */
export function LetterPreview({ letter, paper }: { letter: Letter; paper: Paper }) {
  const { t } = useTranslation(['finish', 'prepare']);
  const html = useMemo(() => letterHtml(renderHtml(letter, { paper })), [letter, paper]);
  const [large, setLarge] = useState(false);
  const { frame, scale } = useScale();
  const title = t('letters.preview', { title: letter.title });
  return (
    <>
      {scale < 0.95 && (
        <div className="actions no-print">
          <button type="button" className="quiet" aria-pressed={large} onClick={() => setLarge((now) => !now)}>
            {t(large ? 'letters.smaller' : 'letters.larger')}
          </button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section ref={frame} className="letter-sheet" aria-label={title} tabIndex={0}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: renderHtml escapes every text of the letter */}
        <div className="letter-scale" style={{ zoom: large ? 1 : scale }} dangerouslySetInnerHTML={{ __html: html }} />
      </section>
    </>
  );
}

/** Width of a sheet, 210 mm in CSS pixels. */
const sheetWidth = (210 * 96) / 25.4;

/** How much smaller a sheet must be to fit its frame, its rules included; never larger than its print. */
function useScale() {
  const frame = useRef<HTMLElement>(null);
  const [scale, setScale] = useState(1);
  // Before it is drawn for the first time: the sheet must not jump from its print's size to the frame's.
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const measure = () => setScale(Math.min(1, (current.clientWidth - 2) / sheetWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { frame, scale };
}

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../ui/said.tsx';
import type { GuideFlowData } from './guide-data.ts';

/** The picture of a flow, drawn while the site is built; it scrolls by itself where it is wider than the page. */
export function FlowPicture({ data: { flow, picture } }: { data: GuideFlowData }) {
  const { t } = useTranslation('guide');
  const said = useSaid();
  const { frame, wider } = useWider();
  return (
    <>
      <h2>{t('walk.picture')}</h2>
      {wider && (
        <p className="hint no-print" id="picture-hint">
          <span aria-hidden="true">↔ </span>
          {t('walk.scroll')}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="flow-picture" ref={frame} tabIndex={0} aria-label={t('walk.picture')}>
        <img
          src="alur.svg"
          {...picture}
          loading="lazy"
          decoding="async"
          alt={t('walk.pictureAlt', { title: said(flow.title) })}
        />
      </section>
      <p className="no-print">
        <a href="alur.svg">{t('walk.openPicture')}</a>
      </p>
    </>
  );
}

/** Whether the picture is wider than its frame, which it then says: a phone shows no bar to scroll by. */
function useWider() {
  const frame = useRef<HTMLElement>(null);
  const [wider, setWider] = useState(true);
  useEffect(() => {
    const section = frame.current;
    if (!section) return;
    const observer = new ResizeObserver(() => setWider(section.scrollWidth > section.clientWidth));
    observer.observe(section);
    return () => observer.disconnect();
  }, []);
  return { frame, wider };
}

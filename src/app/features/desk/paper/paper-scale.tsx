import { useEffect, useMemo, useRef, useState } from 'react';
import { letterHtml } from '../../../ui/trusted-types.ts';

/** CSS pixels of a sheet's width. */
const widths = { a4: (210 * 96) / 25.4, a5: (148 * 96) / 25.4 } as const;

/** A sheet, small enough to see the whole of its width; never larger than its print. */
export function PaperScale({ html, paper, title }: { html: string; paper: 'a4' | 'a5'; title: string }) {
  const frame = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const trusted = useMemo(() => letterHtml(html), [html]);
  const zoom = width === 0 ? 1 : Math.min(1, width / widths[paper]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section ref={frame} className={`paper-sheet paper-sheet-${paper}`} aria-label={title} tabIndex={0}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: renderHtml escapes every text of the letter */}
      <div className="paper-scale" style={{ zoom }} dangerouslySetInnerHTML={{ __html: trusted }} />
    </section>
  );
}

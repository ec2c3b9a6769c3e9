import type { BrowserContext } from 'playwright-core';

/** What every look asks of the page that it looks at; it lives in the page, beside the site's own code. */
interface Seeing {
  /** Every button, link, field and summary that is there now; under an open dialog, only those in it. */
  readonly controls: () => HTMLElement[];
  /** Those of them, and scrolling regions, that can be reached with Tab. */
  readonly stops: () => HTMLElement[];
  /** An element as a reader of the test knows it again. */
  readonly called: (element: Element) => string;
  /** Whether it is drawn for eyes: words for screen readers alone are not. */
  readonly drawn: (element: Element) => boolean;
  /** Words that the page cuts off or that stand outside of it, where nothing scrolls to them. */
  readonly cutOff: () => string[];
}

declare global {
  var seeing: Seeing;
}

/** Gives every page of a context what the looks need. */
export const teachSeeing = (context: BrowserContext): Promise<unknown> => context.addInitScript(define);

function define(): void {
  /** As the site hides words from eyes alone. */
  const unseen = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || unseen(element.parentElement));
  const drawn = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !unseen(element) &&
    !element.matches('.skip-link:not(:focus)');
  const called = (element: Element) => {
    const { labels } = element as HTMLInputElement;
    const words = (
      element.getAttribute('aria-label') ??
      labels?.[0]?.innerText ??
      (element as HTMLElement).innerText ??
      ''
    ).trim();
    const { id, className } = element;
    const marks = typeof className === 'string' ? className.trim().replaceAll(/\s+/g, '.') : '';
    return `${element.tagName.toLowerCase()}${id && `#${id}`}${marks && `.${marks}`} “${words.replaceAll(/\s+/g, ' ').slice(0, 50)}”`;
  };
  const among = (selector: string) =>
    [...(document.querySelector('dialog:modal') ?? document).querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }),
    );
  const tags = 'a[href], button, input, select, textarea, summary';
  const controls = () => among(tags);
  const stops = () =>
    among(`${tags}, [tabindex="0"]`).filter((element) => element.tabIndex >= 0 && !element.matches(':disabled'));
  const scrollsSideways = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrollsSideways(element.parentElement));
  const cutOff = () => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || element.closest('script, noscript, option, svg') || !drawn(element))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if ((box.left < -1 || box.right > innerWidth + 1) && !scrollsSideways(element))
        found.add(`outside: ${called(element)}`);
      for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        const across = /hidden|clip/.test(overflowX) && (box.left < frame.left - 1 || box.right > frame.right + 1);
        const along = /hidden|clip/.test(overflowY) && (box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
        if (across || along) found.add(`cut: ${called(element)}`);
      }
    }
    return [...found];
  };
  globalThis.seeing = { controls, stops, called, drawn, cutOff };
}

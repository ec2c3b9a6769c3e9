import type { Page } from 'playwright-core';

/**
 * Targets under 24 × 24 px that no exception of WCAG 2.5.8 covers (a link in a sentence, enough room around), and
 * buttons less than 44 px high. `dense`: rows where a mouse finds 34 px enough.
 */
export const smallTargets = (page: Page, dense: string): Promise<string[]> =>
  page.evaluate((dense) => {
    /** What can be pressed: a field together with its label. */
    const areaOf = (element: HTMLElement): DOMRect => {
      const boxes = [element, ...((element as HTMLInputElement).labels ?? [])].map((one) =>
        one.getBoundingClientRect(),
      );
      const left = Math.min(...boxes.map((box) => box.left));
      const top = Math.min(...boxes.map((box) => box.top));
      return new DOMRect(
        left,
        top,
        Math.max(...boxes.map((box) => box.right)) - left,
        Math.max(...boxes.map((box) => box.bottom)) - top,
      );
    };
    const inSentence = (element: HTMLElement) => {
      const words = element.parentElement?.textContent?.replace(element.textContent ?? '', '').trim() ?? '';
      return getComputedStyle(element).display === 'inline' && /\p{L}{2}/u.test(words);
    };
    const targets = seeing
      .controls()
      .filter((element) => seeing.drawn(element) && !element.matches(':disabled'))
      .map((element) => ({ element, area: areaOf(element) }));
    const small = ({ area }: { area: DOMRect }) => Math.min(area.width, area.height) < 24;
    const middle = (area: DOMRect) => [area.x + area.width / 2, area.y + area.height / 2] as const;
    const crowded = (one: { element: HTMLElement; area: DOMRect }) =>
      targets.some((other) => {
        if (other === one) return false;
        const [x, y] = middle(one.area);
        if (small(other)) {
          const [otherX, otherY] = middle(other.area);
          return Math.hypot(x - otherX, y - otherY) < 24;
        }
        const { left, right, top, bottom } = other.area;
        return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < 12;
      });
    const size = ({ area }: { area: DOMRect }) => `${Math.round(area.width)} × ${Math.round(area.height)} px`;
    return [
      ...targets.filter((one) => small(one) && !inSentence(one.element) && crowded(one)),
      ...targets.filter(
        ({ element, area }) =>
          element.matches('button, .button, summary, input:not([type="radio"], [type="checkbox"]), select') &&
          area.height < 43.5 &&
          !(dense && matchMedia('(pointer: fine)').matches && innerWidth >= 960 && element.closest(dense)),
      ),
    ].map((one) => `${innerWidth} px wide, ${size(one)}: ${seeing.called(one.element)}`);
  }, dense);

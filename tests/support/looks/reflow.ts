import type { Page } from 'playwright-core';

/** Wider than the page (tables, sheets of paper and pictures may be, in a box of their own), cut off, or outside of it; `at`: how the page stands. */
export const misfits = (page: Page, at: string): Promise<string[]> =>
  page.evaluate(
    ([at, wideByNature]) => {
      const wide = document.documentElement.scrollWidth;
      const boxes = [...document.querySelectorAll('main *')].filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          /auto|scroll/.test(getComputedStyle(element).overflowX) &&
          !element.matches(wideByNature),
      );
      return [
        ...(wide > innerWidth ? [`scrolls sideways, ${wide} px`] : []),
        ...boxes.map((box) => `scrolls sideways in itself: ${seeing.called(box)}`),
        ...seeing.cutOff(),
      ].map((problem) => `${at}: ${problem}`);
    },
    [at, '.desk-table, .trial-table, .letter-sheet, .paper-sheet, .flow-picture'] as const,
  );

/** What does not fit with the distances between lines, paragraphs, letters and words of WCAG 1.4.12. */
export async function misfitsSpaced(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
  const found = await misfits(page, 'wide text');
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return found;
}

/** Everything that takes the focus where a bar covers more than half of it (WCAG 2.4.11 forbids to cover it whole). */
export const coveredFocus = (page: Page, at: string): Promise<string[]> =>
  page.evaluate((at) => {
    const covered = (element: HTMLElement) => {
      // Where it already is, it would scroll nowhere.
      element.blur();
      element.focus();
      const box = element.getBoundingClientRect();
      const height = Math.min(box.height, innerHeight / 2);
      const from = box.top < 0 && box.bottom > innerHeight / 2 ? 0 : box.top;
      const points = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((down) =>
        [0.15, 0.5, 0.85].map((across) => [box.left + box.width * across, from + height * down] as const),
      );
      const seen = points.filter(([x, y]) => {
        const there = document.elementFromPoint(x, y);
        return there && (element.contains(there) || there.contains(element));
      });
      return seen.length < points.length / 2;
    };
    const found = seeing.stops().filter((element) => seeing.drawn(element) && covered(element));
    return found.map((element) => `${at}, focused and covered: ${seeing.called(element)}`);
  }, at);

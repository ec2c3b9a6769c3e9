import type { Page } from 'playwright-core';

/** What shows no ring of 2 px or more when the keyboard reaches it. */
export async function ringless(page: Page, at: string): Promise<string[]> {
  // From now on the page takes the focus for one that the keyboard moves.
  await page.keyboard.press('Tab');
  return page.evaluate((at) => {
    const found = seeing.stops().filter((element) => {
      element.focus();
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      // `auto` is the browser's own ring.
      const thin = outlineStyle !== 'auto' && Number.parseFloat(outlineWidth) < 2;
      return thin || outlineStyle === 'none' || /, 0\)$|transparent/.test(outlineColor);
    });
    return found.map((element) => `${at}, no ring: ${seeing.called(element)}`);
  }, at);
}

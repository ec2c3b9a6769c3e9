import type { Page } from 'playwright-core';

/** What moves for more than 0.01 ms although the user asked for less motion. */
export const motions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seconds = (text: string) => Math.max(...text.split(',').map((one) => Number.parseFloat(one)));
    const moving = [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after', '::backdrop', '::file-selector-button'].flatMap((part) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(
          element,
          part,
        );
        const lasts = Math.max(seconds(transitionDuration), animationName === 'none' ? 0 : seconds(animationDuration));
        return lasts > 0.000_01 || scrollBehavior === 'smooth' ? [`${seeing.called(element)}${part ?? ''}`] : [];
      }),
    );
    return [...new Set(moving), ...document.getAnimations().map(() => 'an animation runs')];
  });

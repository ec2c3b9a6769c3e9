import { expect, test } from 'vitest';
import { openPhone } from '../support/browser/phone.ts';

test.each([
  ['a phone', 1],
  ['a phone that is eight times as slow', 8],
])(
  'nobody is called wrong in the middle of a number, on %s: it is summed up once the field was left, and goes while it is mended',
  async (_phone, slower) => {
    const { page, site, context } = await openPhone();
    const cpu = await context.newCDPSession(page);
    await cpu.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(`${site}siapkan/muaro-jambi/reset-password/#data`);
    const summary = page.getByRole('region', { name: /^Perlu dibetulkan: \d+$/ });
    const npwp = page.getByRole('textbox', { name: 'NPWP perusahaan' }).first();
    await npwp.click();
    await page.keyboard.type('01.312.166.0');
    expect(await summary.count()).toBe(0);

    await page.keyboard.press('Tab');
    await summary.waitFor();
    // What was typed before the page had drawn the first sign stands there, too.
    expect(await npwp.inputValue()).toBe('01.312.166.0');
    expect(await summary.getByRole('listitem').count()).toBe(1);
    await summary.getByRole('link').click();
    // While it is mended, it stays said until it is right.
    await expect.poll(() => npwp.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.type('-091.00');
    expect(await summary.count()).toBe(1);
    await page.keyboard.type('0');
    await summary.waitFor({ state: 'detached' });
  },
);

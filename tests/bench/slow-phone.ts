import type { Browser, CDPSession, Page } from 'playwright-core';

/** What Chromium's own "Slow 4G" and "4× slowdown" are: 562.5 ms to and fro, 1.44 Mbit/s down, 675 kbit/s up. */
const slow4g = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** A new visitor on a cheap phone. `network`: on slow 4G, too. */
export async function slowPhone(
  browser: Browser,
  network = true,
): Promise<{ readonly page: Page; readonly session: CDPSession; readonly close: () => Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'id-ID',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (network) await session.send('Network.emulateNetworkConditions', slow4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { page, session, close: () => context.close() };
}

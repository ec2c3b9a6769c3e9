/** How a browser is started that a test or a bench drives: nothing of its own on the network. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long a page may take on a busy machine, ms. */
export const patience = 30_000;

/**
 * The address bar's pop-ups: Chromium loads them again for each window, that is for each page that a test opens, and they
 * took two thirds of the time that opening one takes. No test sees them.
 */
const popUps = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** What Playwright turns off. Chromium reads only the last list that it is given, so ours repeats Playwright's. */
const offInPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** For tests, which open hundreds of pages. */
export const testFlags: readonly string[] = [
  ...browserFlags,
  `--disable-features=${[...offInPlaywright, ...popUps].join()}`,
];

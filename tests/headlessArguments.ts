/** What a browser without a screen is started with by tests and bench. */
import { isRoot } from '../electron/start/findBrowser.ts';

/**
 * Chromium takes the last list of features it is given, so Playwright's own that matter here stand in it again. The
 * pages of the address bar, which a window without a screen never shows, take a third of the processor's time.
 */
const featuresOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'Translate',
];

/** No network of its own, and no sandbox where root would need one. */
export function headlessArguments(): string[] {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    '--disable-gpu',
    `--disable-features=${featuresOff.join(',')}`,
  ];
  return isRoot() ? ['--no-sandbox', ...quiet] : quiet;
}

/** Opens an address as an app window of the browser that Trame's data lies in. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { findBrowser, isRoot } from './findBrowser.ts';

/** No traffic of the browser's own, and no questions at its first start. */
const quietArguments = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--force-webrtc-ip-handling-policy',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-features=Translate',
];

/** The browser's process, or `null` where there is none. */
export function openAppWindow(address: string): ChildProcess | null {
  const folder = trameFolder();
  const browser = rememberedBrowser(folder) ?? findBrowser();
  if (browser === null) return null;
  const profile = profileFolder(folder, browser);
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  writeFileSync(path.join(folder, 'browser.json'), JSON.stringify({ browser }));
  const forRoot = isRoot() ? ['--no-sandbox'] : [];
  const child = spawn(
    browser,
    [...forRoot, ...quietArguments, `--user-data-dir=${profile}`, `--app=${address}/`],
    {
      stdio: 'ignore',
    },
  );
  child.on('error', () => undefined);
  return child;
}

/** Where the browser edition's data lies, per user: what the system keeps for programs' data. */
function trameFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (platform === 'win32')
    return path.join(environment.LOCALAPPDATA ?? homedir(), 'Trame', 'browser-edition');
  if (platform === 'darwin')
    return path.join(homedir(), 'Library', 'Application Support', 'Trame', 'browser-edition');
  return path.join(
    environment.XDG_DATA_HOME || path.join(homedir(), '.local', 'share'),
    'trame',
    'browser-edition',
  );
}

/** The browser of the last time: another one would not find the data again. */
function rememberedBrowser(folder: string): string | null {
  try {
    const { browser } = JSON.parse(readFileSync(path.join(folder, 'browser.json'), 'utf8')) as {
      browser?: unknown;
    };
    return typeof browser === 'string' && existsSync(browser) ? browser : null;
  } catch {
    return null;
  }
}

/** A browser from a snap cannot see hidden folders of the home folder; it gets the one place that it can. */
function profileFolder(folder: string, browser: string): string {
  const isSnap = realpathSync(browser).startsWith('/snap/') || realpathSync(browser) === '/usr/bin/snap';
  return isSnap
    ? path.join(homedir(), 'snap', 'chromium', 'common', 'trame-profile')
    : path.join(folder, 'profile');
}

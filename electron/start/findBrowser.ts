/** Finds an installed browser of the Chromium family; Trame's window needs nothing else of the machine. */

import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { compareNatural } from '../../shared/project/naturalOrder.ts';

const programNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/** The path of a browser, or `null`. The variable CHROMIUM names one that is taken before all others. */
export function findBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const candidates = [
    ...named(environment.CHROMIUM),
    ...installedPrograms(environment, platform),
    ...playwrightPrograms(environment, platform),
  ];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function named(program: string | undefined): string[] {
  return program === undefined || program === '' ? [] : [program];
}

function installedPrograms(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return roots.flatMap(named).flatMap((root) => windowsPrograms.map((program) => path.join(root, program)));
  }
  const onPath = (environment.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => programNames.map((program) => path.join(folder, program)));
  if (platform !== 'darwin') return onPath;
  const applications = ['/Applications', path.join(homedir(), 'Applications')];
  return [
    ...applications.flatMap((folder) => macPrograms.map((program) => path.join(folder, program))),
    ...onPath,
  ];
}

/** Where Playwright keeps the Chromium that `npx playwright install chromium` fetches, newest first. */
function playwrightPrograms(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const folder = environment.PLAYWRIGHT_BROWSERS_PATH ?? playwrightFolder(environment, platform);
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder)
    .filter((name) => name.startsWith('chromium-'))
    .sort((a, b) => compareNatural(b, a));
  const programs = [
    path.join('chrome-linux', 'chrome'),
    path.join('chrome-linux64', 'chrome'),
    path.join('chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
    path.join('chrome-win', 'chrome.exe'),
    path.join('chrome-win64', 'chrome.exe'),
  ];
  return versions.flatMap((version) => programs.map((program) => path.join(folder, version, program)));
}

function playwrightFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return path.join(environment.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'ms-playwright');
  return path.join(environment.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'ms-playwright');
}

/** The one window: how it is made, what it is served, and that it breaks no policy. */
import { existsSync } from 'node:fs';

import path from 'node:path';
import { windowOptionsWith } from '../../electron/window.ts';
import { expect, root, runsUnder, test } from './desktopTest.ts';

test.beforeAll(() => {
  const where =
    runsUnder === 'electron' ? 'under Electron' : 'against the stand-in for Electron, in Chromium';
  process.stdout.write(`The desktop tests run ${where}.\n`);
});

test('S10, S11: the window has the one frozen set of options; sandbox, lock and scheme are set before the app is ready', async ({
  desktop,
}) => {
  test.skip(desktop.standIn === null, 'only the stand-in tells options and order');
  const options = windowOptionsWith(path.join(root, 'build', 'desktop'));
  expect(desktop.standIn?.registered.windowOptions).toEqual([options]);
  expect(options.webPreferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
    preload: path.join(root, 'build', 'desktop', 'preload.cjs'),
  });
  expect(existsSync(options.icon)).toBe(true);
  expect(Object.isFrozen(options) && Object.isFrozen(options.webPreferences)).toBe(true);

  const events = desktop.standIn?.registered.events ?? [];
  expect(events.slice(0, 4)).toEqual([
    'enableSandbox',
    'requestSingleInstanceLock',
    'registerSchemesAsPrivileged',
    'ready',
  ]);
  expect(desktop.standIn?.registered.schemes).toMatchObject([
    {
      scheme: 'trame',
      privileges: { standard: true, secure: true, bypassCSP: false, allowServiceWorkers: false },
    },
  ]);
});

test('S12, S13: the window opens without complaint under the strict policy, and only files of the build are served', async ({
  desktop,
  complaints,
}) => {
  await test.step('nothing breaks the policy or complains', async () => {
    await expect(desktop.page.locator('#root')).not.toBeEmpty();
    expect(complaints).toEqual([]);
  });

  await test.step('the policy is the strict one, on the page and on its files', async () => {
    const policies = await desktop.page.evaluate(async () => {
      const script = document.querySelector('script[src]')?.getAttribute('src') ?? '';
      const answers = await Promise.all(['/', script].map((address) => fetch(address)));
      return answers.map((answer) => answer.headers.get('content-security-policy'));
    });
    expect(policies).toHaveLength(2);
    for (const policy of policies) {
      expect(policy).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types trame-worker-url",
      );
    }
  });

  await test.step('only files of the build, however the path is spelled', async () => {
    const paths = [
      '/window.json',
      '/..%2fwindow.json',
      '/%2e%2e/window.json',
      '/..%5cwindow.json',
      '/assets/..%2f..%2fwindow.json',
      '/%00',
      '/index.html%00.js',
      '/INDEX.HTML',
      '/index.html?x=1',
      '//etc/passwd',
      '/etc/passwd',
      '/assets',
      '/assets/',
      '/__proto__',
      '/constructor',
      '/toString',
    ];
    const statuses = await desktop.page.evaluate(
      (all) =>
        Promise.all(
          all.map((one) =>
            fetch(one).then(
              (answer) => answer.status,
              () => 0,
            ),
          ),
        ),
      paths,
    );
    expect(Object.fromEntries(paths.map((one, index) => [one, statuses[index]]))).toEqual(
      // An address with an empty host never reaches the handler.
      Object.fromEntries(paths.map((one) => [one, one.startsWith('//') ? 0 : 404])),
    );
  });
});

/** Nothing leaves the machine: every way out of a page tried in earnest, and what the system saw of it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { networkSwitches } from '../../electron/security.ts';
import { findBrowser } from '../../electron/start/findBrowser.ts';
import { headlessArguments } from '../headlessArguments.ts';
import { expect, openStandIn, root, runsUnder, test } from './desktopTest.ts';
import { leavingWays, listenForWays, quietWays, type Targets, type Way } from './waysOut.ts';

/** What a window without a screen never does, whoever asks. */
const neverTried = new Set(['icon', 'manifest', 'name', 'preconnect']);

async function tryWays(page: Page, ways: Readonly<Record<string, Way>>, targets: Targets): Promise<void> {
  // One that the policy stops throws; whether any came through is what counts.
  for (const way of Object.values(ways)) await page.evaluate(way, targets).catch(() => null);
}

test('S15: an open page reaches out by each of the ways, so that they prove something', async ({
  browser,
}) => {
  const listener = await listenForWays();
  const context = await browser.newContext();
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${listener.targets.address}page`);
    return page;
  };
  await tryWays(await open(), quietWays, listener.targets);
  for (const [name, way] of Object.entries(leavingWays))
    await tryWays(await open(), { [name]: way }, listener.targets);
  const all = [...Object.keys(quietWays), ...Object.keys(leavingWays)].filter(
    (name) => !neverTried.has(name),
  );
  await expect.poll(() => all.filter((name) => !listener.reached.has(name))).toEqual([]);
  await context.close();
  listener.close();
});

/** The system's tool that writes down what a program asks of it; absent, or forbidden, on many machines. */
const canTrace =
  spawnSync('strace', ['-f', '--seccomp-bpf', '-o', '/dev/null', 'true'], { stdio: 'ignore' }).status === 0;

/** A browser as Trame's main process switches it, and the file in which the system's calls are written down. */
async function launchGuarded(folder: string): Promise<{ browser: Browser; calls: string }> {
  const calls = path.join(folder, 'calls');
  const traced = path.join(folder, 'traced');
  const program = findBrowser() ?? chromium.executablePath();
  const options = `-f --seccomp-bpf -qq -yy -e trace=connect,sendto,sendmmsg -o '${calls}'`;
  writeFileSync(traced, `#!/bin/sh\nexec strace ${options} '${program}' "$@"\n`);
  chmodSync(traced, 0o700);
  const switches = networkSwitches.map(
    ([name, value]) => `--${name}${value === undefined ? '' : `=${value}`}`,
  );
  const browser = await chromium.launch({
    executablePath: canTrace ? traced : program,
    args: [
      ...headlessArguments(),
      ...switches,
      // Electron sets it for each page, Chromium for all.
      '--webrtc-ip-handling-policy=disable_non_proxied_udp',
      // A process that is watched cannot shut itself in.
      ...(canTrace ? ['--no-sandbox'] : []),
    ],
  });
  return { browser, calls };
}

test('S15: no way leads out of the window, and the system sees no call to a network in a whole run', async ({
  folder,
}) => {
  test.skip(runsUnder === 'electron', 'the stand-in lets a browser be switched and watched');
  const listener = await listenForWays();
  const { browser, calls } = await launchGuarded(folder);
  const { desktop, close } = await openStandIn(browser, folder, () => undefined, { letsOut: true });
  const { page, standIn } = desktop;
  expect(standIn?.registered.switches).toEqual(networkSwitches.map(([name]) => name));
  await page.locator('#root:not(:empty)').waitFor();
  await tryWays(page, { ...quietWays, ...leavingWays }, listener.targets);

  await desktop.inMain(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    },
    path.join(folder, 'Nuits.trame'),
  );
  await page.getByRole('button', { name: /^Explore a worked example/ }).click();
  for (const view of ['Corpus', 'Themes', 'Saturation', 'Triangulation', 'Results', 'Analysis', 'Coding']) {
    await page.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
    await expect(page.getByRole('main')).not.toBeEmpty();
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('nuit');
  await expect(page.getByRole('option').first()).toBeVisible();

  expect([...listener.reached]).toEqual([]);
  const { events } = standIn?.registered ?? { events: [] };
  expect(events.filter((event) => /^network|allow/.test(event))).toEqual([]);
  await close();
  await browser.close();
  listener.close();
  if (!canTrace)
    process.stdout.write('No program can be traced here: what the system saw was not looked at.\n');
  else {
    const seen = readFileSync(calls, 'utf8').split('\n');
    expect(seen.length, 'the trace holds calls').toBeGreaterThan(10);
    const outside = seen.filter(
      (call) => /AF_INET|<(TCP|UDP)/.test(call) && !/"127\.|"::1"|>127\.0\.0\.1/.test(call),
    );
    // Chromium asks by which of its addresses the machine would go out: such a socket is named, and nothing is sent by it.
    expect(outside.filter((call) => !/ connect\(\d+<UDP/.test(call))).toEqual([]);
  }
});

test('S15: desktop process and command line are built without anything that reaches a network', () => {
  const programs = ['desktop', 'cli'].flatMap((folder) =>
    readdirSync(path.join(root, 'build', folder))
      .filter((name) => name.endsWith('.cjs'))
      .map((name) => path.join(root, 'build', folder, name)),
  );
  expect(programs.length).toBeGreaterThan(10);
  for (const program of programs) {
    expect(existsSync(program)).toBe(true);
    const code = readFileSync(program, 'utf8');
    const modules = [...code.matchAll(/\brequire\(["'](?:node:)?([\w/]+)["']\)/g)].map(([, name]) => name);
    const reaching = ['http', 'https', 'http2', 'net', 'tls', 'dns', 'dns/promises', 'dgram', 'inspector'];
    expect(
      modules.filter((name) => reaching.includes(name ?? '')),
      program,
    ).toEqual([]);
  }
});

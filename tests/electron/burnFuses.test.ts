/** The switches of the runtime, set in files that hold what a runtime holds of them: the marker, and a row of states. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
// @ts-expect-error Plain JavaScript, as electron-builder runs it.
import burnFusesPlain from '../../electron/burnFuses.mjs';

const burnFuses = burnFusesPlain as (context: object) => Promise<void>;

const marker = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As the runtime comes: run as Node, options of the environment, debugger and rights of file pages are on. */
const asItComes = '101100011';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'trame paquet '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const runtime = (states: string): Buffer =>
  Buffer.concat([
    Buffer.from('machine code '),
    Buffer.from(marker),
    Buffer.from([1, states.length]),
    Buffer.from(states),
    Buffer.from(' more machine code'),
  ]);

const context = (electronPlatformName: string) => ({
  appOutDir: folder,
  electronPlatformName,
  arch: 1,
  packager: { appInfo: { productFilename: 'Trame' }, executableName: 'trame' },
});

async function burnt(system: string, name: string, states: string): Promise<string> {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, runtime(states));
  await burnFuses(context(system));
  const bytes = readFileSync(file, 'latin1');
  expect(bytes).toHaveLength(runtime(states).length);
  return bytes.slice(bytes.indexOf(marker) + marker.length + 2).slice(0, states.length);
}

describe('the switches of the runtime in a package', () => {
  it.each([
    ['linux', 'trame'],
    ['win32', 'Trame.exe'],
    [
      'darwin',
      path.join('Trame.app', 'Contents', 'Frameworks', 'Electron Framework.framework', 'Electron Framework'),
    ],
  ])('S33: %s: all nine are set, only what keeps the package shut is on', async (system, name) => {
    // Node, cookies, NODE_OPTIONS, debugger, checked archive, archive only, snapshot, rights of files, traps of WebAssembly.
    expect(await burnt(system, name, asItComes)).toBe('010011001');
  });

  it('S33: a runtime with a switch that nobody decided on makes no package, and is left as it came', async () => {
    await expect(burnt('linux', 'trame', `${asItComes}1`)).rejects.toThrow('strictlyRequireAllFuses');
    expect(readFileSync(path.join(folder, 'trame'))).toEqual(runtime(`${asItComes}1`));
  });

  it('S33: a runtime without a switch that is relied on makes no package', async () => {
    await expect(burnt('linux', 'trame', asItComes.slice(0, 8))).rejects.toThrow('not long enough');
  });

  it('S33: what is no runtime makes no package', async () => {
    writeFileSync(path.join(folder, 'trame'), 'a script');
    await expect(burnFuses(context('linux'))).rejects.toThrow('sentinel');
  });
});

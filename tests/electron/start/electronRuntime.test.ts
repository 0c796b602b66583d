import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchRuntime, isRuntimePresent } from '../../../electron/start/electronRuntime.ts';
import { portOf } from '../../../electron/start/windowServer.ts';
import { wordsOf } from '../../../shared/words/words.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

let folder = '';
let mirror: Server | null = null;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'trame-moteur '));
});
afterEach(() => {
  mirror?.close();
  mirror?.closeAllConnections();
  delete process.env.ELECTRON_MIRROR;
  delete process.env.electron_config_cache;
  rmSync(folder, { recursive: true, force: true });
});

/** A mirror of Electron that begins to answer and then behaves as told. */
async function startMirror(behave: 'stall' | 'missing' | 'wrong bytes'): Promise<void> {
  const server = createServer((_request, response) => {
    if (behave === 'missing') response.writeHead(404).end();
    else if (behave === 'wrong bytes') response.end('not a runtime');
    else response.writeHead(200, { 'content-length': '1000' }).write('some bytes');
  });
  mirror = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.ELECTRON_MIRROR = `http://127.0.0.1:${portOf(server)}/`;
  process.env.electron_config_cache = path.join(folder, 'cache');
}

/** The installed package without its runtime, as `npm ci` leaves it. */
function installedPackage(): string {
  const electron = path.join(root, 'node_modules', 'electron');
  const copy = path.join(folder, 'node_modules', 'electron');
  mkdirSync(copy, { recursive: true });
  for (const name of ['package.json', 'install.js', 'checksums.json'])
    cpSync(path.join(electron, name), path.join(copy, name));
  return copy;
}

describe('the desktop app’s runtime', () => {
  it('S32: is present only when its program and version are', () => {
    const electron = path.join(folder, 'electron');
    mkdirSync(path.join(electron, 'dist'), { recursive: true });
    writeFileSync(path.join(electron, 'package.json'), '{"version":"45.4.1"}');
    writeFileSync(path.join(electron, 'path.txt'), 'electron');
    expect(isRuntimePresent(electron)).toBe(false);
    writeFileSync(path.join(electron, 'dist', 'version'), 'v45.4.0');
    writeFileSync(path.join(electron, 'dist', 'electron'), '');
    expect(isRuntimePresent(electron)).toBe(false);
    writeFileSync(path.join(electron, 'dist', 'version'), 'v45.4.1');
    expect(isRuntimePresent(electron)).toBe(true);
  });

  it.each([
    ['stall', 'fetchStalled'],
    ['missing', 'fetchRefused'],
    ['wrong bytes', 'fetchDamaged'],
  ] as const)(
    'S32: a mirror that gives %s is given up, and nothing of the download stays',
    async (behave, failure) => {
      await startMirror(behave);
      const electron = installedPackage();
      linkLibraries(electron);
      const said: string[] = [];
      const before = underWay();
      const patience = behave === 'stall' ? 2_000 : 60_000;
      const outcome = await fetchRuntime(
        root,
        electron,
        wordsOf.en,
        (line) => void said.push(line),
        patience,
      );
      expect(outcome).toBe(failure);
      expect(said[0]).toContain('Press B or Ctrl-C');
      expect(existsSync(path.join(electron, 'dist'))).toBe(false);
      expect(underWay()).toEqual(before);
      expect(isRuntimePresent(electron)).toBe(false);
    },
  );
});

const underWay = () => readdirSync(tmpdir()).filter((name) => name.startsWith('trame-runtime-'));

/** What the installer needs stands where the copy finds it. */
function linkLibraries(electron: string): void {
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    if (name === 'electron' || name.startsWith('.')) continue;
    symlinkSync(path.join(root, 'node_modules', name), path.join(path.dirname(electron), name), 'junction');
  }
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runBrowserEdition } from '../../../electron/start/browserEdition.ts';
import { addressOf, askIdentity, portOf, serveWindow } from '../../../electron/start/windowServer.ts';
import { readWindowFiles, type WindowFiles } from '../../../electron/windowFiles.ts';
import { wordsOf } from '../../../shared/words/words.ts';

let build = '';
let window: WindowFiles;
const servers: Server[] = [];

beforeEach(() => {
  build = mkdtempSync(path.join(tmpdir(), 'trame été '));
  mkdirSync(path.join(build, 'window'));
  writeFileSync(path.join(build, 'window.json'), JSON.stringify({ build: 'b1', files: {} }));
  window = readWindowFiles(build);
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
  rmSync(build, { recursive: true, force: true });
});

async function serve(files: WindowFiles): Promise<number> {
  const server = await serveWindow(files, 0);
  servers.push(server);
  return portOf(server);
}

/** The status of a request that names `host`. */
function statusFor(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path: '/trame.json', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.once('error', reject);
    asked.end();
  });
}

async function startAt(port: number): Promise<{ code: number; said: string[]; errors: string }> {
  const said: string[] = [];
  const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await runBrowserEdition(window, wordsOf.en, (line) => void said.push(line), {
    port,
    mayOpen: false,
    hint: '',
  });
  const written = errors.mock.calls.map(([text]) => String(text)).join('');
  errors.mockRestore();
  return { code, said, errors: written };
}

describe('browser edition', () => {
  it('S30: only requests that name exactly this address are answered', async () => {
    const port = await serve(window);
    expect(await statusFor(port, `127.0.0.1:${port}`)).toBe(200);
    for (const host of [`localhost:${port}`, '127.0.0.1', `example.org:${port}`, `127.0.0.1:${port + 1}`]) {
      expect(await statusFor(port, host), host).toBe(421);
    }
  });

  it('S31: a second start joins the same build', async () => {
    const port = await serve(window);
    expect(await startAt(port)).toEqual({
      code: 0,
      said: [`Trame is already running; its window opens at ${addressOf(port)}`],
      errors: '',
    });
  });

  it('S31: a second start does not join another build, and says so', async () => {
    const port = await serve({ ...window, build: 'other' });
    expect(await startAt(port)).toEqual({
      code: 1,
      said: [],
      errors: `Another version of Trame is running at ${addressOf(port)}. End it there with Ctrl-C and start again.\n`,
    });
  });

  it('S31: a port that another program has is said, not dodged', async () => {
    const other = createServer((_request, response) => response.end('{"program":"Other"}'));
    servers.push(other);
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { code, errors } = await startAt(portOf(other));
    expect(code).toBe(1);
    expect(errors).toContain(`${addressOf(portOf(other))} is used by another program.`);
  });

  it('S31: nobody there is nobody', async () => {
    expect(await askIdentity('http://127.0.0.1:9')).toBeNull();
  });
});

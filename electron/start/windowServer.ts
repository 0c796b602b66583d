/** Serves the built window on this machine's own address, to browsers that ask for exactly that address. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerWindowRequest, type WindowFiles } from '../windowFiles.ts';

/** Only this machine can reach it. Data belongs to address and port, so neither ever varies. */
export const serverHost = '127.0.0.1';

/** Where a second start asks who is there. */
const identityPath = '/trame.json';
const programName = 'Trame';

export function addressOf(port: number): string {
  return `http://${serverHost}:${port}`;
}

/** Resolves when it listens; rejects with the system's error (`EADDRINUSE`). Port 0 takes a free one, for tests. */
export function serveWindow(window: WindowFiles, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => answer(window, server, request, response));
    server.once('error', reject);
    server.listen(port, serverHost, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function answer(
  window: WindowFiles,
  server: Server,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const isForUs = request.headers.host === `${serverHost}:${portOf(server)}`;
  const found = isForUs
    ? request.url === identityPath
      ? identity(window)
      : answerWindowRequest(window, request.method ?? '', request.url ?? '')
    : { status: 421, headers: {}, body: new Uint8Array() };
  response.writeHead(found.status, found.headers);
  response.end(found.body);
}

function identity(window: WindowFiles): {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
} {
  const text = JSON.stringify({ program: programName, build: window.build });
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    body: new TextEncoder().encode(text),
  };
}

/** Who answers at `address`: Trame with its build, something else (`null`). Never waits longer than two seconds. */
export async function askIdentity(address: string): Promise<{ build: string } | null> {
  try {
    const response = await fetch(address + identityPath, {
      signal: AbortSignal.timeout(2_000),
      redirect: 'error',
    });
    const said: unknown = await response.json();
    if (typeof said !== 'object' || said === null) return null;
    const { program, build } = said as { program?: unknown; build?: unknown };
    return program === programName && typeof build === 'string' ? { build } : null;
  } catch {
    return null;
  }
}

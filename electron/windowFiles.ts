/**
 * The built window as files that may be served: exactly those that the build listed, each with the bytes that the
 * build wrote. A path is looked up as it stands, never decoded or joined, so that no spelling of it leads elsewhere.
 */
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { safetyHeaders } from './contentPolicy.ts';

const builtWindow = z.object({
  build: z.string(),
  files: z.record(z.string(), z.object({ type: z.string(), sha256: z.string() })),
});

export interface WindowFiles {
  /** Names the build: the same sources give the same. */
  readonly build: string;
  readonly folder: string;
  readonly files: Readonly<Record<string, { readonly type: string; readonly sha256: string }>>;
}

export interface WindowAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Reads the build's own list from `buildFolder`. Throws where there is no finished build. */
export function readWindowFiles(buildFolder: string): WindowFiles {
  const list = builtWindow.parse(JSON.parse(readFileSync(path.join(buildFolder, 'window.json'), 'utf8')));
  return { ...list, folder: path.join(buildFolder, 'window') };
}

/** The answer to a request for `target`: path and query of the address as the browser sent them. */
export function answerWindowRequest(window: WindowFiles, method: string, target: string): WindowAnswer {
  if (method !== 'GET' && method !== 'HEAD') return refuseRequest(405);
  const name = target === '/' ? '/index.html' : target;
  const listed = Object.hasOwn(window.files, name) ? window.files[name] : undefined;
  const body = listed === undefined ? null : readListedFile(window.folder, name, listed.sha256);
  if (listed === undefined || body === null) return refuseRequest(404);
  const isNamedByContent = name.startsWith('/assets/');
  return {
    status: 200,
    headers: {
      ...safetyHeaders,
      'Content-Type': listed.type,
      'Content-Length': String(body.byteLength),
      'Cache-Control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
    body: method === 'HEAD' ? new Uint8Array() : body,
  };
}

function refuseRequest(status: number): WindowAnswer {
  return {
    status,
    headers: { ...safetyHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
    body: new Uint8Array(),
  };
}

/** `null` where the file is missing, lies outside the folder (through a link), or is not what the build wrote. */
function readListedFile(folder: string, name: string, sha256: string): Uint8Array | null {
  try {
    const root = realpathSync(folder);
    const place = path.join(root, ...name.split('/'));
    if (!place.startsWith(root + path.sep) || realpathSync(place) !== place) return null;
    const bytes = readFileSync(place);
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
  } catch {
    return null;
  }
}

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAppRequest } from '../../electron/appScheme.ts';
import { answerWindowRequest, readWindowFiles, type WindowFiles } from '../../electron/windowFiles.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

let build = '';
let files: WindowFiles;

beforeAll(() => {
  build = mkdtempSync(path.join(tmpdir(), 'trame bâti '));
  mkdirSync(path.join(build, 'window', 'assets'), { recursive: true });
  writeFileSync(path.join(build, 'window', 'index.html'), '<!doctype html>');
  writeFileSync(path.join(build, 'window', 'assets', 'a.js'), 'a');
  writeFileSync(path.join(build, 'window', 'assets', 'changed.js'), 'changed');
  writeFileSync(path.join(build, 'window', 'unlisted.js'), 'u');
  writeFileSync(path.join(build, 'secret'), 'secret');
  symlinkSync(path.join(build, 'secret'), path.join(build, 'window', 'link.js'));
  const list = {
    build: 'b1',
    files: {
      '/index.html': { type: 'text/html; charset=utf-8', sha256: digest('<!doctype html>') },
      '/assets/a.js': { type: 'text/javascript; charset=utf-8', sha256: digest('a') },
      '/assets/changed.js': { type: 'text/javascript; charset=utf-8', sha256: digest('original') },
      '/assets/gone.js': { type: 'text/javascript; charset=utf-8', sha256: digest('gone') },
      '/link.js': { type: 'text/javascript; charset=utf-8', sha256: digest('secret') },
      '/../secret': { type: 'text/plain', sha256: digest('secret') },
    },
  };
  writeFileSync(path.join(build, 'window.json'), JSON.stringify(list));
  files = readWindowFiles(build);
});
afterAll(() => rmSync(build, { recursive: true, force: true }));

describe('files of the window', () => {
  it('S13: a listed file is served with its type, its bytes and the content policy', () => {
    const answer = answerWindowRequest(files, 'GET', '/assets/a.js');
    expect(answer.status).toBe(200);
    expect(answer.headers['Content-Type']).toBe('text/javascript; charset=utf-8');
    expect(answer.headers['Content-Security-Policy']).toContain("default-src 'none'");
    expect(answer.headers['X-Content-Type-Options']).toBe('nosniff');
    expect(new TextDecoder().decode(answer.body)).toBe('a');
    expect(answerWindowRequest(files, 'GET', '/').status).toBe(200);
    expect(answerWindowRequest(files, 'HEAD', '/').body.byteLength).toBe(0);
  });

  it.each([
    '/unlisted.js',
    '/link.js',
    '/assets/changed.js',
    '/assets/gone.js',
    '/../secret',
    '/..%2fsecret',
    '/%2e%2e/secret',
    '/assets/../../secret',
    '/assets\\..\\..\\secret',
    '\\\\server\\share',
    '/INDEX.HTML',
    '/index.html?x',
    '/index.html#x',
    '/index.html%00',
    '/index.html\0',
    '/assets/',
    '/assets',
    '//index.html',
    'index.html',
    '',
    '/__proto__',
    '/constructor',
  ])('S13: %j is not there', (target) => {
    expect(answerWindowRequest(files, 'GET', target).status).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'get', ''])(
    'S13: the method %j is refused',
    (method) => {
      expect(answerWindowRequest(files, method, '/').status).toBe(405);
    },
  );

  it('S13: the desktop’s scheme serves the same, for its own host alone', () => {
    const status = (url: string) => answerAppRequest(files, { url, method: 'GET' }).status;
    expect(status('trame://app/')).toBe(200);
    expect(status('trame://app/assets/a.js')).toBe(200);
    for (const url of [
      'trame://other/index.html',
      'trame://app@other/index.html',
      'trame://app:80/index.html',
      'trame://app/%2e%2e/secret',
      'trame://app',
      'trame:///index.html',
      'http://app/index.html',
      'TRAME://APP/index.html',
      'nonsense',
    ]) {
      expect(status(url), url).toBe(404);
    }
  });

  it('a folder without a finished build is no window', () => {
    expect(() => readWindowFiles(path.join(build, 'window'))).toThrow();
  });
});

import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { isAppAddress } from '../../electron/appScheme.ts';
import {
  type GuardedContents,
  type GuardedSession,
  guardContents,
  guardSession,
  isLoadAllowed,
} from '../../electron/security.ts';

const outside = [
  'http://example.org/',
  'https://example.org/',
  'HTTPS://EXAMPLE.ORG/',
  'ws://example.org/',
  'wss://example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'file://server/share',
  'FILE:///etc/passwd',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'vbscript:x',
  'about:blank',
  'about:srcdoc',
  'chrome://settings',
  'chrome-extension://abc/x.js',
  'devtools://devtools/bundled/inspector.html',
  'view-source:trame://app/',
  'filesystem:trame://app/temporary/x',
  'smb://server/share',
  'ms-settings:network',
  'ms-msdt:/id',
  'search-ms:query=x',
  'mailto:a@example.org',
  'tel:1',
  'data',
  '',
  '//example.org/',
  'trame:',
  'trame://',
  'trame:///index.html',
  'trame://other/',
  'trame://app.example.org/',
  'trame://app:80/',
  'trame://app@example.org/',
  'trame://user@app/',
  'trame://user:word@app/',
  'trames://app/',
  'http://trame://app/',
  'blob:https://example.org/1',
  'blob:null/1',
  'blob:trame://other/1',
];

describe('what the window may load', () => {
  it.each(outside)('S15: %j is refused', (address) => {
    expect(isLoadAllowed(address)).toBe(false);
    expect(isAppAddress(address)).toBe(false);
  });

  it.each([
    'trame://app/',
    'trame://app/index.html',
    'TRAME://app/assets/a.js',
    'blob:trame://app/7e4ee5f3',
    'data:image/png;base64,AA==',
  ])('S15: %j is the window’s own', (address) => {
    expect(isLoadAllowed(address)).toBe(true);
  });

  it('S14: every kind of navigation is prevented, and every new window denied', () => {
    let answer = { action: 'allow' };
    const policies: string[] = [];
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler(handler: () => { action: 'deny' }) {
        answer = handler();
      },
      setWebRTCIPHandlingPolicy: (policy: string) => void policies.push(policy),
    });
    guardContents(contents as GuardedContents);
    const prevented: string[] = [];
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      contents.emit(name, { preventDefault: () => prevented.push(name) });
    }
    expect(prevented).toEqual([
      'will-navigate',
      'will-frame-navigate',
      'will-redirect',
      'will-attach-webview',
    ]);
    expect(answer).toEqual({ action: 'deny' });
    expect(policies).toEqual(['disable_non_proxied_udp']);
  });

  it('S15, S16: the session cancels every request to the outside and every download, and checks no spelling', () => {
    const cancelled: string[] = [];
    const allowed: string[] = [];
    let isSpellingChecked = true;
    const session = Object.assign(new EventEmitter(), {
      setPermissionRequestHandler: () => undefined,
      setPermissionCheckHandler: () => undefined,
      setDevicePermissionHandler: () => undefined,
      setSpellCheckerEnabled: (isEnabled: boolean) => {
        isSpellingChecked = isEnabled;
      },
      webRequest: {
        onBeforeRequest: (ask: Parameters<GuardedSession['webRequest']['onBeforeRequest']>[0]) => {
          for (const url of [...outside, 'trame://app/index.html'])
            ask({ url }, ({ cancel }) => void (cancel ? cancelled : allowed).push(url));
        },
      },
    });
    guardSession(session as GuardedSession);
    expect(cancelled).toEqual(outside);
    expect(allowed).toEqual(['trame://app/index.html']);
    expect(isSpellingChecked).toBe(false);
    let isPrevented = false;
    session.emit('will-download', {
      preventDefault() {
        isPrevented = true;
      },
    });
    expect(isPrevented).toBe(true);
  });
});

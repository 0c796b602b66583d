/**
 * What the window is allowed beyond showing itself, as tables: permissions, navigation, addresses. All else is refused,
 * the network included.
 */
import { isAppAddress } from './appScheme.ts';

/** Permissions that Trame uses: copying text, and the full screen. */
const allowedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen']);

/** Schemes that lead nowhere outside the process. Developer tools are off; their scheme is listed for no one. */
const inwardSchemes: ReadonlySet<string> = new Set(['blob:', 'data:']);

/** Switches that close what the tables cannot: name look-ups and background traffic of Chromium itself. */
export const networkSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
];

const webRtcPolicy = 'disable_non_proxied_udp';

/** Whether the window may load an address: its own files, and what it made itself. */
export function isLoadAllowed(address: string): boolean {
  if (isAppAddress(address)) return true;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !inwardSchemes.has(url.protocol)) return false;
  return url.protocol === 'data:' || isAppAddress(url.pathname);
}

interface GuardedEvent {
  preventDefault(): void;
}

/** The part of Electron's web contents that is guarded. */
export interface GuardedContents {
  on(
    event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect',
    listener: (event: GuardedEvent) => void,
  ): unknown;
  on(event: 'will-attach-webview', listener: (event: GuardedEvent) => void): unknown;
  setWindowOpenHandler(handler: () => { action: 'deny' }): void;
  setWebRTCIPHandlingPolicy(policy: 'disable_non_proxied_udp'): void;
}

/** Given every web contents when it is created. The window is one page: it never navigates, not even to itself. */
export function guardContents(contents: GuardedContents): void {
  const prevent = (event: GuardedEvent): void => event.preventDefault();
  contents.on('will-navigate', prevent);
  contents.on('will-frame-navigate', prevent);
  contents.on('will-redirect', prevent);
  contents.on('will-attach-webview', prevent);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy(webRtcPolicy);
}

/** The part of Electron's session that is guarded. */
export interface GuardedSession {
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: string, answer: (isAllowed: boolean) => void) => void,
  ): void;
  setPermissionCheckHandler(handler: (contents: unknown, permission: string) => boolean): void;
  setDevicePermissionHandler(handler: () => boolean): void;
  setSpellCheckerEnabled(isEnabled: boolean): void;
  webRequest: {
    onBeforeRequest(
      listener: (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void,
    ): void;
  };
  on(event: 'will-download', listener: (event: GuardedEvent) => void): unknown;
}

/** Given the one session before any window exists. */
export function guardSession(session: GuardedSession): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(allowedPermissions.has(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => allowedPermissions.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLoadAllowed(details.url) }));
  session.on('will-download', (event) => event.preventDefault());
}

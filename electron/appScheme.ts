/** The private scheme of the desktop window. Nothing else is ever loaded. */
import { answerWindowRequest, type WindowFiles } from './windowFiles.ts';

export const appScheme = 'trame';
const appHost = 'app';
export const appAddress = `${appScheme}://${appHost}/`;

/** Given to `protocol.registerSchemesAsPrivileged` before the app is ready. `standard` is what makes storage work. */
export const appSchemePrivileges = Object.freeze({
  scheme: appScheme,
  privileges: Object.freeze({
    standard: true,
    secure: true,
    supportFetchAPI: true,
    stream: true,
    codeCache: true,
    bypassCSP: false,
    allowServiceWorkers: false,
    corsEnabled: false,
  }),
});

/** Whether an address is a page or file of the window itself. Parsed, never compared by its beginning. */
export function isAppAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return (
    url !== null &&
    url.protocol === `${appScheme}:` &&
    url.host === appHost &&
    url.username === '' &&
    url.password === ''
  );
}

/** The handler for `protocol.handle`: files of the build and nothing else. */
export function answerAppRequest(window: WindowFiles, request: { url: string; method: string }): Response {
  const target = isAppAddress(request.url) ? targetOf(request.url) : '';
  const answer = answerWindowRequest(window, request.method, target);
  const body = answer.body.byteLength === 0 ? null : new Uint8Array(answer.body);
  return new Response(body, { status: answer.status, headers: answer.headers });
}

/** Everything after the host as it was sent; an address with a backslash or a fragment is no file of the build. */
function targetOf(address: string): string {
  return address.startsWith(appAddress) ? address.slice(appAddress.length - 1) : '';
}

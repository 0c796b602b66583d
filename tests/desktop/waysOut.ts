/** Every way by which a page may reach another address, each tried on listeners of this machine. */
import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Targets {
  /** `http://127.0.0.1:PORT/`; what asks there is known by its path. */
  readonly address: string;
  /** Another port: a connection that is only prepared asks for nothing. */
  readonly silent: string;
  /** Where calls would find their way to each other. */
  readonly udpPort: number;
}

export interface Listener {
  readonly targets: Targets;
  /** Names of the ways that came through. */
  readonly reached: ReadonlySet<string>;
  close(): void;
}

export async function listenForWays(): Promise<Listener> {
  const reached = new Set<string>();
  const hear = (url = '') => void reached.add(url.slice(1).replace(/\?.*/, ''));
  const server = createServer((request, response) => {
    hear(request.url);
    response.setHeader('Access-Control-Allow-Origin', '*').end('x');
  });
  server.on('upgrade', ({ url }, socket) => {
    hear(url);
    socket.destroy();
  });
  const silent = createServer().on('connection', () => reached.add('preconnect'));
  const datagrams = createSocket('udp4').on('message', () => reached.add('call'));
  for (const one of [server, silent])
    await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => datagrams.bind(0, '127.0.0.1', resolve));
  const port = (one: { address(): unknown }) => (one.address() as AddressInfo).port;
  return {
    reached,
    targets: {
      address: `http://127.0.0.1:${port(server)}/`,
      silent: `http://127.0.0.1:${port(silent)}/`,
      udpPort: port(datagrams),
    },
    close() {
      for (const one of [server, silent]) {
        one.close();
        one.closeAllConnections();
      }
      datagrams.close();
    },
  };
}

/** Each runs in the page by itself and asks for the path of its own name. */
export type Way = (targets: Targets) => unknown;

/** Those that leave the page where it is. */
export const quietWays: Readonly<Record<string, Way>> = {
  fetch: ({ address }) => fetch(`${address}fetch`, { mode: 'no-cors' }).catch(() => null),
  xhr: ({ address }) => {
    const request = new XMLHttpRequest();
    request.open('GET', `${address}xhr`);
    request.onerror = () => undefined;
    request.send();
  },
  beacon: ({ address }) => navigator.sendBeacon(`${address}beacon`, 'x'),
  socket: ({ address }) => void new WebSocket(`${address.replace('http', 'ws')}socket`),
  events: ({ address }) => void new EventSource(`${address}events`),
  image: ({ address }) => {
    new Image().src = `${address}image`;
  },
  sheet: ({ address }) => {
    const sheet = document.createElement('style');
    sheet.textContent = `@import url('${address}sheet');`;
    document.head.append(sheet);
  },
  background: ({ address }) => {
    document.body.style.backgroundImage = `url('${address}background')`;
  },
  font: ({ address }) => new FontFace('q', `url('${address}font')`).load().catch(() => null),
  frame: ({ address }) =>
    document.body.append(Object.assign(document.createElement('iframe'), { src: `${address}frame` })),
  film: ({ address }) =>
    document.body.append(Object.assign(document.createElement('video'), { src: `${address}film` })),
  object: ({ address }) =>
    document.body.append(Object.assign(document.createElement('object'), { data: `${address}object` })),
  script: ({ address }) =>
    document.head.append(Object.assign(document.createElement('script'), { src: `${address}script` })),
  worker: ({ address }) => {
    const blob = new Blob([`fetch('${address}worker', { mode: 'no-cors' }).catch(() => null)`]);
    return void new Worker(URL.createObjectURL(blob));
  },
  prefetch: ({ address }) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'prefetch', href: `${address}prefetch` }),
    ),
  preload: ({ address }) =>
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: 'preload',
        as: 'fetch',
        crossOrigin: 'anonymous',
        href: `${address}preload`,
      }),
    ),
  preconnect: ({ silent }) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: silent })),
  manifest: ({ address }) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'manifest', href: `${address}manifest` }),
    ),
  icon: ({ address }) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'icon', href: `${address}icon` }),
    ),
  // Only the system sees that a name is looked up.
  name: () =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: '//trame.example' }),
    ),
  ping: ({ address }) => {
    const link = Object.assign(document.createElement('a'), { href: '#x', ping: `${address}ping` });
    document.body.append(link);
    link.click();
  },
  rules: ({ address }) => {
    const rules = { prefetch: [{ source: 'list', urls: [`${address}rules`], eagerness: 'immediate' }] };
    const script = Object.assign(document.createElement('script'), { type: 'speculationrules' });
    script.textContent = JSON.stringify(rules);
    document.head.append(script);
  },
  call: async ({ udpPort }) => {
    const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udpPort}` }] });
    call.createDataChannel('x');
    await call.setLocalDescription(await call.createOffer());
  },
};

/** Those after which the page is another one, where they come through. */
export const leavingWays: Readonly<Record<string, Way>> = {
  window: ({ address }) => void window.open(`${address}window`),
  link: ({ address }) => {
    const link = Object.assign(document.createElement('a'), { href: `${address}link` });
    document.body.append(link);
    link.click();
  },
  form: ({ address }) => {
    const form = Object.assign(document.createElement('form'), { action: `${address}form` });
    document.body.append(form);
    form.submit();
  },
  refresh: ({ address }) =>
    document.head.append(
      Object.assign(document.createElement('meta'), {
        httpEquiv: 'refresh',
        content: `0;url=${address}refresh`,
      }),
    ),
  location: ({ address }) => {
    location.href = `${address}location`;
  },
};

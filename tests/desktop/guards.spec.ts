/** What the window may not do: navigate, open windows, use the network, get permissions. */
import { expect, test } from './desktopTest.ts';

const outside = 'https://example.org/';

test('S14: the window never navigates, whatever asks for it, and no second one opens', async ({
  desktop,
}) => {
  await test.step('no navigation', async () => {
    const { page } = desktop;
    const before = page.url();
    for (const way of ['location', 'link', 'refresh', 'itself'] as const) {
      await page.evaluate(
        ([how, address]) => {
          if (how === 'location') location.href = address;
          if (how === 'itself') location.href = '/?again';
          if (how === 'link') Object.assign(document.createElement('a'), { href: address }).click();
          if (how === 'refresh') {
            document.head.append(
              Object.assign(document.createElement('meta'), {
                httpEquiv: 'refresh',
                content: `0;url=${address}`,
              }),
            );
          }
        },
        [way, outside] as const,
      );
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
      expect(page.url(), way).toBe(before);
      await expect(page.locator('#root'), way).not.toBeEmpty();
    }
    if (desktop.standIn !== null) {
      const { events } = desktop.standIn.registered;
      expect(events.filter((event) => event === 'navigation prevented').length).toBeGreaterThanOrEqual(3);
      expect(events).not.toContain('navigation allowed');
    }
  });

  await test.step('no second window', async () => {
    const windows = await desktop.page
      .evaluate((address) => {
        window.open(address);
        window.open('/');
        window.open('about:blank');
        return new Promise<void>((resolve) => setTimeout(resolve, 300));
      }, outside)
      .then(() => desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null));
    expect(windows).toBe(1);
    await expect.poll(() => desktop.page.context().pages().length).toBe(1);
    expect(desktop.standIn?.registered.events ?? []).not.toContain('window.open allow');
  });
});

test('S15, S16: nothing reaches the network; no permission is given but copying text and the full screen', async ({
  desktop,
}) => {
  await test.step('no network', async () => {
    const reached = await desktop.page.evaluate(async (address) => {
      const image = new Image();
      const loaded = new Promise<boolean>((resolve) => {
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
      });
      image.src = address;
      const socket = await new Promise<boolean>((resolve) => {
        try {
          const opened = new WebSocket(address.replace('https', 'wss'));
          opened.onopen = () => resolve(true);
          opened.onerror = () => resolve(false);
        } catch {
          resolve(false);
        }
      });
      const fetched = await fetch(address).then(
        () => true,
        () => false,
      );
      navigator.sendBeacon(address, 'x');
      return { loaded: await loaded, socket, fetched };
    }, outside);
    expect(reached).toEqual({ loaded: false, socket: false, fetched: false });
    expect(desktop.standIn?.registered.events.filter((event) => event.startsWith('network')) ?? []).toEqual(
      [],
    );
  });

  await test.step('what the page is told', async () => {
    const states = await desktop.page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'local-fonts',
      ];
      const asked = names.map(async (name) => {
        const { state } = await navigator.permissions.query({ name: name as PermissionName });
        return [name, state];
      });
      return Object.fromEntries(await Promise.all(asked)) as Record<string, string>;
    });
    for (const [name, state] of Object.entries(states)) expect(state, name).not.toBe('granted');
  });

  await test.step('what the handlers say, and of devices', async () => {
    // Only the stand-in hands the handlers out.
    if (desktop.standIn === null) return;
    const { registered } = desktop.standIn;
    const names =
      'clipboard-read clipboard-sanitized-write display-capture fullscreen geolocation hid idle-detection media mediaKeySystem midi midiSysex notifications pointerLock keyboardLock openExternal speaker-selection storage-access top-level-storage-access window-management usb serial fileSystem unknown x-new'.split(
        ' ',
      );
    const granted = names.filter((name) => registered.permissionCheck(null, name));
    const asked = names.filter((name) => {
      let isAllowed = false;
      registered.permissionRequest(null, name, (answer) => {
        isAllowed = answer;
      });
      return isAllowed;
    });
    expect(granted).toEqual(['clipboard-sanitized-write', 'fullscreen']);
    expect(asked).toEqual(granted);
    expect(registered.devicePermission()).toBe(false);
    expect(registered.events).toContain('webrtc disable_non_proxied_udp');
    expect(registered.switches).toContain('host-resolver-rules');
  });
});

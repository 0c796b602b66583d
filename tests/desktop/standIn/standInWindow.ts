/** The stand-in's windows: each is a page of a real Chromium, with the real preload run before the page's own code. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page, Route } from '@playwright/test';
import { fromWire, toWire } from './bytesOnWire.ts';
import { preloadScript } from './runPreload.ts';
import type { Registered } from './standInElectron.ts';

/** `trame://app` as a page of Chromium can have it: a secure address that no network knows. */
export const standInOrigin = 'http://app.trame.localhost';
export const appOrigin = 'trame://app';

export interface StandInParts {
  readonly browser: Pick<Browser, 'newContext'>;
  readonly registered: Registered;
  readonly app: EventEmitter;
  /** Told the page as soon as it stands, before anything is loaded. */
  readonly onPage: (page: Page) => void;
  /** The browser profile of an earlier start, and where this start leaves its own. */
  readonly profile?: Profile;
  /** What Trame does not refuse really goes out, so that a listener can say whether it came. */
  readonly letsOut?: boolean;
}

/** What a browser keeps from one start of the program to the next. */
export interface Profile {
  context: BrowserContext | null;
}

export interface StandInOptions {
  readonly webPreferences: { readonly preload: string };
}

/** Permissions of Chromium and what Electron calls them. */
const permissionNames: readonly (readonly [chromium: string, electron: string])[] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['camera', 'media'],
  ['microphone', 'media'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['idle-detection', 'idle-detection'],
  ['local-fonts', 'local-fonts'],
  ['window-management', 'window-management'],
];

class Preventable {
  isPrevented = false;
  preventDefault(): void {
    this.isPrevented = true;
  }
}

/** What tests use of a window. */
export interface StandInWindowShape {
  readonly mainFrame: { url: string };
  readonly title: string;
  readonly isEdited: boolean;
  readonly bounds: object;
  readonly isLarge: boolean;
  hasFocus: boolean;
  readonly webContents: { readonly zoomLevel: number };
  setBounds(bounds: object): void;
  maximize(): void;
  close(): void;
  destroy(): void;
}

export interface StandInWindowClass {
  new (options: StandInOptions): StandInWindowShape;
  getAllWindows(): StandInWindowShape[];
  /** Waits until the pages of all destroyed windows are closed. */
  closed(): Promise<void>;
}

export function createStandInWindow(parts: StandInParts): StandInWindowClass {
  const { registered, app } = parts;

  class StandInWindow extends EventEmitter {
    static readonly all: StandInWindow[] = [];
    static getAllWindows(): StandInWindow[] {
      return StandInWindow.all.filter((window) => !window.isGone);
    }

    static async closed(): Promise<void> {
      await Promise.all(StandInWindow.all.map((window) => window.closing));
    }

    readonly options: StandInOptions;
    readonly mainFrame = { url: 'about:blank' };
    readonly webContents = Object.assign(new EventEmitter(), {
      mainFrame: this.mainFrame,
      windowOpenHandler: () => ({ action: 'allow' }),
      setWindowOpenHandler(handler: () => { action: string }) {
        this.windowOpenHandler = handler;
      },
      setWebRTCIPHandlingPolicy: (policy: string) => void registered.events.push(`webrtc ${policy}`),
      reload: () => void this.page?.reload(),
      printToPDF: async (): Promise<Buffer> => {
        if (!this.page) throw new Error('no page');
        return await this.page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
      },
      zoomLevel: 0,
      getZoomLevel(): number {
        return this.zoomLevel;
      },
      setZoomLevel(level: number) {
        this.zoomLevel = level;
      },
      send: (channel: string, sent: unknown) => void this.sendToPage(channel, sent),
    });
    page: Page | null = null;
    isGone = false;
    /** Done when the page of a destroyed window is closed. */
    closing: Promise<void> = Promise.resolve();
    title = '';
    isEdited = false;
    bounds: object = { x: 100, y: 80, width: 1440, height: 900 };
    isLarge = false;
    hasFocus = true;

    constructor(options: StandInOptions) {
      super();
      this.options = options;
      registered.windowOptions.push(options);
      StandInWindow.all.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }

    async loadURL(address: string): Promise<void> {
      const viewport = { width: 1440, height: 900 };
      const context = parts.profile?.context ?? (await parts.browser.newContext({ viewport }));
      if (parts.profile) parts.profile.context = context;
      await context.route('**/*', (route) => route.abort('aborted'));
      const page = await context.newPage();
      this.page = page;
      await page.exposeBinding('__standInInvoke', (_source, channel: string, wire: string) =>
        this.invoke(channel, wire),
      );
      await page.route('**/*', (route) => this.answerRoute(route));
      context.on('page', this.answerPopup);
      await this.applyPermissions(page);
      const preload = readFileSync(this.options.webPreferences.preload, 'utf8');
      await page.addInitScript({ content: preloadScript(preload) });
      parts.onPage(page);
      this.mainFrame.url = address;
      await page.goto(address.replace(appOrigin, standInOrigin));
      this.webContents.emit('did-finish-load');
      this.emit('ready-to-show');
    }

    /** What Trame's handler decides is what Chromium is told. */
    async applyPermissions(page: Page): Promise<void> {
      const session = await page.context().newCDPSession(page);
      for (const [name, electronName] of permissionNames) {
        const isAllowed = registered.permissionCheck(this.webContents, electronName);
        await session.send('Browser.setPermission', {
          permission: { name },
          setting: isAllowed ? 'granted' : 'denied',
          origin: standInOrigin,
        });
      }
    }

    async answerRoute(route: Route): Promise<void> {
      const request = route.request();
      const address = request.url().replace(standInOrigin, appOrigin);
      if (request.isNavigationRequest() && this.mainFrame.url !== address && !this.mayNavigate(address)) {
        return await route.abort('aborted');
      }
      let isCancelled = false;
      registered.beforeRequest({ url: address }, ({ cancel }) => {
        isCancelled = cancel;
      });
      if (isCancelled) return await route.abort('blockedbyclient');
      if (!address.startsWith(`${appOrigin}/`)) {
        registered.events.push(`network ${address}`);
        return await (parts.letsOut ? route.continue() : route.abort('addressunreachable'));
      }
      const response = await registered.protocolHandler(new Request(address, { method: request.method() }));
      await route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      });
    }

    /** Chromium opened a page of its own; Trame's handler says whether it may stay. It loads nothing either way. */
    readonly answerPopup = async (popup: Page): Promise<void> => {
      const { action } = this.webContents.windowOpenHandler();
      registered.events.push(`window.open ${action}`);
      if (action === 'deny') await popup.close();
    };

    mayNavigate(address: string): boolean {
      const event = Object.assign(new Preventable(), { url: address });
      this.webContents.emit('will-frame-navigate', event);
      this.webContents.emit('will-navigate', event);
      registered.events.push(`navigation ${event.isPrevented ? 'prevented' : 'allowed'}`);
      return !event.isPrevented;
    }

    /** `ipcRenderer.invoke`: the answer, or the refusal that Electron would reject with. */
    async invoke(channel: string, wire: string): Promise<string> {
      const listener = registered.channels.get(channel);
      try {
        if (listener === undefined) throw new Error(`No handler registered for '${channel}'`);
        const answer = await listener({ senderFrame: this.mainFrame }, ...(fromWire(wire) as unknown[]));
        return toWire({ answer });
      } catch (error) {
        return toWire({ failed: error instanceof Error ? error.message : String(error) });
      }
    }

    async sendToPage(channel: string, sent: unknown): Promise<void> {
      const sending = this.page?.evaluate(
        ([name, wire]) =>
          (globalThis as unknown as { __standInReceive(name: string, wire: string): void }).__standInReceive(
            name,
            wire,
          ),
        [channel, toWire(sent)] as const,
      );
      try {
        await sending;
      } catch (error) {
        // As in Electron, what is sent to a window that goes is lost.
        if (!this.isGone) throw error;
      }
    }

    close(): void {
      const event = new Preventable();
      this.emit('close', event);
      if (!event.isPrevented) this.destroy();
    }

    destroy(): void {
      this.isGone = true;
      this.closing = this.closePage();
      this.emit('closed');
      if (StandInWindow.getAllWindows().length === 0) app.emit('window-all-closed');
    }

    /** Requests still under way are let go; without this their answers would fail after the end of the test. */
    async closePage(): Promise<void> {
      const context = this.page?.context();
      context?.off('page', this.answerPopup);
      await this.page?.unrouteAll({ behavior: 'ignoreErrors' });
      await context?.unrouteAll({ behavior: 'ignoreErrors' });
      await (parts.profile ? this.page : context)?.close();
    }

    isDestroyed(): boolean {
      return this.isGone;
    }
    setTitle(title: string): void {
      this.title = title;
    }
    getTitle(): string {
      return this.title;
    }
    setDocumentEdited(isEdited: boolean): void {
      this.isEdited = isEdited;
    }
    getNormalBounds(): object {
      return this.bounds;
    }
    setBounds(bounds: object): void {
      this.bounds = bounds;
      this.emit('resize');
    }
    isMaximized(): boolean {
      return this.isLarge;
    }
    maximize(): void {
      this.isLarge = true;
      this.emit('maximize');
    }
    isMinimized(): boolean {
      return false;
    }
    isFocused(): boolean {
      return this.hasFocus;
    }
    setProgressBar(progress: number): void {
      registered.events.push(`progress ${progress}`);
    }
    show(): void {}
    focus(): void {}
    restore(): void {}
  }

  return StandInWindow;
}

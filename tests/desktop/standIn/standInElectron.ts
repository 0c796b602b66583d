/**
 * A stand-in for the `electron` module: it keeps what the built main process registers, and lets real pages of Chromium
 * meet it. It holds no rule of its own; whatever is refused is refused by Trame's code.
 */
import { EventEmitter } from 'node:events';
import { createStandInWindow, type StandInParts, type StandInWindowClass } from './standInWindow.ts';

type PermissionRequestHandler = (
  contents: unknown,
  permission: string,
  answer: (isAllowed: boolean) => void,
) => void;

/** What Trame registered, for tests to read back. */
export interface Registered {
  readonly switches: string[];
  readonly schemes: unknown[];
  readonly windowOptions: object[];
  readonly events: string[];
  permissionRequest: PermissionRequestHandler;
  permissionCheck: (contents: unknown, permission: string) => boolean;
  devicePermission: () => boolean;
  beforeRequest: (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void;
  protocolHandler: (request: Request) => Response | Promise<Response>;
  readonly channels: Map<string, (call: object, ...parameters: unknown[]) => Promise<unknown>>;
}

/** Stands for a handler that Trame never set: Electron would allow everything, and a test must notice. */
function emptyRegister(): Registered {
  return {
    switches: [],
    schemes: [],
    windowOptions: [],
    events: [],
    permissionRequest: (_contents, _permission, answer) => answer(true),
    permissionCheck: () => true,
    devicePermission: () => true,
    beforeRequest: (_details, answer) => answer({ cancel: false }),
    protocolHandler: () => new Response(null, { status: 500 }),
    channels: new Map(),
  };
}

export interface StandInElectron {
  readonly registered: Registered;
  readonly app: EventEmitter;
  readonly BrowserWindow: StandInWindowClass;
}

/** `userData` is the folder for the program's own data; `root` the checkout whose build is run. */
export function createStandInElectron(
  parts: Omit<StandInParts, 'registered' | 'app'> & { root: string; userData: string },
): StandInElectron & Record<string, unknown> {
  const registered = emptyRegister();
  const app = Object.assign(new EventEmitter(), {
    enableSandbox: () => void registered.events.push('enableSandbox'),
    commandLine: { appendSwitch: (name: string) => void registered.switches.push(name) },
    requestSingleInstanceLock: () => registered.events.push('requestSingleInstanceLock') > 0,
    whenReady: async () => void registered.events.push('ready'),
    quit: () => void registered.events.push('quit'),
    getAppPath: () => parts.root,
    getPath: () => parts.userData,
    getVersion: () => '0.0.0',
    getPreferredSystemLanguages: () => ['en-GB'],
    getLocale: () => 'en-GB',
  });
  return {
    registered,
    app,
    BrowserWindow: createStandInWindow({ ...parts, registered, app }),
    dialog: {
      showOpenDialog: async () => ({ canceled: true, filePaths: [] as string[] }),
      showSaveDialog: async () => ({ canceled: true, filePath: '' }),
      showMessageBox: async () => ({ response: 0 }),
    },
    ipcMain: {
      handle: (channel: string, listener: (call: object, ...parameters: unknown[]) => Promise<unknown>) =>
        void registered.channels.set(channel, listener),
    },
    Menu: standInMenu(),
    Notification: standInNotification(registered),
    powerMonitor: new EventEmitter(),
    screen: {
      getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
    },
    protocol: {
      registerSchemesAsPrivileged(schemes: unknown[]) {
        registered.events.push('registerSchemesAsPrivileged');
        registered.schemes.push(...schemes);
      },
      handle: (_scheme: string, handler: Registered['protocolHandler']) => {
        registered.protocolHandler = handler;
      },
    },
    session: { defaultSession: standInSession(registered) },
  };
}

/** Notes what is said outside the window. */
function standInNotification(registered: Registered) {
  return class {
    static isSupported = () => true;
    private readonly options: { title: string; body: string };
    constructor(options: { title: string; body: string }) {
      this.options = options;
    }
    on(): void {}
    show(): void {
      registered.events.push(`notice ${this.options.title}: ${this.options.body}`);
    }
  };
}

interface TemplateItem {
  readonly label?: string;
  readonly submenu?: readonly TemplateItem[];
}

/** As Electron's: an item has the items of its submenu below `submenu.items`. */
function standInMenu() {
  let menu: object | null = null;
  const build = (template: readonly TemplateItem[]): object => ({
    items: template.map((item) => ({
      enabled: true,
      ...item,
      ...(item.submenu && { submenu: build(item.submenu) }),
    })),
  });
  return {
    buildFromTemplate: build,
    setApplicationMenu: (next: object) => {
      menu = next;
    },
    getApplicationMenu: () => menu,
  };
}

function standInSession(registered: Registered) {
  return Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (handler: Registered['permissionRequest']) => {
      registered.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler: Registered['permissionCheck']) => {
      registered.permissionCheck = handler;
    },
    setDevicePermissionHandler: (handler: Registered['devicePermission']) => {
      registered.devicePermission = handler;
    },
    setSpellCheckerEnabled: () => undefined,
    webRequest: {
      onBeforeRequest: (listener: Registered['beforeRequest']) => {
        registered.beforeRequest = listener;
      },
    },
  });
}

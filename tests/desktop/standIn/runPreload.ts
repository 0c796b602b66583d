/**
 * Runs in the page before its own code: gives the built preload what it asks of `electron`, and the page what the
 * preload gives it. Electron keeps the two in worlds of their own; here a closure and frozen copies stand for that.
 */

type Preload = (require: (name: string) => object, module: object, exports: object) => void;

/** The script for the page; `source` is the text of the built preload. */
export function preloadScript(source: string): string {
  return `(${runPreload.toString()})(function (require, module, exports) {${source}\n});`;
}

/** Sent to the page as it stands, so it uses nothing from outside itself. */
function runPreload(preload: Preload): void {
  const page = globalThis as unknown as Record<string, unknown> & {
    __standInInvoke(channel: string, wire: string): Promise<string>;
  };
  const invoke = page.__standInInvoke.bind(page);
  const listeners = new Map<string, Set<(event: object, sent: unknown) => void>>();

  const toWire = (value: unknown): string =>
    JSON.stringify(value, (_key, one: unknown) => {
      if (!(one instanceof Uint8Array)) return one;
      let text = '';
      for (let start = 0; start < one.length; start += 8192) {
        text += String.fromCharCode(...one.subarray(start, start + 8192));
      }
      return { __bytes: btoa(text) };
    });
  const fromWire = (wire: string): unknown =>
    JSON.parse(wire, (_key, one: unknown) =>
      typeof one === 'object' && one !== null && '__bytes' in one
        ? Uint8Array.from(atob(String(one.__bytes)), (character) => character.charCodeAt(0))
        : one,
    );

  const ipcRenderer = {
    async invoke(channel: string, ...parameters: unknown[]): Promise<unknown> {
      const said = fromWire(await invoke(channel, toWire(parameters))) as {
        answer?: unknown;
        failed?: string;
      };
      if (said.failed !== undefined)
        throw new Error(`Error invoking remote method '${channel}': ${said.failed}`);
      return said.answer;
    },
    on(channel: string, listener: (event: object, sent: unknown) => void): void {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    removeListener(channel: string, listener: (event: object, sent: unknown) => void): void {
      listeners.get(channel)?.delete(listener);
    },
  };
  const contextBridge = {
    exposeInMainWorld(name: string, api: object): void {
      Object.defineProperty(page, name, { value: Object.freeze({ ...api }), enumerable: true });
    },
  };
  const requireElectron = (name: string): object => {
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`);
    const webUtils = {
      // A page cannot know; the test says where a dropped file lies.
      getPathForFile: ({ name }: { name: string }) =>
        (page.__standInPlaces as Record<string, string> | undefined)?.[name] ?? '',
    };
    return { contextBridge, ipcRenderer, webUtils };
  };
  Object.defineProperty(page, '__standInReceive', {
    value: (channel: string, wire: string | undefined) => {
      for (const listener of listeners.get(channel) ?? [])
        listener({}, wire === undefined ? undefined : fromWire(wire));
    },
  });
  preload(requireElectron, {}, {});
}

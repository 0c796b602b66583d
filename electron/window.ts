/** The one window: sandboxed, isolated, without developer tools. There is no other kind. */

/** Every option but the preload's place, frozen so that nothing can loosen it on the way. */
export const windowOptions = Object.freeze({
  title: 'Trame',
  width: 1440,
  height: 900,
  minWidth: 720,
  minHeight: 480,
  show: false,
  webPreferences: Object.freeze({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  }),
});

export interface WindowOptions {
  readonly webPreferences: (typeof windowOptions)['webPreferences'] & { readonly preload: string };
}

/** `preload` is the absolute path of the built preload. */
export function windowOptionsWith(
  preload: string,
): Omit<typeof windowOptions, 'webPreferences'> & WindowOptions {
  return Object.freeze({
    ...windowOptions,
    webPreferences: Object.freeze({ ...windowOptions.webPreferences, preload }),
  });
}

/** The one window: sandboxed, isolated, without developer tools. There is no other kind. */
import path from 'node:path';

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
  /** For Linux, where a window has the runtime's own icon without it. */
  readonly icon: string;
  readonly webPreferences: (typeof windowOptions)['webPreferences'] & { readonly preload: string };
}

/** `folder` is the absolute path of the folder with the built preload and the icon. */
export function windowOptionsWith(
  folder: string,
): Omit<typeof windowOptions, 'webPreferences'> & WindowOptions {
  return Object.freeze({
    ...windowOptions,
    icon: path.join(folder, 'icon.png'),
    webPreferences: Object.freeze({
      ...windowOptions.webPreferences,
      preload: path.join(folder, 'preload.cjs'),
    }),
  });
}

/** The part of Electron's dialogs that is used, with the window they belong to. */

export interface FileFilter {
  name: string;
  extensions: string[];
}

export interface OpenQuestion {
  title: string;
  filters: FileFilter[];
  properties: ('openFile' | 'openDirectory' | 'multiSelections')[];
}

export interface SaveQuestion {
  title: string;
  defaultPath: string;
  filters: FileFilter[];
}

export interface Dialogs {
  /** Absolute paths; empty where the user closed the dialog. */
  askToOpen(question: OpenQuestion): Promise<readonly string[]>;
  /** An absolute path, or `null` where the user closed the dialog. */
  askToSave(question: SaveQuestion): Promise<string | null>;
}

/**
 * A suggested name as the window sent it, made fit to be a file's name on every system: no folder, no control
 * character, none of the signs that Windows refuses.
 */
export function safeFileName(suggested: string): string {
  const name = suggested
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, '-')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 200);
  return name === '' ? 'Trame' : name;
}

/** The extension without its dot, lower case; empty where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 1 ? '' : name.slice(dot + 1).toLowerCase();
}

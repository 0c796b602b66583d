/**
 * Keys as they are written in the table of actions: "Ctrl Shift F", in the order Ctrl, Alt, Shift, key. "Ctrl" is ⌘ on a
 * Mac. Letters are capitals; other keys have the names of the DOM.
 */

export type System = 'mac' | 'windows' | 'linux';

/** Keys that a text field needs itself: no action takes them while one has the focus. */
const keysOfFields: ReadonlySet<string> = new Set([
  'Ctrl A',
  'Ctrl B',
  'Ctrl C',
  'Ctrl E',
  'Ctrl I',
  'Ctrl U',
  'Ctrl V',
  'Ctrl X',
  'Ctrl Y',
  'Ctrl Z',
  'Ctrl Shift V',
  'Ctrl Shift Z',
  'Ctrl Shift K',
  'Ctrl Shift 7',
  'Ctrl Shift 8',
]);

/** Browsers keep these for themselves; a page never hears them. */
const keysOfBrowsers: ReadonlySet<string> = new Set([
  'Ctrl N',
  'Ctrl Q',
  'Ctrl T',
  'Ctrl W',
  'Ctrl Shift N',
  'Ctrl Shift T',
  'Ctrl Shift W',
]);

export function isHeardInBrowser(keys: string): boolean {
  return !keysOfBrowsers.has(keys);
}

export function isKeyOfFields(keys: string): boolean {
  return keysOfFields.has(keys) || writesSomething(keys);
}

/** Whether the keys would write or move in a field: anything without Ctrl or Alt but F1 to F12. */
function writesSomething(keys: string): boolean {
  return !/^(?:Ctrl|Alt)\b/u.test(keys) && !/^(?:Shift )?F\d+$/u.test(keys);
}

/** One sign without Ctrl or Alt: acts in lists and in the transcript, and can be turned off. */
export function isSingleLetter(keys: string): boolean {
  return [...keys].length === 1;
}

/** Copying and selecting text works the same wherever there is text. */
const keysOfText: readonly string[] = ['Ctrl A', 'Ctrl C', 'Ctrl V', 'Ctrl X'];

const keysOfSystem: Readonly<Record<System, readonly string[]>> = {
  mac: ['Ctrl Q', 'Ctrl H', 'Ctrl M', 'Ctrl Tab', 'Ctrl  '],
  windows: ['Alt F4', 'Alt  ', 'Alt Tab', 'F10'],
  linux: ['Alt F4', 'Alt  ', 'Alt Tab', 'F10'],
};

/** Keys that the system or its menus take before the window, or that mean the same in every program. */
export function isKeyOfSystem(keys: string, system: System): boolean {
  return keysOfSystem[system].includes(keys) || keysOfText.includes(keys);
}

/** English words of the area "keys": changing them. */

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {
  lead: 'Press the keys at the right of a command to give it others.',
  press: 'Press keys · Esc gives up · Backspace none',
  none: 'none',
  change: ({ name, keys }: { name: string; keys: string }) =>
    keys === '' ? `${name}: no keys. Change` : `${name}: ${keys}. Change`,
  now: ({ name, keys }: { name: string; keys: string }) =>
    keys === '' ? `${name} has no keys now.` : `${name} is ${keys} now.`,
  reset: ({ name }: { name: string }) => `Usual keys for ${name}`,
  resetAll: 'All usual keys',
  settings: 'Keys',
  /** What stands on the keys themselves. */
  caps: {
    Escape: 'Esc',
    Esc: 'Esc',
    Enter: 'Enter',
    Shift: 'Shift',
    Delete: 'Delete',
    Backspace: 'Backspace',
    Insert: 'Insert',
    Space: 'Space',
    Tab: 'Tab',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  settingsChange: 'See and change the keys…',
};

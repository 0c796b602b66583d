/** Keys as the table of actions writes them ("Ctrl Shift ArrowUp") in the way native menus do ("CmdOrCtrl+Shift+Up"). */

const names: Readonly<Record<string, string>> = {
  Ctrl: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
};

export function acceleratorOf(keys: string): string {
  return keys
    .split(' ')
    .map((key) => names[key] ?? key)
    .join('+');
}

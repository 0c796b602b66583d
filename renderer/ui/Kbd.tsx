/** A key or keys to press, written as the computer's own keyboard names them. */
import styles from './Kbd.module.css';

export const isMac = /Mac/.test(navigator.platform);

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};
const macSigns: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

/** "Ctrl Shift ArrowUp" becomes "Ctrl Shift ↑", and "⌘ ⇧ ↑" on a Mac. */
export function keysForPlatform(keys: string): string {
  const shown = (key: string) => signs[key] ?? (isMac ? macSigns[key] : undefined) ?? key;
  return keys.split(' ').map(shown).join(' ');
}

export function Kbd({ keys }: { keys: string }) {
  return <kbd className={styles.kbd}>{keysForPlatform(keys)}</kbd>;
}

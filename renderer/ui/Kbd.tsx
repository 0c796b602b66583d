/** A key or keys to press, written as the computer's own keyboard names them. */
import styles from './Kbd.module.css';

export const isMac = /Mac/.test(navigator.platform);

/** "Ctrl Shift M" becomes "⌘ ⇧ M" on a Mac. */
export function keysForPlatform(keys: string): string {
  if (!isMac) return keys;
  return keys.replace('Ctrl', '⌘').replace('Alt', '⌥').replace('Shift', '⇧');
}

export function Kbd({ keys }: { keys: string }) {
  return <kbd className={styles.kbd}>{keysForPlatform(keys)}</kbd>;
}

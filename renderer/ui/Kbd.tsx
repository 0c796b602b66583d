/** A key or keys to press, written as the computer's own keyboard names them. */
import styles from './Kbd.module.css';
import { useWords } from './WordsContext.tsx';

export const isMac = /Mac/.test(navigator.platform);

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};
const macSigns: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

/** "Ctrl Shift ArrowUp" becomes "Ctrl Shift ↑", "Ctrl Maj ↑" with the `caps` of a French keyboard, and "⌘ ⇧ ↑" on a Mac. */
export function keysForPlatform(keys: string, caps: Readonly<Record<string, string>> = {}): string {
  const shown = (key: string) => signs[key] ?? (isMac ? macSigns[key] : undefined) ?? caps[key] ?? key;
  return keys.split(' ').map(shown).join(' ');
}

export function Kbd({ keys }: { keys: string }) {
  const { caps } = useWords().keys;
  return <kbd className={styles.kbd}>{keysForPlatform(keys, caps)}</kbd>;
}

/** The keys of an event as the table of actions writes them: "Ctrl Shift F". */

/** What is needed of a keyboard event. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
}

/** Empty for what no table holds: a letter in composition, a dead key, a modifier alone, the system's own key. */
export function pressedKeys(pressed: PressedKey, isMac: boolean): string {
  const { key, altKey, shiftKey, isComposing } = pressed;
  if (isComposing || ['Dead', 'Control', 'Alt', 'Shift', 'Meta', 'AltGraph'].includes(key)) return '';
  const isControl = isMac ? pressed.metaKey : pressed.ctrlKey;
  if (isMac ? pressed.ctrlKey : pressed.metaKey) return '';
  const digit = isControl ? digitOf(pressed.code) : undefined;
  const name = digit ?? nameOf(pressed, isMac);
  // A sign that needs Shift on this keyboard (a French full stop) is the same sign.
  const isShiftOfSign = digit === undefined && name.length === 1 && name.toLowerCase() === name.toUpperCase();
  const parts = [isControl && 'Ctrl', altKey && 'Alt', shiftKey && !isShiftOfSign && 'Shift', name];
  return parts.filter(Boolean).join(' ');
}

/** The row of digits by its place: on a French keyboard it gives signs. */
function digitOf(code: string): string | undefined {
  return /^Digit(\d)$/.exec(code)?.[1];
}

/** With Alt a Mac gives another letter, and its place on the keyboard counts. */
function nameOf({ key, code, altKey }: PressedKey, isMac: boolean): string {
  const letter = isMac && altKey && code.startsWith('Key') ? code.slice(3) : key;
  if (letter === ' ') return 'Space';
  return letter.length === 1 ? letter.toUpperCase() : letter;
}

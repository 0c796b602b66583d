/** Which key in the transcript does what. One list, from which the shortcuts' help is made too. */

export type ReadingAction =
  | 'code'
  | 'escape'
  | 'remove'
  | 'selectSentence'
  | 'selectTurn'
  | 'endLater'
  | 'endEarlier'
  | 'startLater'
  | 'startEarlier'
  | 'nextCoding'
  | 'previousCoding'
  | 'repeat'
  | 'highlighter'
  | 'correct'
  | 'comment'
  | 'find'
  | 'previousTranscript'
  | 'nextTranscript';

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

interface KeySituation {
  readonly isMac: boolean;
  readonly hasSingleLetters: boolean;
  /** A coding is selected: its keys count only then, since they are the caret's otherwise. */
  readonly hasCoding: boolean;
}

const plainKeys: Readonly<Record<string, ReadingAction>> = {
  Enter: 'code',
  Escape: 'escape',
  F8: 'nextCoding',
};
const letters: Readonly<Record<string, ReadingAction>> = {
  n: 'nextCoding',
  p: 'previousCoding',
  '.': 'repeat',
  h: 'highlighter',
  e: 'correct',
  c: 'comment',
};
const codingKeys: Readonly<Record<string, ReadingAction>> = {
  Delete: 'remove',
  Backspace: 'remove',
  'Alt Shift ArrowRight': 'endLater',
  'Alt Shift ArrowLeft': 'endEarlier',
  'Ctrl Alt ArrowRight': 'startLater',
  'Ctrl Alt ArrowLeft': 'startEarlier',
};
const combinedKeys: Readonly<Record<string, ReadingAction>> = {
  'Shift F8': 'previousCoding',
  'Ctrl .': 'repeat',
  'Ctrl f': 'find',
  'Alt s': 'selectSentence',
  'Alt t': 'selectTurn',
};

/** `null` for a key that means nothing here and is left to the browser. */
export function actionOf(pressed: PressedKey, situation: KeySituation): ReadingAction | null {
  if (pressed.isComposing || pressed.key === 'Dead') return null;
  const keys = keysOf(pressed, situation.isMac);
  if (situation.hasCoding && codingKeys[keys]) return codingKeys[keys];
  if (plainKeys[keys]) return plainKeys[keys];
  if (combinedKeys[keys]) return combinedKeys[keys];
  // On a Mac these move the caret by word.
  if (!situation.isMac && keys === 'Alt ArrowLeft') return 'previousTranscript';
  if (!situation.isMac && keys === 'Alt ArrowRight') return 'nextTranscript';
  if (!situation.hasSingleLetters) return null;
  return letters[keys] ?? null;
}

/** "Ctrl Alt Shift x", as on a PC; with Alt a Mac gives another letter, and its place on the keyboard counts. */
function keysOf(pressed: PressedKey, isMac: boolean): string {
  const { key, code, altKey, shiftKey } = pressed;
  const isControl = isMac ? pressed.metaKey : pressed.ctrlKey;
  if (isMac ? pressed.ctrlKey : pressed.metaKey) return '';
  const letter = isMac && altKey && code.startsWith('Key') ? code.slice(3) : key;
  const name = letter.length === 1 ? letter.toLowerCase() : letter;
  // A sign that needs Shift on this keyboard (a French full stop) is the same sign.
  const isShiftOfSign = name.length === 1 && name.toLowerCase() === name.toUpperCase();
  const parts = [isControl && 'Ctrl', altKey && 'Alt', shiftKey && !isShiftOfSign && 'Shift', name];
  return parts.filter(Boolean).join(' ');
}

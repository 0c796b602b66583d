/** The keys of one action, as a button that hears other ones. */
import { RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { ActionId } from '../../shared/actions/actions.ts';
import { chooseKeys, keysOf } from '../../shared/actions/chosenKeys.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { refusalSentence } from '../../shared/words/words.ts';
import { keySituation } from '../actions/actionKeys.ts';
import { pressedKeys } from '../actions/pressedKeys.ts';
import { announce } from '../ui/announce.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { isMac, Kbd, keysForPlatform } from '../ui/Kbd.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { changeSettings, useSettings } from '../workspace/settings.ts';
import styles from './ShortcutsDialog.module.css';

interface KeyButtonProps {
  readonly id: ActionId;
  readonly name: string;
  /** Tells why a wish was not granted; `null` takes the sentence away. */
  readonly onRefused: (sentence: string | null) => void;
}

export function KeyButton({ id, name, onRefused }: KeyButtonProps) {
  const words = useWords();
  const { keys: chosen } = useSettings();
  const [isListening, setListening] = useState(false);
  const keys = keysOf(id, { ...keySituation(), chosen });
  const written = (all: readonly string[]) =>
    all.map((one) => keysForPlatform(one, words.keys.caps)).join(', ');
  const choose = (wish: string | null) => {
    setListening(false);
    const after = chooseKeys(id, wish, keySituation());
    onRefused(isRefusal(after) ? refusalSentence(words, after) : null);
    if (isRefusal(after)) return;
    changeSettings({ keys: after });
    announce(words.keys.now({ name, keys: written(keysOf(id, keySituation())) }));
  };
  const hear = (event: KeyboardEvent) => {
    // Tab goes on, as everywhere.
    if (!isListening || event.key === 'Tab') return;
    const pressed = pressedKeys(event.nativeEvent, isMac);
    event.preventDefault();
    event.stopPropagation();
    if (pressed === 'Escape') setListening(false);
    else if (pressed === 'Backspace') choose('');
    else if (pressed !== '') choose(pressed);
  };
  return (
    <>
      {chosen[id] !== undefined && (
        <IconButton
          icon={RotateCcw}
          size="small"
          label={words.keys.reset({ name })}
          onPress={() => choose(null)}
        />
      )}
      <button
        type="button"
        className={styles.keys}
        aria-label={words.keys.change({ name, keys: written(keys) })}
        aria-pressed={isListening}
        onClick={() => setListening(!isListening)}
        onBlur={() => setListening(false)}
        onKeyDown={hear}
      >
        {isListening ? words.keys.press : keys.map((one) => <Kbd key={one} keys={one} />)}
        {!isListening && keys.length === 0 && words.keys.none}
      </button>
    </>
  );
}

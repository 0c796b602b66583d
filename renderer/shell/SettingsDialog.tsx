/** How the window looks and listens: language, light or dark, single-letter shortcuts. */

import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { changeSettings, type Settings, useSettings } from '../workspace/settings.ts';
import styles from './SettingsDialog.module.css';
import { showDialog } from './shellStore.ts';

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const settings = useSettings();
  const { settings: names } = words;
  const language: readonly { value: Settings['language']; label: string }[] = [
    { value: 'fr', label: names.languages.fr },
    { value: 'en', label: names.languages.en },
  ];
  const mode: readonly { value: Settings['mode']; label: string }[] = [
    { value: 'system', label: names.modes.system },
    { value: 'light', label: names.modes.light },
    { value: 'dark', label: names.modes.dark },
  ];
  return (
    <Dialog
      title={words.frame.settings}
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {words.frame.close}
        </Button>
      }
    >
      <div className={styles.row}>
        <span aria-hidden>{names.language}</span>
        <Segmented
          label={names.language}
          value={settings.language}
          options={language}
          onChange={(value) => changeSettings({ language: value })}
        />
      </div>
      <div className={styles.row}>
        <span aria-hidden>{names.mode}</span>
        <Segmented
          label={names.mode}
          value={settings.mode}
          options={mode}
          onChange={(value) => changeSettings({ mode: value })}
        />
      </div>
      <label className={styles.row}>
        <span>
          {names.singleLetters}
          <small>{names.singleLettersHint}</small>
        </span>
        <input
          type="checkbox"
          checked={settings.hasSingleLetterShortcuts}
          onChange={(event) => changeSettings({ hasSingleLetterShortcuts: event.target.checked })}
        />
      </label>
      <div className={styles.row}>
        <span>{words.keys.settings}</span>
        <Button onPress={() => showDialog({ kind: 'shortcuts' })}>{words.keys.settingsChange}</Button>
      </div>
      <p className={styles.where}>{names.whereDataLies}</p>
    </Dialog>
  );
}

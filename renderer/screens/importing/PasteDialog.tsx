/** Takes the text of an interview from the clipboard, to be looked at like a file. */
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './PasteDialog.module.css';
import type { ImportFile } from './useImportFiles.ts';

interface PasteDialogProps {
  readonly onNext: (file: ImportFile) => void;
  readonly onClose: () => void;
}

export function PasteDialog({ onNext, onClose }: PasteDialogProps) {
  const words = useWords();
  const textId = useId();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const next = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) setError(words.importWindow.pasteEmpty);
    else onNext({ fileName: `${name.trim() || 'E1'}.txt`, bytes: new TextEncoder().encode(text) });
  };
  return (
    <Dialog
      title={words.importWindow.pasteTitle}
      width={720}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.frame.cancel}</Button>
          <Button variant="primary" type="submit" form="paste-transcript">
            {words.importWindow.pasteNext}
          </Button>
        </>
      }
    >
      <form id="paste-transcript" className={styles.form} onSubmit={next}>
        <TextField label={words.importWindow.pasteName} value={name} onChange={setName} isFirstFocus />
        <label htmlFor={textId}>{words.importWindow.pasteText}</label>
        <textarea id={textId} rows={14} value={text} onChange={(event) => setText(event.target.value)} />
        {error && <p className={styles.error}>{error}</p>}
      </form>
    </Dialog>
  );
}

/** A file that cannot be imported, with the reason; a PDF with a password can be opened here. */
import { FileX2, Lock } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Refusal } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './ImportDialog.module.css';

interface RefusedFileProps {
  readonly fileName: string;
  readonly refusal: Refusal;
  /** Reads the file again with what was typed. */
  readonly onPassword: (password: string) => Promise<void>;
}

export function RefusedFile({ fileName, refusal, onPassword }: RefusedFileProps) {
  const words = useWords();
  const isWrong = refusal.refused === 'pdfPasswordWrong';
  const isLocked = isWrong || refusal.refused === 'pdfNeedsPassword';
  return (
    <section className={styles.refused} aria-label={fileName}>
      {isLocked ? <Lock size={24} aria-hidden /> : <FileX2 size={24} aria-hidden />}
      <h3>{isLocked ? words.importWindow.locked : words.importWindow.refused}</h3>
      {isLocked ? (
        <PasswordForm file={fileName} isWrong={isWrong} onPassword={onPassword} />
      ) : (
        <p>{refusalSentence(words, refusal)}</p>
      )}
    </section>
  );
}

interface PasswordFormProps {
  readonly file: string;
  readonly isWrong: boolean;
  readonly onPassword: (password: string) => Promise<void>;
}

/** The password is used for this reading alone and kept nowhere. */
function PasswordForm({ file, isWrong, onPassword }: PasswordFormProps) {
  const { importWindow } = useWords();
  const [password, setPassword] = useState('');
  const [isTrying, setTrying] = useState(false);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (password === '' || isTrying) return;
    setTrying(true);
    await onPassword(password);
    setTrying(false);
  };
  return (
    <form className={styles.password} onSubmit={(event) => void open(event)}>
      <p>{importWindow.lockedHint({ file })}</p>
      <TextField
        label={importWindow.password}
        value={password}
        onChange={setPassword}
        isSecret
        error={isWrong ? importWindow.passwordWrong : null}
      />
      <Button type="submit" isDisabled={password === '' || isTrying}>
        {importWindow.unlock}
      </Button>
    </form>
  );
}

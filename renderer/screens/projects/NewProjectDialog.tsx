/** Asks for a study's name and who codes; both can be changed later. */
import { type FormEvent, useRef, useState } from 'react';
import { refuse } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';

interface NewProjectDialogProps {
  /** Creates the project, or says why not. */
  readonly onCreate: (name: string, initials: string) => Promise<string | null>;
  readonly onClose: () => void;
}

export function NewProjectDialog({ onCreate, onClose }: NewProjectDialogProps) {
  const words = useWords();
  const [name, setName] = useState('');
  const [initials, setInitials] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [wasAsked, setAsked] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const initialsField = useRef<HTMLInputElement>(null);
  const nameError = wasAsked && !name.trim() ? refusalSentence(words, refuse('projectNameEmpty')) : null;
  const initialsError =
    wasAsked && !initials.trim() ? refusalSentence(words, refuse('coderInitialsEmpty')) : null;
  const create = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!name.trim()) nameField.current?.focus();
    else if (!initials.trim()) initialsField.current?.focus();
    else setError(await onCreate(name, initials));
  };
  return (
    <Dialog
      title={words.frame.newProject.title}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.frame.cancel}</Button>
          <Button variant="primary" type="submit" form="new-project">
            {words.frame.create}
          </Button>
        </>
      }
    >
      <form id="new-project" onSubmit={create} style={{ display: 'contents' }}>
        <TextField
          label={words.frame.newProject.name}
          value={name}
          onChange={setName}
          placeholder={words.frame.newProject.namePlaceholder}
          isFirstFocus
          inputRef={nameField}
          error={nameError}
        />
        <TextField
          label={words.frame.newProject.initials}
          value={initials}
          onChange={(typed) => {
            setInitials(typed);
            setError(null);
          }}
          inputRef={initialsField}
          hint={words.frame.newProject.initialsHint}
          error={error ?? initialsError}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

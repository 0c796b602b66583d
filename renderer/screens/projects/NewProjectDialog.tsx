/** Asks for a study's name and who codes; both can be changed later. */
import { type FormEvent, useState } from 'react';
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
  const create = async (event: FormEvent) => {
    event.preventDefault();
    setError(await onCreate(name, initials));
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
        />
        <TextField
          label={words.frame.newProject.initials}
          value={initials}
          onChange={setInitials}
          hint={words.frame.newProject.initialsHint}
          error={error}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

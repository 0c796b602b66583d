/** Asks for one name: of the project, or the initials of a coder. */
import { type FormEvent, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../ui/WordsContext.tsx';

interface NameDialogProps {
  readonly title: string;
  readonly label: string;
  readonly first: string;
  readonly action: string;
  /** Does it, or says why not. */
  readonly onAccept: (name: string) => Promise<string | null>;
  readonly onClose: () => void;
}

export function NameDialog({ title, label, first, action, onAccept, onClose }: NameDialogProps) {
  const words = useWords();
  const [name, setName] = useState(first);
  const [error, setError] = useState<string | null>(null);
  const accept = async (event: FormEvent) => {
    event.preventDefault();
    const reason = await onAccept(name);
    if (reason) setError(reason);
    else onClose();
  };
  return (
    <Dialog
      title={title}
      width={420}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.frame.cancel}</Button>
          <Button variant="primary" type="submit" form="one-name">
            {action}
          </Button>
        </>
      }
    >
      <form id="one-name" onSubmit={accept}>
        <TextField label={label} value={name} onChange={setName} error={error} isFirstFocus />
      </form>
    </Dialog>
  );
}

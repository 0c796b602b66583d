/** Asks for the name of a query. */
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';

interface QueryNameDialogProps {
  readonly first: string;
  /** `null` when the name was taken, else why not. */
  readonly onAccept: (name: string) => Promise<string | null>;
  readonly onClose: () => void;
}

export function QueryNameDialog({ first, onAccept, onClose }: QueryNameDialogProps) {
  const words = useWords();
  const [name, setName] = useState(first);
  const [error, setError] = useState<string | null>(null);
  const accept = async () => {
    const why = await onAccept(name);
    setError(why);
    if (why === null) onClose();
  };
  return (
    <Dialog
      title={words.retrieval.nameTitle}
      width={400}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.reading.cancel}</Button>
          <Button variant="primary" onPress={() => void accept()}>
            {words.reading.save}
          </Button>
        </>
      }
    >
      <TextField
        label={words.retrieval.name}
        value={name}
        onChange={setName}
        error={error}
        isFirstFocus
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void accept();
        }}
      />
    </Dialog>
  );
}

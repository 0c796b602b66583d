/** Asks for one line: the name of a text or a query, or why a check is kept. */
import { useState } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { TextField } from './TextField.tsx';
import { useWords } from './WordsContext.tsx';

interface OneLineDialogProps {
  readonly title: string;
  readonly label: string;
  readonly first: string;
  /** `null` when it was taken, else why not. */
  readonly onAccept: (line: string) => Promise<string | null>;
  readonly onClose: () => void;
}

export function OneLineDialog({ title, label, first, onAccept, onClose }: OneLineDialogProps) {
  const words = useWords();
  const [line, setLine] = useState(first);
  const [error, setError] = useState<string | null>(null);
  const accept = async () => {
    const why = await onAccept(line);
    setError(why);
    if (why === null) onClose();
  };
  return (
    <Dialog
      title={title}
      width={420}
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
        label={label}
        value={line}
        onChange={setLine}
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

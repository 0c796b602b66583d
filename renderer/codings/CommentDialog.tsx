/** Writes the comment of one coding: a line or two beside the passage. */
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../ui/WordsContext.tsx';

interface CommentDialogProps {
  readonly theme: string;
  readonly comment: string;
  readonly onSave: (comment: string) => void;
  readonly onClose: () => void;
}

export function CommentDialog({ theme, comment, onSave, onClose }: CommentDialogProps) {
  const words = useWords().reading;
  const [written, setWritten] = useState(comment);
  const save = () => {
    onClose();
    if (written !== comment) onSave(written);
  };
  return (
    <Dialog
      title={words.commentTitle({ theme })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" onPress={save}>
            {words.save}
          </Button>
        </>
      }
    >
      <TextField
        label={words.commentField}
        value={written}
        onChange={setWritten}
        isFirstFocus
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          save();
        }}
      />
    </Dialog>
  );
}

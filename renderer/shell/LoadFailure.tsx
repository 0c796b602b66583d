/** Says that a part of the window could not be loaded, and what to do. */
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/WordsContext.tsx';

export function LoadFailure({ onRetry, onClose }: { onRetry: () => void; onClose: () => void }) {
  const { frame } = useWords();
  return (
    <Dialog
      title={frame.loadFailure.title}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{frame.close}</Button>
          <Button variant="primary" onPress={onRetry}>
            {frame.loadFailure.retry}
          </Button>
        </>
      }
    >
      <p>{frame.loadFailure.sentence}</p>
    </Dialog>
  );
}

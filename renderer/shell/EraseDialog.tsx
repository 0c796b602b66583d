/** Asks before a project is erased that no file holds: the one loss that undo cannot take back. */
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { refreshRecent } from '../workspace/recentProjects.ts';
import { eraseStoredProject, type StoredId } from '../workspace/session.ts';
import { showRefusal } from './shellStore.ts';

interface EraseDialogProps {
  readonly storedId: StoredId;
  readonly name: string;
  readonly onClose: () => void;
}

export function EraseDialog({ storedId, name, onClose }: EraseDialogProps) {
  const words = useWords();
  const erase = async () => {
    const refusal = await eraseStoredProject(storedId);
    if (refusal) showRefusal(refusal);
    await refreshRecent();
    onClose();
  };
  return (
    <Dialog
      title={words.frame.erase.title({ name })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.frame.cancel}</Button>
          <Button variant="danger" onPress={erase}>
            {words.frame.erase.action}
          </Button>
        </>
      }
    >
      <p>{words.frame.erase.warning}</p>
    </Dialog>
  );
}

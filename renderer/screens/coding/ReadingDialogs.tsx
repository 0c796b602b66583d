/** The dialogs of the transcript: a coding's comment, and what a correction could not keep. */

import { CommentDialog } from '../../codings/CommentDialog.tsx';
import { commentOn, themeName } from '../../codings/codingActions.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './ReadingPane.module.css';
import { readingStore, useReading } from './readingStore.ts';

export function ReadingDialogs() {
  const words = useWords().reading.correct;
  const commenting = useReading((state) => state.commenting);
  const coding = useProject((project) => (commenting ? project.codings.get(commenting) : undefined));
  const lost = useReading((state) => state.lost);
  const closeLost = () => readingStore.setState({ lost: [] });
  return (
    <>
      {coding && (
        <CommentDialog
          theme={themeName(coding)}
          comment={coding.comment}
          onClose={() => readingStore.setState({ commenting: null })}
          onSave={(comment) => void commentOn(coding.id, comment)}
        />
      )}
      {lost.length > 0 && (
        <Dialog
          title={words.lostTitle}
          onClose={closeLost}
          footer={
            <Button variant="primary" onPress={closeLost}>
              {words.understood}
            </Button>
          }
        >
          <p>{words.lostLead({ count: lost.length })}</p>
          <ul className={styles.lost}>
            {lost.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}

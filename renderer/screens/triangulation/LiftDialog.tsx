/** Asks before the blind of a round is lifted: what will be seen, that it is noted, and that there is no way back. */
import { useState } from 'react';
import type { Project } from '../../../shared/project/project.ts';
import type { Round } from '../../../shared/project/records.ts';
import { liftBlind } from '../../../shared/rounds/editRounds.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useWorkspace } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import styles from './TriangulationScreen.module.css';

interface LiftDialogProps {
  readonly project: Project;
  readonly round: Round;
  readonly onClose: () => void;
}

export function LiftDialog({ project, round, onClose }: LiftDialogProps) {
  const all = useWords();
  const words = all.triangulation.lifting;
  const coderId = useWorkspace((state) => state.coderId);
  const [error, setError] = useState<string | null>(null);
  const initials = (id: string | null) => (id && project.coders.get(id as never)?.initials) ?? '';
  const unfinished = round.parts.filter(({ finishedAt }) => finishedAt === null);
  const lift = async () => {
    const ran = await runCommand(liftBlind, { roundId: round.id });
    if (isRefusal(ran)) setError(refusalSentence(all, ran));
    else onClose();
  };
  return (
    <Dialog
      title={words.title({ name: round.name })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{all.frame.cancel}</Button>
          <Button variant="primary" onPress={() => void lift()}>
            {words.action}
          </Button>
        </>
      }
    >
      <div className={styles.lifting}>
        <p>{words.seen({ coders: round.parts.map((part) => initials(part.coderId)).join(', ') })}</p>
        <p>
          {words.unfinished({
            coders: unfinished.map((part) => initials(part.coderId)).join(', '),
            count: unfinished.length,
          })}
        </p>
        <p>{words.noted({ coder: initials(coderId) })}</p>
        {error !== null && <p role="alert">{error}</p>}
      </div>
    </Dialog>
  );
}

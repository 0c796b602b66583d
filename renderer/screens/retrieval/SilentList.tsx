/** Participants who did not speak of what the query asks for. */
import { isParticipantFinished } from '../../../shared/coding/readingMarks.ts';
import type { ParticipantId } from '../../../shared/project/ids.ts';
import { goToTranscript, showPassage } from '../../codings/showPassage.ts';
import { RowList } from '../../ui/RowList.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { firstWordsOf } from './firstWordsOf.ts';
import styles from './RetrievalPanel.module.css';

export function SilentList({ ids }: { readonly ids: readonly ParticipantId[] }) {
  const words = useWords().retrieval;
  const project = useProject((one) => one);
  if (ids.length === 0) return <p className={styles.empty}>{words.everybodySpoke}</p>;
  return (
    <>
      <p className={styles.hint}>{words.silentHint}</p>
      <RowList
        label={words.shownSilent({ count: ids.length })}
        count={ids.length}
        height={32}
        keyOf={(at) => ids[at] ?? ''}
      >
        {(index, focus) => {
          const id = ids[index];
          const participant = id && project.participants.get(id);
          if (!participant) return null;
          const passage = firstWordsOf(project, participant.id);
          return (
            <button
              type="button"
              {...focus}
              className={styles.silent}
              onClick={() => {
                if (!passage) return;
                showPassage(passage);
                goToTranscript();
              }}
            >
              <b>{participant.label}</b>
              {!isParticipantFinished(project, participant.id, null) && <span>{words.notFinished}</span>}
            </button>
          );
        }}
      </RowList>
    </>
  );
}

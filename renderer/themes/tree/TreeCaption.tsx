/** What the columns of the tree hold, in small letters above them. */
import type { ParticipantId } from '../../../shared/project/ids.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './ThemeTree.module.css';

interface TreeCaptionProps {
  readonly stripOf: readonly ParticipantId[] | null;
  readonly hasPeople: boolean;
}

export function TreeCaption({ stripOf, hasPeople }: TreeCaptionProps) {
  const words = useWords().themePanel.tree;
  const participants = useProject((project) => project.participants);
  const labelOf = (id: ParticipantId | undefined) => (id && participants.get(id)?.label) ?? '';
  return (
    <div className={styles.caption} aria-hidden>
      {stripOf && (
        <span>{words.participants({ first: labelOf(stripOf[0]), last: labelOf(stripOf.at(-1)) })}</span>
      )}
      <span>{hasPeople ? `${words.codings} · ${words.people}` : words.codings}</span>
    </div>
  );
}

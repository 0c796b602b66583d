/** How far the open interview is coded, and the menu that sets it by hand. */
import { memo, useDeferredValue, useMemo } from 'react';
import { readingProgress } from '../../../shared/coding/readingMarks.ts';
import { setReadingMark } from '../../../shared/coding/setReadingMark.ts';
import type { TranscriptId } from '../../../shared/project/ids.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';
import { lineIndexAt } from '../../../shared/transcript/lines.ts';
import { say, sayIfRefused, wordsNow } from '../../codings/saying.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { currentProject, useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import { viewStore } from '../../workspace/viewStore.ts';
import styles from './CodingToolbar.module.css';

interface ProgressMenuProps {
  readonly transcriptId: TranscriptId;
  readonly canChange: boolean;
}

/** A new coding is shown before its interview's progress is asked. */
export function ProgressMenu(props: ProgressMenuProps) {
  const project = useProject((all) => all);
  const { transcriptId } = props;
  // Together, as the project of before need not have the interview.
  const asked = useDeferredValue(useMemo(() => ({ project, transcriptId }), [project, transcriptId]));
  return <MenuOfProgress canChange={props.canChange} {...asked} />;
}

const MenuOfProgress = memo(function MenuOfProgress(props: ProgressMenuProps & { project: Project }) {
  const { transcriptId, canChange, project } = props;
  const words = useWords().reading.toolbar;
  const coderId = useWorkspace((state) => state.coderId);
  if (!coderId) return null;
  const { percent, line, isFinished } = readingProgress(project, transcriptId, coderId);
  const finish = (isDone: boolean) =>
    runCommand(setReadingMark, { transcriptId, line, isFinished: isDone }).then(sayIfRefused);
  return (
    <MenuButton
      label={words.progress({ percent })}
      items={[
        { label: words.markHere, isDisabled: !canChange, onSelect: () => void markAtCaret(transcriptId) },
        'separator',
        {
          label: words.markFinished,
          isChecked: isFinished,
          isDisabled: !canChange,
          onSelect: () => void finish(true),
        },
        {
          label: words.markUnfinished,
          isChecked: !isFinished,
          isDisabled: !canChange,
          onSelect: () => void finish(false),
        },
      ]}
    >
      <span className={styles.bar} aria-hidden>
        <span style={{ width: `${percent}%` }} />
      </span>
      <span className={styles.percent}>{isFinished ? words.finished : words.percentCoded({ percent })}</span>
    </MenuButton>
  );
});

/** Says that the interview was read as far as the caret's line. */
export async function markAtCaret(transcriptId: TranscriptId, at?: number): Promise<void> {
  const text = textOf(currentProject(), transcriptId);
  const { selection } = viewStore.getState();
  const offset =
    at ?? (selection?.transcriptId === transcriptId ? Math.max(selection.end - 1, selection.start) : 0);
  const line = text.lines.numbers[lineIndexAt(text, offset)];
  if (line === undefined) return;
  const ran = await runCommand(setReadingMark, { transcriptId, line, isFinished: false });
  if (sayIfRefused(ran)) say(wordsNow().reading.said.marked({ line }));
}

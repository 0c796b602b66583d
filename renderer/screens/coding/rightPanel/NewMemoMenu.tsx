/** Begins a memo on the selected coding, the interview, a participant, or the project. */
import { Plus } from 'lucide-react';
import type { TranscriptId } from '../../../../shared/project/ids.ts';
import { projectInfo } from '../../../../shared/project/project.ts';
import { startMemo } from '../../../codings/memoStore.ts';
import { participantsOfTranscript } from '../../../themes/panel/memoEntries.ts';
import type { MenuItem } from '../../../ui/Menu.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { useWords } from '../../../ui/WordsContext.tsx';
import { useProject } from '../../../workspace/projectStore.ts';
import { useView } from '../../../workspace/viewStore.ts';
import styles from './RightPanel.module.css';

interface NewMemoMenuProps {
  readonly transcriptId: TranscriptId;
  readonly canChange: boolean;
}

export function NewMemoMenu({ transcriptId, canChange }: NewMemoMenuProps) {
  const words = useWords().themePanel.memos;
  const project = useProject((one) => one);
  const selected = useView((view) => view.selectedCodingId);
  const codingId = selected !== null && project.codings.has(selected) ? selected : null;
  const transcript = project.transcripts.get(transcriptId)?.name ?? '';
  const items: MenuItem[] = [
    {
      label: words.onCoding,
      isDisabled: codingId === null,
      onSelect: () => codingId && startMemo({ table: 'codings', id: codingId }),
    },
    {
      label: words.onTranscript({ transcript }),
      onSelect: () => startMemo({ table: 'transcripts', id: transcriptId }),
    },
    ...participantsOfTranscript(project, transcriptId).map(
      (id): MenuItem => ({
        label: words.onParticipant({ participant: project.participants.get(id)?.label ?? '' }),
        onSelect: () => startMemo({ table: 'participants', id }),
      }),
    ),
    { label: words.onProject, onSelect: () => startMemo({ table: 'info', id: projectInfo(project).id }) },
  ];
  return (
    <MenuButton label={words.add} items={items} isDisabled={!canChange}>
      <Plus size={16} aria-hidden />
      <span className={styles.addWords}>{words.add}</span>
    </MenuButton>
  );
}

/** View 2: the themes at the left, the interview in the middle, memos and details at the right. */
import { FileText } from 'lucide-react';
import type { ActionHandlers } from '../../actions/actionRegistry.ts';
import { useActions } from '../../actions/useActions.ts';
import { ThemeTree } from '../../themes/tree/ThemeTree.tsx';
import { Button } from '../../ui/Button.tsx';
import emptyView from '../../ui/EmptyView.module.css';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { changeSettings, useSettings } from '../../workspace/settings.ts';
import { useView } from '../../workspace/viewStore.ts';
import styles from './CodingScreen.module.css';
import { ReadingPane } from './ReadingPane.tsx';
import { RightPanel } from './rightPanel/RightPanel.tsx';
import { transcriptsInOrder } from './transcriptOrder.ts';
import { zoomStep } from './zoomStep.ts';

interface CodingScreenProps {
  readonly onImport: () => void;
}

export function CodingScreen({ onImport }: CodingScreenProps) {
  const transcriptId = useView((view) => view.transcriptId);
  const transcript = useProject(
    (project) => (transcriptId && project.transcripts.get(transcriptId)) || transcriptsInOrder(project)[0],
  );
  useActions(usePanelActions());
  return (
    <main className={styles.screen}>
      <ThemeTree />
      {transcript ? (
        <ReadingPane key={transcript.id} transcript={transcript} />
      ) : (
        <NoTranscript onImport={onImport} />
      )}
      <RightPanel transcriptId={transcript?.id ?? null} />
    </main>
  );
}

/** What stands beside the transcript, and how large its text is. */
function usePanelActions(): ActionHandlers {
  const { isTreeOpen, isRightPanelOpen, zoom } = useSettings();
  const resize = (step: 1 | -1) =>
    zoomStep(zoom, step) === zoom ? null : () => changeSettings({ zoom: zoomStep(zoom, step) });
  return {
    toggleTree: () => changeSettings({ isTreeOpen: !isTreeOpen }),
    toggleRightPanel: () => changeSettings({ isRightPanelOpen: !isRightPanelOpen }),
    largerText: resize(1),
    smallerText: resize(-1),
  };
}

function NoTranscript({ onImport }: CodingScreenProps) {
  const words = useWords().reading;
  const isReadOnly = useWorkspace(({ save }) => save.state === 'readOnly');
  return (
    <section className={emptyView.view} aria-label={words.noTranscript}>
      <FileText size={28} aria-hidden />
      <h1>{words.noTranscript}</h1>
      <p>{words.noTranscriptHint}</p>
      <Button variant="primary" size="large" isDisabled={isReadOnly} onPress={onImport}>
        {words.importFirst}
      </Button>
    </section>
  );
}

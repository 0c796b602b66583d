/** View 2: the themes at the left, the interview in the middle, memos and details at the right. */
import { FileText } from 'lucide-react';
import { ThemeTree } from '../../themes/tree/ThemeTree.tsx';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { useView } from '../../workspace/viewStore.ts';
import styles from './CodingScreen.module.css';
import { ReadingPane } from './ReadingPane.tsx';
import { RightPanel } from './rightPanel/RightPanel.tsx';
import { transcriptsInOrder } from './transcriptOrder.ts';

interface CodingScreenProps {
  readonly onImport: () => void;
}

export function CodingScreen({ onImport }: CodingScreenProps) {
  const transcriptId = useView((view) => view.transcriptId);
  const transcript = useProject(
    (project) => (transcriptId && project.transcripts.get(transcriptId)) || transcriptsInOrder(project)[0],
  );
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

function NoTranscript({ onImport }: CodingScreenProps) {
  const words = useWords().reading;
  return (
    <section className={styles.empty} aria-label={words.noTranscript}>
      <FileText size={28} aria-hidden />
      <h1>{words.noTranscript}</h1>
      <p>{words.noTranscriptHint}</p>
      <Button variant="primary" size="large" onPress={onImport}>
        {words.importFirst}
      </Button>
    </section>
  );
}

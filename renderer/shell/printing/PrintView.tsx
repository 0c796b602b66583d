/** The page for paper, behind the window: print style sheets show it alone. */
import { createPortal } from 'react-dom';
import { useProject } from '../../workspace/projectStore.ts';
import { useView } from '../../workspace/viewStore.ts';
import styles from './Printed.module.css';
import { PrintedCodebook } from './PrintedCodebook.tsx';
import { PrintedTranscript } from './PrintedTranscript.tsx';
import { printStore } from './printStore.ts';

export function PrintView() {
  const { printed } = printStore();
  const transcriptId = useView((view) => view.transcriptId);
  const transcript = useProject((project) => transcriptId && project.transcripts.get(transcriptId));
  if (printed === null) return null;
  return createPortal(
    <article className={styles.paper} data-print="">
      {printed === 'codebook' && <PrintedCodebook />}
      {printed === 'transcript' && transcript && <PrintedTranscript transcript={transcript} />}
    </article>,
    document.body,
  );
}

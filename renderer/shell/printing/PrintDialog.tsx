/** What goes on paper, or into a PDF file. */
import { useState } from 'react';
import { projectInfo } from '../../../shared/project/project.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { workspaceParts } from '../../workspace/openedProject.ts';
import { useProject } from '../../workspace/projectStore.ts';
import { useView } from '../../workspace/viewStore.ts';
import { fileNameOf } from '../fileNameOf.ts';
import { type PrintKind, printNow, savePdf } from './printStore.ts';

export function PrintDialog({ onClose }: { readonly onClose: () => void }) {
  const { printing: words, frame } = useWords();
  const transcriptId = useView((view) => view.transcriptId);
  const transcript = useProject((project) => transcriptId && project.transcripts.get(transcriptId));
  const name = useProject((project) => projectInfo(project).name);
  const [kind, setKind] = useState<PrintKind>(transcript ? 'transcript' : 'codebook');
  const [refused, setRefused] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const title = kind === 'transcript' && transcript ? transcript.name : words.codebook;
  const options = [
    ...(transcript
      ? [{ value: 'transcript' as const, label: words.transcript({ name: transcript.name }) }]
      : []),
    { value: 'codebook' as const, label: words.codebook },
  ];
  const writePdf = async () => {
    setWriting(true);
    setRefused(await savePdf(kind, `${fileNameOf(`${name} – ${title}`)}.pdf`));
    setWriting(false);
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{frame.cancel}</Button>
          {workspaceParts().platform.savePdf && (
            <Button isDisabled={isWriting} onPress={() => void writePdf()}>
              {words.savePdf}
            </Button>
          )}
          <Button variant="primary" isDisabled={isWriting} onPress={() => printNow(kind)}>
            {words.print}
          </Button>
        </>
      }
    >
      <Segmented label={words.what} value={kind} options={options} onChange={setKind} />
      <p>{kind === 'transcript' ? words.transcriptHint : words.codebookHint}</p>
      <p role="alert">{isWriting ? words.writing : refused}</p>
    </Dialog>
  );
}

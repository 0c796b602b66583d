/** The preview of an import: what was understood of each file, every choice changeable, before anything is stored. */
import { useState } from 'react';
import type { Project } from '../../../shared/project/project.ts';
import type { ImportInput } from '../../../shared/transcript/importTranscripts.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { FileDetails } from './FileDetails.tsx';
import { FileList } from './FileList.tsx';
import styles from './ImportDialog.module.css';
import { RefusedFile } from './RefusedFile.tsx';
import { type ImportFile, type ImportFiles, useImportFiles } from './useImportFiles.ts';

interface ImportDialogProps {
  readonly files: readonly ImportFile[];
  /** The project that the transcripts come into; `null` while there is none. */
  readonly project: Project | null;
  /** Stores what the preview shows, or says why not. */
  readonly onImport: (input: ImportInput) => Promise<string | null>;
  readonly onClose: () => void;
}

export function ImportDialog({ files, project, onImport, onClose }: ImportDialogProps) {
  const words = useWords();
  const reading = useImportFiles(files, project);
  const [selected, setSelected] = useState(0);
  const [error, setError] = useState<string | null>(null);
  const taken = reading.preview.files.filter((file) => file.isTaken);
  const canImport = reading.readCount === files.length && taken.length > 0;
  const accept = async () => setError(await onImport({ sources: reading.sources, options: reading.options }));
  return (
    <Dialog
      title={words.importWindow.title}
      width={1080}
      onClose={onClose}
      onAccept={canImport ? () => void accept() : null}
      footer={
        <>
          <Summary reading={reading} fileCount={files.length} error={error} />
          <Button onPress={onClose}>{words.frame.cancel}</Button>
          <Kbd keys="Ctrl Enter" />
          <Button variant="primary" isDisabled={!canImport} onPress={() => void accept()}>
            {taken.length > 0 && taken.every(({ isCorrection }) => isCorrection)
              ? words.importWindow.correctTranscript
              : words.importWindow.import({ count: taken.length })}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <FileList reading={reading} selected={selected} onSelect={setSelected} />
        <SelectedFile reading={reading} index={selected} project={project} />
      </div>
    </Dialog>
  );
}

interface SelectedFileProps {
  readonly reading: ImportFiles;
  readonly index: number;
  readonly project: Project | null;
}

function SelectedFile({ reading, index, project }: SelectedFileProps) {
  const words = useWords();
  const listed = reading.listed[index];
  if (!listed) return null;
  if (listed.result === null) return <p className={styles.waiting}>{words.frame.firstRun.opening}</p>;
  if (isRefusal(listed.result))
    return (
      <RefusedFile
        key={index}
        fileName={listed.fileName}
        refusal={listed.result}
        onPassword={(password) => reading.unlock(index, password)}
      />
    );
  const file = listed.previewIndex === null ? undefined : reading.preview.files[listed.previewIndex];
  if (!file || listed.previewIndex === null) return null;
  const previewIndex = listed.previewIndex;
  return (
    <FileDetails
      key={index}
      file={file}
      project={project}
      encodings={listed.result.encodings}
      choice={reading.options.files?.[previewIndex] ?? {}}
      participants={reading.preview.participants.map(({ label }) => label)}
      onChoose={(choice) => reading.choose(previewIndex, choice)}
      onEncoding={(encoding) => reading.readAs(index, encoding)}
    />
  );
}

interface SummaryProps {
  readonly reading: ImportFiles;
  readonly fileCount: number;
  readonly error: string | null;
}

function Summary({ reading, fileCount, error }: SummaryProps) {
  const words = useWords().importWindow;
  const taken = reading.preview.files.filter((file) => file.isTaken);
  if (error) return <p className={`${styles.summary} ${styles.error}`}>{error}</p>;
  if (reading.readCount < fileCount)
    return (
      <output className={styles.summary}>{words.reading({ done: reading.readCount, all: fileCount })}</output>
    );
  if (taken.length === 0) return <p className={styles.summary}>{words.nothing}</p>;
  const wordCount = taken.reduce((sum, file) => sum + file.draft.wordCount, 0);
  return (
    <p className={styles.summary}>
      {words.summary({
        transcripts: taken.length,
        participants: reading.preview.participants.length,
        words: wordCount,
      })}
    </p>
  );
}

/** A participants' table before it is taken: who its rows are, what its columns are, which values change. */
import { type ReactNode, useMemo, useState } from 'react';
import {
  type ParticipantsPreview,
  previewParticipants,
} from '../../../shared/participants/previewParticipants.ts';
import type { ParticipantsTable } from '../../../shared/participants/readParticipantsTable.ts';
import { columnsOfTable, withoutColumns } from '../../../shared/participants/tableChoice.ts';
import type { Project } from '../../../shared/project/project.ts';
import { problemSentence } from '../../../shared/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { ChangedValues } from './ChangedValues.tsx';
import styles from './ParticipantsDialog.module.css';
import { TableColumns } from './TableColumns.tsx';

interface ParticipantsDialogProps {
  readonly table: ParticipantsTable;
  readonly project: Project;
  /** Stores it, or says why not. */
  readonly onImport: (table: ParticipantsTable, addUnknown: boolean) => Promise<string | null>;
  readonly onClose: () => void;
}

export function ParticipantsDialog({ table, project, onImport, onClose }: ParticipantsDialogProps) {
  const words = useWords();
  const { participantsTable } = words.importWindow;
  const [addUnknown, setAddUnknown] = useState(true);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<string | null>(null);
  const columns = useMemo(() => columnsOfTable(project, table), [project, table]);
  const preview = useMemo(
    () => previewParticipants(project, table, { addUnknown, without }),
    [project, table, addUnknown, without],
  );
  const hasRows = preview.known.length > 0 || (addUnknown && preview.unknown.length > 0);
  return (
    <Dialog
      title={participantsTable.title({ file: table.fileName })}
      width={820}
      onClose={onClose}
      footer={
        <>
          {error && (
            <p className={styles.error} role="alert">
              {error}
            </p>
          )}
          <Button onPress={onClose}>{words.frame.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={!hasRows}
            onPress={async () => setError(await onImport(withoutColumns(table, without), addUnknown))}
          >
            {participantsTable.import}
          </Button>
        </>
      }
    >
      <Section title={participantsTable.who}>
        <Rows preview={preview} addUnknown={addUnknown} onAddUnknown={setAddUnknown} />
      </Section>
      <Section title={participantsTable.columns}>
        <TableColumns columns={columns} without={without} onChange={setWithout} />
      </Section>
      <Section title={participantsTable.changes}>
        <ChangedValues changed={preview.changed} filled={preview.filled} />
      </Section>
      {preview.problems.length > 0 && (
        <Section title={words.importWindow.remarks}>
          <Remarks preview={preview} />
        </Section>
      )}
    </Dialog>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface RowsProps {
  readonly preview: ParticipantsPreview;
  readonly addUnknown: boolean;
  readonly onAddUnknown: (addUnknown: boolean) => void;
}

function Rows({ preview, addUnknown, onAddUnknown }: RowsProps) {
  const words = useWords().importWindow.participantsTable;
  const { known, unknown, absent } = preview;
  const list = (labels: readonly string[]) => {
    const names = labels.slice(0, mostNames).join(', ');
    const more = labels.length - mostNames;
    return { count: labels.length, names: more > 0 ? words.more({ names, more }) : names };
  };
  return (
    <>
      <p>{known.length > 0 ? words.found(list(known)) : words.noneFound}</p>
      {unknown.length > 0 && (
        <>
          <p>{words.unknown(list(unknown))}</p>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={addUnknown}
              onChange={(event) => onAddUnknown(event.target.checked)}
            />
            {words.addUnknown}
          </label>
        </>
      )}
      {absent.length > 0 && <p className={styles.quiet}>{words.absent(list(absent))}</p>}
    </>
  );
}

const mostNames = 12;
const mostRemarks = 200;

function Remarks({ preview: { problems } }: { preview: ParticipantsPreview }) {
  const words = useWords();
  const more = problems.length - mostRemarks;
  const sentences = problems.slice(0, mostRemarks).map((problem) => {
    const text = problemSentence(words, problem);
    return problem.line === null ? text : words.importWindow.tableRow({ row: problem.line, text });
  });
  return (
    <ul className={styles.remarks}>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {more > 0 && <li>{words.importWindow.participantsTable.moreChanges({ count: more })}</li>}
    </ul>
  );
}

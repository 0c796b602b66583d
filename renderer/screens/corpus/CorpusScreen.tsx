/** View 1: participants and their characteristics as a sheet or as Table 1, and the sampling grid below. */
import { FileDown } from 'lucide-react';
import { type ClipboardEvent, type ReactNode, useMemo } from 'react';
import type { SourceTable } from '../../../shared/files/sourceTable.ts';
import { readClipboardTable } from '../../../shared/participants/clipboardTable.ts';
import { interviewsOf } from '../../../shared/participants/interviewsOf.ts';
import { matchClasses } from '../../../shared/participants/matchClasses.ts';
import type { ParticipantId } from '../../../shared/project/ids.ts';
import type { DrawableFigure } from '../../charts/DrawableFigure.ts';
import { Button } from '../../ui/Button.tsx';
import emptyView from '../../ui/EmptyView.module.css';
import { useWords } from '../../ui/WordsContext.tsx';
import { currentProject, useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { useView } from '../../workspace/viewStore.ts';
import { CorpusDialogs } from './CorpusDialogs.tsx';
import { CorpusMenus } from './CorpusMenus.tsx';
import styles from './CorpusScreen.module.css';
import { CorpusToolbar } from './CorpusToolbar.tsx';
import { showCorpusDialog, useCorpus } from './corpusStore.ts';
import { chooseClasses, FilterChips } from './FilterChips.tsx';
import { ParticipantSheet } from './ParticipantSheet.tsx';
import { SamplingPanel } from './SamplingPanel.tsx';
import { addNextParticipant, openInterview } from './sheetActions.ts';
import { sheetRows } from './sheetModel.ts';
import { TableOneGrid } from './TableOneGrid.tsx';

export interface CorpusScreenProps {
  readonly onImport: () => void;
  readonly onImportTable: () => void;
  /** A pasted block of cells where there is nobody yet: read as an imported table. */
  readonly onPasteTable: (name: string, table: SourceTable) => void;
  /** Table 1 of these participants to Word; `null`: of all. */
  readonly onExport: (ids: ReadonlySet<ParticipantId> | null) => void;
  readonly onExportFigure: (figure: DrawableFigure) => void;
  /** Begins a memo on a participant who has an interview. */
  readonly onMemo: (id: ParticipantId) => void;
}

export function CorpusScreen(props: CorpusScreenProps) {
  const words = useWords().corpus;
  const project = useProject((all) => all);
  const choices = useView((view) => view.classChoices);
  const canChange = useWorkspace(({ save }) => save.state !== 'readOnly');
  const table = useCorpus((state) => state.table);
  const { participants, characteristics, transcripts, texts } = project;
  const ids = useMemo(
    () => matchClasses({ participants, characteristics }, choices),
    [participants, characteristics, choices],
  );
  const rows = useMemo(
    () => sheetRows({ participants, transcripts, texts }, ids),
    [participants, transcripts, texts, ids],
  );
  const hasNobody = project.participants.size === 0;
  return (
    <main className={styles.screen} aria-label={words.title}>
      <CorpusToolbar {...props} rows={rows} ids={ids} canChange={canChange} />
      {!canChange && <p className={styles.reason}>{words.readOnly}</p>}
      <FilterChips />
      <div className={styles.table} data-panel="corpus">
        {hasNobody ? (
          <Nobody {...props} canChange={canChange} />
        ) : rows.length === 0 ? (
          <Message sentence={words.noMatch}>
            <Button onPress={() => chooseClasses([])}>{words.filter.clear}</Button>
          </Message>
        ) : table === 'tableOne' ? (
          <TableOneGrid ids={ids} onOpen={openParticipant} />
        ) : (
          <ParticipantSheet rows={rows} canChange={canChange} />
        )}
      </div>
      {!hasNobody && project.characteristics.size === 0 && (
        <p className={styles.reason}>{words.noCharacteristics}</p>
      )}
      {!hasNobody && <SamplingPanel canChange={canChange} />}
      <CorpusMenus rows={rows} canChange={canChange} onMemo={props.onMemo} />
      <CorpusDialogs
        canChange={canChange}
        onExportFigure={(figure) => {
          showCorpusDialog(null);
          props.onExportFigure(figure);
        }}
      />
    </main>
  );
}

function openParticipant(id: ParticipantId): void {
  const [interview] = interviewsOf(currentProject()).get(id) ?? [];
  if (interview) openInterview(interview.id);
}

interface NobodyProps extends CorpusScreenProps {
  readonly canChange: boolean;
}

/** Files are dropped anywhere on the window; this is where it says so. */
function Nobody({ onImport, onImportTable, onPasteTable, canChange }: NobodyProps) {
  const words = useWords().corpus.empty;
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const cells = readClipboardTable(event.clipboardData.getData('text/plain'));
    if (canChange) onPasteTable(words.clipboard, { rows: cells.map((row) => [...row]), problems: [] });
  };
  return (
    <section
      className={`${emptyView.view} ${styles.dropZone}`}
      aria-label={words.title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the place to paste a table into is reached by keyboard
      tabIndex={0}
      onPaste={paste}
    >
      <FileDown size={32} aria-hidden />
      <h2>{words.title}</h2>
      <p>{words.formats}</p>
      <p>{words.hint}</p>
      <div className={styles.buttons}>
        <Button variant="primary" size="large" isDisabled={!canChange} onPress={onImport}>
          {words.importInterviews}
        </Button>
        <Button size="large" isDisabled={!canChange} onPress={onImportTable}>
          {words.importTable}
        </Button>
        <Button size="large" isDisabled={!canChange} onPress={() => void addNextParticipant()}>
          {words.addOne}
        </Button>
      </div>
    </section>
  );
}

function Message({ sentence, children }: { sentence: string; children: ReactNode }) {
  return (
    <div className={emptyView.view}>
      <p>{sentence}</p>
      {children}
    </div>
  );
}

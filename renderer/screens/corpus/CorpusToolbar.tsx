/** Above the table: which of the two, characteristics, copying, exporting, importing. */
import { ChartBar, Copy, Download, Plus, Rows3, Settings2, Table2, UserPlus } from 'lucide-react';
import type { ParticipantId } from '../../../shared/project/ids.ts';
import { textOf } from '../../../shared/project/project.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import styles from './CorpusScreen.module.css';
import { copyTable } from './copyTable.ts';
import { changeCorpus, showCorpusDialog, useCorpus } from './corpusStore.ts';
import { addNextParticipant } from './sheetActions.ts';
import { fixedText, type SheetView } from './sheetCells.tsx';
import { copiedRows } from './sheetClipboard.ts';
import { type SheetRow, sheetColumns } from './sheetModel.ts';
import { tableOneRows } from './TableOneGrid.tsx';

interface CorpusToolbarProps {
  readonly rows: readonly SheetRow[];
  readonly ids: ReadonlySet<ParticipantId> | null;
  readonly canChange: boolean;
  readonly onImport: () => void;
  readonly onExport: (ids: ReadonlySet<ParticipantId> | null) => void;
}

export function CorpusToolbar({ rows, ids, canChange, onImport, onExport }: CorpusToolbarProps) {
  const words = useWords();
  const { corpus } = words;
  const language = useLanguage();
  const project = useProject((all) => all);
  const coderId = useWorkspace((state) => state.coderId);
  const table = useCorpus((state) => state.table);
  const count = useProject((all) =>
    [...all.transcripts.keys()].reduce((sum, id) => sum + textOf(all, id).wordCount, 0),
  );
  const isTableOne = table === 'tableOne';
  const copy = () => {
    const view: SheetView = { project, coderId, language, rows, onOpen: () => undefined };
    const lines = isTableOne
      ? tableOneRows(project, language, ids)
      : wholeSheet(view, sheetColumns(project, words));
    const said = isTableOne ? corpus.copiedTableOne : corpus.copied;
    void copyTable(lines, said({ rows: lines.length - 1 }));
  };
  return (
    <header className={styles.toolbar}>
      <h1>{corpus.title}</h1>
      <span className={styles.count}>{corpus.wordCount({ count })}</span>
      <span className={styles.spacer} />
      <Segmented
        label={corpus.view}
        value={table}
        options={[
          { value: 'participants', label: corpus.byParticipant, badge: <Rows3 size={14} aria-hidden /> },
          { value: 'tableOne', label: corpus.tableOne, badge: <Table2 size={14} aria-hidden /> },
        ]}
        onChange={(value) => changeCorpus({ table: value, editing: null })}
      />
      <span className={styles.divider} aria-hidden />
      <Button icon={Settings2} onPress={() => showCorpusDialog({ kind: 'characteristics', id: null })}>
        {corpus.characteristics}
      </Button>
      <Button
        icon={ChartBar}
        isDisabled={project.characteristics.size === 0}
        onPress={() => showCorpusDialog({ kind: 'charts' })}
      >
        {words.saturationWindow.charts.open}
      </Button>
      <Button icon={Copy} isDisabled={rows.length === 0} onPress={copy}>
        {isTableOne ? corpus.copyTableOne : corpus.copyTable}
      </Button>
      {isTableOne && (
        <Button icon={Download} isDisabled={rows.length === 0} onPress={() => onExport(ids)}>
          {corpus.exportTableOne}
        </Button>
      )}
      {!isTableOne && (
        <Button
          icon={UserPlus}
          isDisabled={!canChange}
          tooltip={corpus.addParticipantHint}
          onPress={() => void addNextParticipant()}
        >
          {corpus.addParticipant}
        </Button>
      )}
      <Button variant="primary" icon={Plus} isDisabled={!canChange} onPress={onImport}>
        {corpus.import}
      </Button>
    </header>
  );
}

function wholeSheet(view: SheetView, columns: ReturnType<typeof sheetColumns>): string[][] {
  const { rows, language } = view;
  const range = { top: 0, bottom: rows.length - 1, left: 0, right: columns.length - 1 };
  const cells = copiedRows(rows, columns, range, language, (row, column) => fixedText(view, row, column));
  return [columns.map(({ heading }) => heading), ...cells];
}

/** What lies over the corpus: characteristics, the question before participants are added by pasting, what was left out. */
import type { DrawableFigure } from '../../charts/DrawableFigure.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { CharacteristicsDialog } from './CharacteristicsDialog.tsx';
import styles from './CorpusDialogs.module.css';
import { type CorpusDialog, returnToCell, showCorpusDialog, useCorpus } from './corpusStore.ts';
import { SampleCharts } from './SampleCharts.tsx';
import { storePaste } from './sheetActions.ts';

interface CorpusDialogsProps {
  readonly canChange: boolean;
  readonly onExportFigure: (figure: DrawableFigure) => void;
}

export function CorpusDialogs({ canChange, onExportFigure }: CorpusDialogsProps) {
  const dialog = useCorpus((state) => state.dialog);
  if (!dialog) return null;
  if (dialog.kind === 'characteristics')
    return <CharacteristicsDialog first={dialog.id} canChange={canChange} onClose={close} />;
  if (dialog.kind === 'charts') return <SampleCharts onExportFigure={onExportFigure} onClose={close} />;
  if (dialog.kind === 'paste') return <PasteQuestion {...dialog} />;
  return <PasteReport remarks={dialog.remarks} />;
}

function close(): void {
  showCorpusDialog(null);
  returnToCell();
}

const mostNames = 6;

function PasteQuestion({ rows, edit, withAdded, remarks }: Extract<CorpusDialog, { kind: 'paste' }>) {
  const words = useWords();
  const { paste } = words.corpus;
  const { added } = withAdded;
  const labels = added.map(({ label }) => label);
  const more = labels.length - mostNames;
  const names = [...labels.slice(0, mostNames), ...(more > 0 ? [paste.more({ count: more })] : [])].join(
    ', ',
  );
  return (
    <Dialog
      title={paste.title}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{words.frame.cancel}</Button>
          <Button onPress={() => void storePaste(edit, remarks)}>{paste.onlyFit}</Button>
          <Button variant="primary" onPress={() => void storePaste(withAdded, remarks)}>
            {paste.add({ count: added.length })}
          </Button>
        </>
      }
    >
      <p>{paste.question({ rows, fit: rows - added.length, more: added.length })}</p>
      <p>{paste.names({ names })}</p>
    </Dialog>
  );
}

const mostRemarks = 200;

function PasteReport({ remarks }: { remarks: readonly string[] }) {
  const words = useWords();
  const more = remarks.length - mostRemarks;
  const shown = [...new Set(remarks.slice(0, mostRemarks))];
  return (
    <Dialog
      title={words.corpus.paste.report}
      onClose={close}
      footer={
        <Button variant="primary" onPress={close}>
          {words.frame.close}
        </Button>
      }
    >
      <ul className={styles.remarks}>
        {shown.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
        {more > 0 && <li>{words.corpus.paste.more({ count: more })}</li>}
      </ul>
    </Dialog>
  );
}

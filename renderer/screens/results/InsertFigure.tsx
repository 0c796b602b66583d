/** Chooses a figure of the project for the text, and shows it as the text will. */
import { useMemo, useState } from 'react';
import { drawFigure } from '../../../shared/figures/drawFigure.ts';
import { offeredFigures } from '../../../shared/figures/offeredFigures.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { BlockContent, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { FigureView } from '../../charts/FigureView.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './figures.module.css';

interface InsertFigureProps {
  readonly document: ResultsDocument;
  /** The theme that is written about. */
  readonly themeId: ThemeId | null;
  readonly onInsert: (content: Extract<BlockContent, { kind: 'figure' }>) => void;
  readonly onClose: () => void;
}

export function InsertFigure({ document, themeId, onInsert, onClose }: InsertFigureProps) {
  const all = useWords();
  const words = all.resultsWindow;
  const project = useProject((one) => one);
  const groups = useMemo(() => offeredFigures(project, all, themeId), [project, all, themeId]);
  const figures = groups.flatMap((group) => group.figures);
  const [chosen, setChosen] = useState(0);
  const wish = figures[chosen]?.wish ?? null;
  const drawn = useMemo(
    () => (wish === null ? null : drawFigure(project, wish, document.language)),
    [project, wish, document.language],
  );
  const canInsert = drawn !== null && !isRefusal(drawn);
  const insert = () => {
    // Closed first, so that the caret is not taken back from where the figure comes in.
    onClose();
    if (wish) onInsert({ kind: 'figure', wish, caption: '', alt: '' });
  };
  return (
    <Dialog
      title={words.insertFigure}
      width={760}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{all.frame.cancel}</Button>
          <Button variant="primary" isDisabled={!canInsert} onPress={insert}>
            {words.insertNow}
          </Button>
        </>
      }
    >
      <label className={styles.choice}>
        {words.figure}
        <select data-first-focus value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
          {groups.map((group) => (
            <optgroup key={group.name} label={group.name}>
              {group.figures.map((figure) => (
                <option key={figure.name} value={figures.indexOf(figure)}>
                  {figure.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {drawn && isRefusal(drawn) && <p role="status">{refusalSentence(all, drawn)}</p>}
      {drawn && !isRefusal(drawn) && (
        <section {...scrolled(words.figurePreview)} className={styles.preview} lang={document.language}>
          <h3>{drawn.title}</h3>
          <FigureView figure={drawn} />
        </section>
      )}
    </Dialog>
  );
}

/** It scrolls, and holds nothing that takes the focus: so it can be reached itself. */
function scrolled(label: string) {
  return { 'aria-label': label, tabIndex: 0 } as const;
}

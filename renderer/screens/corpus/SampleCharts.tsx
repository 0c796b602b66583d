/** Charts of the sample: one characteristic, two crossed, or all on one page; drawn as they are exported. */
import { useState } from 'react';
import { sampleFigure, sampleOverview, sampleWishes } from '../../../shared/figures/sampleFigure.ts';
import { characteristicOrder } from '../../../shared/participants/characteristicOrder.ts';
import type { CharacteristicId } from '../../../shared/project/ids.ts';
import type { Language } from '../../../shared/words/plural.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import type { DrawableFigure } from '../../charts/DrawableFigure.ts';
import { FigureView } from '../../charts/FigureView.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { currentProject, useProject } from '../../workspace/projectStore.ts';
import styles from './SampleCharts.module.css';

interface SampleChartsProps {
  readonly onExportFigure: (figure: DrawableFigure) => void;
  readonly onClose: () => void;
}

export function SampleCharts({ onExportFigure, onClose }: SampleChartsProps) {
  const words = useWords();
  const { charts } = words.saturationWindow;
  const language = useLanguage();
  const project = useProject((all) => all);
  const [rowsId, setRows] = useState<CharacteristicId | null>(
    () => sampleWishes(project, language)[0]?.rowsId ?? null,
  );
  const [byId, setBy] = useState<CharacteristicId | null>(
    () => sampleWishes(project, language)[0]?.byId ?? null,
  );
  const all = characteristicOrder(project);
  const by = byId === rowsId ? null : byId;
  const draw = (wanted: Language) =>
    rowsId === null
      ? sampleOverview(currentProject(), wanted)
      : sampleFigure(currentProject(), { rowsId, byId: by }, wanted);
  const drawn = draw(language);
  const exportIt = () => {
    if (isRefusal(drawn)) return;
    onExportFigure({
      wish: { what: 'sample', rowsId, byId: rowsId === null ? null : by },
      draw: (wanted) => {
        const figure = draw(wanted);
        return isRefusal(figure) ? drawn : figure;
      },
    });
  };
  return (
    <Dialog
      title={charts.title}
      onClose={onClose}
      width={760}
      footer={
        <>
          <Button onPress={onClose}>{words.frame.close}</Button>
          <Button variant="primary" isDisabled={isRefusal(drawn)} onPress={exportIt}>
            {words.figures.window.export}
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        <label>
          {charts.rows}
          <select
            data-first-focus
            value={rowsId ?? ''}
            onChange={(event) => setRows((event.target.value || null) as CharacteristicId | null)}
          >
            <option value="">{charts.all}</option>
            {all.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {charts.by}
          <select
            value={by ?? ''}
            disabled={rowsId === null}
            onChange={(event) => setBy((event.target.value || null) as CharacteristicId | null)}
          >
            <option value="">{charts.nothing}</option>
            {all
              .filter(({ id }) => id !== rowsId)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </label>
      </div>
      {isRefusal(drawn) ? (
        <p>{refusalSentence(words, drawn)}</p>
      ) : (
        <section {...scrolled(drawn.title)} className={styles.figure}>
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

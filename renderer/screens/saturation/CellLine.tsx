/** Below the heat map: what the signs mean, what the current cell is, and what can be done with it. */
import { Flag, MessageSquareQuote } from 'lucide-react';
import { useActions } from '../../actions/useActions.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './Heat.module.css';
import { showPassages, toggleLastAspect } from './saturationActions.ts';
import type { SaturationModel } from './saturationModel.ts';
import { useSaturationView } from './saturationStore.ts';

export function CellLine({ model, canChange }: { model: SaturationModel; canChange: boolean }) {
  const words = useWords().saturationWindow;
  const wanted = useSaturationView(({ place }) => place);
  const isPlaced = useSaturationView((state) => state.isPlaced);
  const place = {
    row: Math.min(wanted.row, model.rows.length - 1),
    column: Math.min(wanted.column, model.columns.length - 1),
  };
  const theme = model.rows[place.row];
  const interview = model.columns[place.column];
  const lastId = theme && model.lastAspects.get(theme.node.theme.id);
  const isLast = interview !== undefined && lastId === interview.id;
  const mark = () => toggleLastAspect(model, place);
  useActions({ markLastAspect: canChange && isPlaced && theme && interview ? mark : null });
  return (
    <footer className={styles.title}>
      {isPlaced && theme && interview ? (
        <>
          <span className={styles.sentence}>
            {words.cell({
              theme: theme.node.theme.name,
              participant: interview.label,
              count: theme.perParticipant.get(interview.id) ?? 0,
              isFirst: theme.first === place.column,
              isLast,
            })}
          </span>
          <Button size="small" icon={MessageSquareQuote} onPress={() => showPassages(model, place)}>
            {words.showPassages}
          </Button>
          <Button
            size="small"
            icon={Flag}
            isDisabled={!canChange}
            tooltip={words.aspectHint}
            onPress={() => void mark()}
          >
            {isLast ? words.unmarkAspect : words.markAspect}
          </Button>
        </>
      ) : (
        <span className={styles.sentence}>{words.chooseCell}</span>
      )}
      <span className={styles.key}>
        <span className={styles.firstKey} /> {words.first}
      </span>
      <span className={styles.key}>
        <span className={styles.aspectKey}>
          <span className={styles.aspect} />
        </span>{' '}
        {words.lastAspect}
      </span>
      <span className={styles.key}>
        1 <span className={styles.scaleKey} /> {words.scale({ most: Math.max(1, model.most) })}
      </span>
    </footer>
  );
}

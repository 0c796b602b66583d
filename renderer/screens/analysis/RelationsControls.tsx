/** The question about themes that meet: how, whose, which themes, what is counted, and where it goes. */
import { Download, Info } from 'lucide-react';
import { useState } from 'react';
import { cooccurrenceMeasures } from '../../../shared/relations/coefficients.ts';
import {
  type CooccurrenceQuestion,
  cooccurrenceRelations,
} from '../../../shared/relations/cooccurrenceQuestion.ts';
import { exportFormats } from '../../../shared/tables/exportOptions.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './AnalysisScreen.module.css';
import { changeAnalysis, changeQuestion, useAnalysis } from './analysisStore.ts';
import { Choice, CoderChoice, LevelChoice } from './Choice.tsx';
import { exportCooccurrence } from './exportAnalysis.ts';
import { MeasureDialog } from './MeasureDialog.tsx';

interface RelationsControlsProps {
  readonly question: CooccurrenceQuestion;
  readonly isReady: boolean;
  readonly onExportFigure: () => void;
}

export function RelationsControls({ question, isReady, onExportFigure }: RelationsControlsProps) {
  const { analysis: words, figures } = useWords();
  const { measure, form, level } = useAnalysis((state) => state);
  const [isDefining, setDefining] = useState(false);
  return (
    <div className={styles.controls}>
      <Segmented
        label={words.form}
        value={form}
        options={(['matrix', 'network'] as const).map((value) => ({ value, label: words.forms[value] }))}
        onChange={(value) => changeAnalysis({ form: value })}
      />
      <RelationChoice question={question} />
      <LevelChoice value={level} onChange={(value) => changeAnalysis({ level: value })} />
      <label className={styles.control}>
        <input
          type="checkbox"
          checked={question.withSubtree}
          onChange={(event) => changeQuestion({ withSubtree: event.target.checked })}
        />
        {words.withSubtree}
      </label>
      <CoderChoice value={question.coderId} onChange={(coderId) => changeQuestion({ coderId })} />
      <Choice
        label={words.measure}
        value={measure}
        options={cooccurrenceMeasures.map((value) => ({ value, name: words.measures[value] }))}
        onChange={(value) => changeAnalysis({ measure: value })}
      />
      <Button icon={Info} variant="quiet" onPress={() => setDefining(true)}>
        {words.definition}
      </Button>
      <span className={styles.gap} />
      <MenuButton
        label={words.exportAs}
        isDisabled={!isReady}
        items={[
          ...exportFormats.map((format) => ({
            label: words.formats[format],
            onSelect: () => void exportCooccurrence(format, question, measure, level),
          })),
          { label: `${figures.window.export}…`, onSelect: onExportFigure },
        ]}
      >
        <Download size={16} aria-hidden />
        {words.exportAs}
      </MenuButton>
      {isDefining && <MeasureDialog measure={measure} onClose={() => setDefining(false)} />}
    </div>
  );
}

function RelationChoice({ question }: { readonly question: CooccurrenceQuestion }) {
  const words = useWords().analysis;
  return (
    <>
      <Choice
        label={words.relation}
        value={question.relation}
        options={cooccurrenceRelations.map((value) => ({ value, name: words.relationNames[value] }))}
        onChange={(relation) => changeQuestion({ relation })}
      />
      {question.relation === 'near' && (
        <label className={styles.control}>
          <input
            type="number"
            min={0}
            max={999}
            aria-label={words.lines}
            value={question.lines}
            onChange={(event) =>
              changeQuestion({ lines: Math.max(0, Math.min(999, Math.floor(Number(event.target.value)))) })
            }
          />
          {words.linesUnit}
        </label>
      )}
    </>
  );
}

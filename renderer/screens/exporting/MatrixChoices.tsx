/** Columns, cells and rows of a matrix. */
import { themeLevels } from '../../../shared/codebook/themeLevels.ts';
import type { Project } from '../../../shared/project/project.ts';
import { matrixUnits } from '../../../shared/tables/exportOptions.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './ExportDialog.module.css';
import type { ExportChoice } from './exportChoice.ts';

interface MatrixChoicesProps {
  readonly project: Project;
  readonly choice: ExportChoice;
  readonly onChange: (patch: Partial<ExportChoice>) => void;
}

export function MatrixChoices({ project, choice, onChange }: MatrixChoicesProps) {
  const { exportWindow: words } = useWords();
  const characteristics = [...project.characteristics.values()].sort((a, b) => a.position - b.position);
  // Of one participant, how many speak of it is whether one does.
  const units = matrixUnits.filter((unit) =>
    choice.by === 'participant' ? unit !== 'participants' : unit !== 'presence',
  );
  const unit = units.includes(choice.unit) ? choice.unit : (units[0] ?? choice.unit);
  return (
    <>
      <SelectField<ExportChoice['by']>
        className={styles.row}
        label={words.by}
        value={choice.by}
        options={[
          { value: 'participant', name: words.byParticipant },
          ...characteristics.map(({ id, name }) => ({ value: id, name })),
        ]}
        onChange={(by) => onChange({ by })}
      />
      <SelectField
        className={styles.row}
        label={words.unit}
        value={unit}
        options={units.map((value) => ({ value, name: words.units[value] }))}
        onChange={(value) => onChange({ unit: value })}
      />
      <SelectField
        className={styles.row}
        label={words.level}
        value={choice.level}
        options={themeLevels.toReversed().map((value) => ({ value, name: words.levels[value] }))}
        onChange={(level) => onChange({ level })}
      />
    </>
  );
}

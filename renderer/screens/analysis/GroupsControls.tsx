/** The question about groups of participants: which columns, what is counted, percentages of what, and where it goes. */
import { Download } from 'lucide-react';
import { characteristicOrder } from '../../../shared/participants/characteristicOrder.ts';
import type { CharacteristicId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { exportFormats, matrixUnits } from '../../../shared/tables/exportOptions.ts';
import { matrixTitle } from '../../../shared/tables/matrixTable.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './AnalysisScreen.module.css';
import { changeAnalysis, changeQuestion, useAnalysis } from './analysisStore.ts';
import { Choice, CoderChoice, LevelChoice } from './Choice.tsx';
import { exportTableAs } from './exportAnalysis.ts';
import type { GroupsQuestion } from './useGroups.ts';

interface GroupsControlsProps {
  readonly project: Project;
  readonly asked: GroupsQuestion;
}

export function GroupsControls({ project, asked }: GroupsControlsProps) {
  const words = useWords().analysis;
  const percent = useAnalysis((state) => state.percent);
  const { by, unit, coderId, level = 'all' } = asked;
  const units = matrixUnits.filter((one) => one !== (by === 'participant' ? 'participants' : 'presence'));
  return (
    <div className={styles.controls}>
      <Choice<'participant' | CharacteristicId>
        label={words.by}
        value={by}
        options={[
          { value: 'participant', name: words.byParticipant },
          ...characteristicOrder(project).map(({ id, name }) => ({ value: id, name })),
        ]}
        onChange={(value) => changeAnalysis({ by: value })}
      />
      <Choice
        label={words.unit}
        value={unit}
        options={units.map((value) => ({ value, name: words.units[value] }))}
        onChange={(value) => changeAnalysis({ unit: value })}
      />
      {unit !== 'presence' && (
        <Choice
          label={words.percent}
          value={percent}
          options={(['none', 'column', 'row'] as const).map((value) => ({
            value,
            name: words.percents[value],
          }))}
          onChange={(value) => changeAnalysis({ percent: value })}
        />
      )}
      <LevelChoice value={level} onChange={(value) => changeAnalysis({ level: value })} />
      <CoderChoice value={coderId} onChange={(value) => changeQuestion({ coderId: value })} />
      <span className={styles.gap} />
      <MenuButton
        label={words.exportAs}
        isDisabled={project.themes.size === 0 || project.participants.size === 0}
        items={exportFormats.map((format) => ({
          label: words.formats[format],
          onSelect: () =>
            void exportTableAs('matrix', format, matrixTitle(project, asked), { by, unit, coderId, level }),
        }))}
      >
        <Download size={16} aria-hidden />
        {words.exportAs}
      </MenuButton>
    </div>
  );
}

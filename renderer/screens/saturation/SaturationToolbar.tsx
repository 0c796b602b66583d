/** Above the chart: which themes count, in which order the interviews, and the figure. */
import { ImageDown } from 'lucide-react';
import { themeLevels } from '../../../shared/codebook/themeLevels.ts';
import { themeTree } from '../../../shared/codebook/themeTree.ts';
import type { SaturationSettings } from '../../../shared/project/records.ts';
import { handOrder } from '../../../shared/saturation/studyQuestion.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { currentProject, useProject } from '../../workspace/projectStore.ts';
import styles from './SaturationScreen.module.css';
import { changeSaturation } from './saturationActions.ts';

interface SaturationToolbarProps {
  readonly settings: SaturationSettings;
  readonly canChange: boolean;
  /** `null` while there is nothing to draw. */
  readonly onExport: (() => void) | null;
}

const mostDepths = 9;

export function SaturationToolbar({ settings, canChange, onExport }: SaturationToolbarProps) {
  const words = useWords();
  const { saturationWindow } = words;
  const themes = useProject(({ themes: all }) => all);
  const depth = themeTree({ themes }).order.reduce((most, node) => Math.max(most, node.depth + 1), 0);
  const depths = Array.from({ length: depth > 1 ? Math.min(depth, mostDepths) : 0 }, (_, at) => at + 1);
  const levels = [
    ...themeLevels.map((level) => ({ value: level as string, name: saturationWindow.levels[level] })),
    ...depths.map((level) => ({ value: String(level), name: saturationWindow.depth({ level }) })),
  ];
  return (
    <header className={styles.toolbar}>
      <h1>{saturationWindow.title}</h1>
      <span className={styles.spacer} />
      <SelectField
        className={styles.choice}
        label={saturationWindow.count}
        value={String(settings.level)}
        options={levels}
        isDisabled={!canChange}
        onChange={(value) => {
          const level = themeLevels.find((one) => one === value) ?? Number(value);
          void changeSaturation({ level });
        }}
      />
      <SelectField
        className={styles.choice}
        label={saturationWindow.order}
        value={settings.order}
        options={(['date', 'number', 'hand'] as const).map((value) => ({
          value,
          name: saturationWindow.orders[value],
        }))}
        isDisabled={!canChange}
        onChange={(order) =>
          void changeSaturation(order === 'hand' ? { order, hand: handOrder(currentProject()) } : { order })
        }
      />
      <Button icon={ImageDown} isDisabled={onExport === null} onPress={() => onExport?.()}>
        {words.figures.window.export}
      </Button>
    </header>
  );
}

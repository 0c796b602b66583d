/** Where the study's approach does without saturation: the reason, and the way to ask for it all the same. */
import { ChartNoAxesCombined } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import emptyView from '../../ui/EmptyView.module.css';
import { useWords } from '../../ui/WordsContext.tsx';
import { useWorkspace } from '../../workspace/projectStore.ts';
import styles from './SaturationScreen.module.css';
import { showSaturationAnyway } from './saturationActions.ts';

export function SaturationOff({ onApproach }: { onApproach: () => void }) {
  const words = useWords().saturationWindow;
  const canChange = useWorkspace(({ save }) => save.state !== 'readOnly');
  return (
    <section className={emptyView.view}>
      <ChartNoAxesCombined size={28} aria-hidden />
      <h1>{words.off.saturation}</h1>
      <p>{words.off.reason}</p>
      <div className={styles.buttons}>
        <Button
          variant="primary"
          size="large"
          isDisabled={!canChange}
          onPress={() => void showSaturationAnyway(true)}
        >
          {words.off.show}
        </Button>
        <Button size="large" isDisabled={!canChange} onPress={onApproach}>
          {words.off.change}
        </Button>
      </div>
    </section>
  );
}

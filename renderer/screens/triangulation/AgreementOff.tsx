/** Where the study's approach does without agreement: the reason, and the way to ask for it all the same. */
import { askForMeasure } from '../../../shared/study/editStudy.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './AgreementPanel.module.css';
import { runOrSay } from './runOrSay.ts';

export function AgreementOff({ canChange }: { readonly canChange: boolean }) {
  const { triangulation, saturationWindow } = useWords();
  const { off } = saturationWindow;
  return (
    <section className={styles.panel} aria-label={triangulation.agreement} data-panel="agreement">
      <header className={styles.header}>
        <h2>{off.agreement}</h2>
      </header>
      <p className={styles.note}>{off.reason}</p>
      <p className={styles.note}>
        <Button
          isDisabled={!canChange}
          onPress={() => void runOrSay(askForMeasure, { measure: 'agreement', isWanted: true })}
        >
          {off.show}
        </Button>
      </p>
    </section>
  );
}

/** How the study works with its interviews, and what follows from it. */
import { useState } from 'react';
import { type Approach, approaches } from '../../shared/project/approaches.ts';
import { setApproach } from '../../shared/study/editStudy.ts';
import { studySettings } from '../../shared/study/studySettings.ts';
import { sayIfRefused } from '../codings/saying.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { currentProject } from '../workspace/projectStore.ts';
import { runCommand } from '../workspace/runCommand.ts';
import styles from './ApproachDialog.module.css';

const choices = ['none', ...approaches] as const;

export function ApproachDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { approach: texts } = words.saturationWindow;
  const [approach, setChosen] = useState<Approach | null>(() => studySettings(currentProject()).approach);
  const accept = async () => {
    if (sayIfRefused(await runCommand(setApproach, { approach }))) onClose();
  };
  return (
    <Dialog
      title={texts.title}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.frame.cancel}</Button>
          <Button variant="primary" onPress={() => void accept()}>
            {texts.accept}
          </Button>
        </>
      }
    >
      <p>{texts.intro}</p>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{texts.title}</legend>
        {choices.map((choice) => {
          const isChosen = choice === (approach ?? 'none');
          return (
            <label key={choice}>
              <input
                type="radio"
                name="approach"
                checked={isChosen}
                data-first-focus={isChosen ? '' : undefined}
                onChange={() => setChosen(choice === 'none' ? null : choice)}
              />
              <span>{texts.names[choice]}</span>
              <small>{texts.does[choice]}</small>
            </label>
          );
        })}
      </fieldset>
    </Dialog>
  );
}

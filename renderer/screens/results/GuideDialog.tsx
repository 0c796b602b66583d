/** The interview guide, as the researcher writes it: kept with the study. */
import { useState } from 'react';
import { guidePlace, studyTextAt } from '../../../shared/study/studyTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './annexes.module.css';
import { writeAboutStudy } from './resultsActions.ts';

export function GuideDialog({ onClose }: { readonly onClose: () => void }) {
  const { reporting, reading } = useWords();
  const { titles, window: words } = reporting;
  const [text, setText] = useState(useProject((project) => studyTextAt(project, guidePlace)));
  const [error, setError] = useState<string | null>(null);
  const save = async () => {
    const why = await writeAboutStudy(guidePlace, text);
    setError(why);
    if (why === null) onClose();
  };
  return (
    <Dialog
      title={titles.guide}
      width={640}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{reading.cancel}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {reading.save}
          </Button>
        </>
      }
    >
      <label className={styles.field}>
        {words.guideLabel}
        <textarea rows={16} value={text} data-first-focus onChange={(event) => setText(event.target.value)} />
      </label>
      <p className={styles.hint}>{words.guideHint}</p>
      {error && <p role="alert">{error}</p>}
    </Dialog>
  );
}

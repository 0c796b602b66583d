/** Long work as the system shows it: in the taskbar, and by a notice at its end. */
import { refusalSentence, wordsOf } from '../../shared/words/words.ts';
import { onLongWork } from '../workspace/longWork.ts';
import { workspaceParts } from '../workspace/openedProject.ts';
import { currentSettings } from '../workspace/settings.ts';

/** Returns the way to stop. */
export function showLongWork(): () => void {
  const { platform } = workspaceParts();
  return onLongWork({
    progress: (progress) => platform.showWork(progress),
    ended(refusal) {
      const words = wordsOf[currentSettings().language];
      platform.tellDone(refusal ? refusalSentence(words, refusal) : words.frame.workDone);
    },
  });
}

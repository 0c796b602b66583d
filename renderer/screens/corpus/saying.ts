/** Says what happened in the corpus, or why it did not, in the language of the window. */
import { isRefusal, type Refusal } from '../../../shared/words/refusal.ts';
import { refusalSentence, type Words, wordsOf } from '../../../shared/words/words.ts';
import { announce } from '../../ui/announce.ts';
import type { Ran } from '../../workspace/runCommand.ts';
import { currentSettings } from '../../workspace/settings.ts';

export function wordsNow(): Words {
  return wordsOf[currentSettings().language];
}

/** What a command did, or `null` after saying why it was refused. */
export function sayIfRefused(result: Ran | Refusal): Ran | null {
  if (!isRefusal(result)) return result;
  announce(refusalSentence(wordsNow(), result), 'assertive');
  return null;
}

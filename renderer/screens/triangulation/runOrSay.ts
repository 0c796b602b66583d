/** Runs a command; why it was refused is said. */
import type { Command, CommandName } from '../../../shared/project/command.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../../shared/words/words.ts';
import { announce } from '../../ui/announce.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import { currentSettings } from '../../workspace/settings.ts';

/** `true` where it ran. */
export async function runOrSay<Name extends CommandName, Input>(
  command: Command<Name, Input>,
  input: Input,
): Promise<boolean> {
  const ran = await runCommand(command, input);
  if (!isRefusal(ran)) return true;
  announce(refusalSentence(wordsOf[currentSettings().language], ran), 'assertive');
  return false;
}

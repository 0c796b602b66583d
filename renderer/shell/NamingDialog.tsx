/** Dialogs that ask for one name: the project's, an interview's, the initials of another coder. */
import { renameTranscript } from '../../shared/participants/editTranscripts.ts';
import type { Command, CommandName } from '../../shared/project/command.ts';
import { addCoder, renameProject } from '../../shared/project/editProject.ts';
import { type Project, projectInfo } from '../../shared/project/project.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { refusalSentence } from '../../shared/words/words.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { runCommand } from '../workspace/runCommand.ts';
import { chooseCoder } from '../workspace/session.ts';
import { NameDialog } from './NameDialog.tsx';
import type { ShellDialog } from './shellStore.ts';

export type Naming = Extract<ShellDialog, { kind: 'renameProject' | 'renameTranscript' | 'addCoder' }>;

interface NamingDialogProps {
  readonly dialog: Naming;
  readonly project: Project;
  readonly onClose: () => void;
}

export function NamingDialog({ dialog, project, onClose }: NamingDialogProps) {
  const words = useWords();
  const carryOut = async <Name extends CommandName, Input>(command: Command<Name, Input>, input: Input) => {
    const ran = await runCommand(command, input);
    return isRefusal(ran) ? refusalSentence(words, ran) : null;
  };
  if (dialog.kind === 'renameProject')
    return (
      <NameDialog
        title={words.frame.renameTitle}
        label={words.frame.newProject.name}
        first={projectInfo(project).name}
        action={words.frame.rename}
        onAccept={(name) => carryOut(renameProject, { name })}
        onClose={onClose}
      />
    );
  if (dialog.kind === 'renameTranscript')
    return (
      <NameDialog
        title={words.participants.transcripts.renameTitle}
        label={words.participants.transcripts.name}
        first={project.transcripts.get(dialog.id)?.name ?? ''}
        action={words.frame.rename}
        onAccept={(name) => carryOut(renameTranscript, { id: dialog.id, name })}
        onClose={onClose}
      />
    );
  return (
    <NameDialog
      title={words.frame.addCoderTitle}
      label={words.frame.coderInitials}
      first=""
      action={words.frame.add}
      onAccept={async (initials) => {
        const known = new Set(project.coders.keys());
        const ran = await runCommand(addCoder, { initials });
        if (isRefusal(ran)) return refusalSentence(words, ran);
        const added = [...ran.project.coders.keys()].find((id) => !known.has(id));
        if (added) chooseCoder(added);
        return null;
      }}
      onClose={onClose}
    />
  );
}

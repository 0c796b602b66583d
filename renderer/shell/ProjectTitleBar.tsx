/** The title bar bound to the open project: its menu, undo and redo, who codes. */
import {
  ClipboardPaste,
  Download,
  FileCheck2,
  FileInput,
  FolderInput,
  GitMerge,
  History,
  Keyboard,
  type LucideIcon,
  Save,
  SaveAll,
  Send,
  Table2,
  Tags,
  UserPlus,
  Users,
  X,
} from 'lucide-react';
import { memo, useDeferredValue } from 'react';
import type { ActionId } from '../../shared/actions/actions.ts';
import { projectInfo } from '../../shared/project/project.ts';
import type { Words } from '../../shared/words/words.ts';
import { shownKeys } from '../actions/actionKeys.ts';
import { enabledActions, runAction } from '../actions/actionRegistry.ts';
import type { MenuItem } from '../ui/Menu.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { openDock } from '../workspace/dockStore.ts';
import { workspaceParts } from '../workspace/openedProject.ts';
import { useWorkspace, type WorkspaceState } from '../workspace/projectStore.ts';
import { chooseCoder } from '../workspace/session.ts';
import { redoLabel, undoLabel } from '../workspace/undo.ts';
import { redoLast, undoLast } from './savingActions.ts';
import { showDialog } from './shellStore.ts';
import { TitleBar } from './TitleBar.tsx';

/** A change stands where it was made first; what the bar says of it follows with the next picture. */
export function ProjectTitleBar() {
  return <BarOfWorkspace workspace={useDeferredValue(useWorkspace((state) => state))} />;
}

const BarOfWorkspace = memo(function BarOfWorkspace({ workspace }: { workspace: WorkspaceState }) {
  const words = useWords();
  const enabled = enabledActions((state) => state.ids);
  const { project, coderId, undoRow, redoRow, save: saveState } = workspace;
  if (!project) return <TitleBar project={null} />;
  const isReadOnly = saveState.state === 'readOnly';
  const coders = [...project.coders.values()];
  const order = coders.findIndex(({ id }) => id === coderId);
  const coder = coders[order];
  const coderMenu: MenuItem[] = [
    ...coders.map(
      ({ id, initials, name }): MenuItem => ({
        label: name ? `${initials} – ${name}` : initials,
        isChecked: id === coderId,
        onSelect: () => chooseCoder(id),
      }),
    ),
    'separator',
    {
      label: words.frame.addCoder,
      icon: UserPlus,
      isDisabled: isReadOnly,
      onSelect: () => showDialog({ kind: 'addCoder' }),
    },
  ];
  return (
    <TitleBar
      project={{
        name: projectInfo(project).name,
        menu: projectMenu(words.actions, enabled),
        undoLabel: undoLabel(words, undoRow),
        redoLabel: redoLabel(words, redoRow),
        onUndo: () => void undoLast(),
        onRedo: () => void redoLast(),
        onSearch: () => openDock('search'),
        onRetrieve: () => openDock('retrieval'),
        coder: coder ? { initials: coder.initials, order } : null,
        coderMenu,
      }}
    />
  );
});

const menuActions: readonly (readonly [ActionId, LucideIcon?] | 'separator')[] = [
  ['importTranscripts', FileInput],
  ['importFolder', FolderInput],
  ['pasteTranscript', ClipboardPaste],
  ['importParticipants', Table2],
  ['importCodedTable', Tags],
  'separator',
  ['export', Download],
  ['checkChapter', FileCheck2],
  ['startRound', Users],
  ['sendCopy', Send],
  ['mergeCopy', GitMerge],
  ['save', Save],
  ['saveCopy', SaveAll],
  ['backups', History],
  'separator',
  ['renameProject'],
  ['approach'],
  ['shortcuts', Keyboard],
  ['closeProject', X],
];

/** Of the table of actions; those that this edition never has are left out. */
function projectMenu({ names }: Words['actions'], enabled: ReadonlySet<ActionId>): MenuItem[] {
  const hasBackups = workspaceParts().platform.durable !== null;
  return menuActions.flatMap((entry): MenuItem[] => {
    if (entry === 'separator') return [entry];
    const [id, icon] = entry;
    if (id === 'backups' && !hasBackups) return [];
    const shortcut = shownKeys(id);
    return [
      {
        label: names[id],
        ...(icon && { icon }),
        ...(shortcut && { shortcut }),
        isDisabled: !enabled.has(id),
        onSelect: () => void runAction(id),
      },
    ];
  });
}

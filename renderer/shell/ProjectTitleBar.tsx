/** The title bar bound to the open project: its menu, undo and redo, who codes. */
import {
  ClipboardPaste,
  Download,
  FileInput,
  FolderInput,
  GitMerge,
  History,
  Keyboard,
  Save,
  SaveAll,
  Send,
  Table2,
  Tags,
  UserPlus,
  X,
} from 'lucide-react';
import { projectInfo } from '../../shared/project/project.ts';
import type { Words } from '../../shared/words/words.ts';
import type { MenuItem } from '../ui/Menu.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { openDock } from '../workspace/dockStore.ts';
import { workspaceParts } from '../workspace/openedProject.ts';
import { useWorkspace } from '../workspace/projectStore.ts';
import { chooseCoder } from '../workspace/session.ts';
import { redoLabel, undoLabel } from '../workspace/undo.ts';
import {
  chooseCodedTable,
  chooseFolder,
  chooseParticipantsTable,
  chooseTranscripts,
} from './importActions.ts';
import { close, redoLast, save, saveCopyAs, undoLast } from './savingActions.ts';
import { chooseCopyToMerge } from './secondCoderActions.ts';
import { showDialog } from './shellStore.ts';
import { TitleBar } from './TitleBar.tsx';

export function ProjectTitleBar() {
  const words = useWords();
  const { project, coderId, undoRow, redoRow, save: saveState } = useWorkspace((state) => state);
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
        menu: projectMenu(words, isReadOnly),
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
}

function projectMenu({ frame: words, backups, secondCoder }: Words, isReadOnly: boolean): MenuItem[] {
  const isDisabled = isReadOnly;
  return [
    {
      label: words.importTranscripts,
      icon: FileInput,
      shortcut: 'Ctrl I',
      isDisabled,
      onSelect: () => void chooseTranscripts(),
    },
    { label: words.importFolder, icon: FolderInput, isDisabled, onSelect: () => void chooseFolder() },
    {
      label: words.pasteTranscript,
      icon: ClipboardPaste,
      isDisabled,
      onSelect: () => showDialog({ kind: 'paste' }),
    },
    {
      label: words.importParticipants,
      icon: Table2,
      isDisabled,
      onSelect: () => void chooseParticipantsTable(),
    },
    { label: words.importCodedTable, icon: Tags, isDisabled, onSelect: () => void chooseCodedTable() },
    'separator',
    {
      label: words.exportTables,
      icon: Download,
      shortcut: 'Ctrl E',
      onSelect: () => showDialog({ kind: 'export' }),
    },
    { label: secondCoder.send.menu, icon: Send, onSelect: () => showDialog({ kind: 'sendCopy' }) },
    {
      label: secondCoder.merge.menu,
      icon: GitMerge,
      isDisabled,
      onSelect: () => void chooseCopyToMerge(),
    },
    { label: words.save, icon: Save, shortcut: 'Ctrl S', isDisabled, onSelect: () => void save() },
    { label: words.saveAs, icon: SaveAll, shortcut: 'Ctrl Shift S', onSelect: () => void saveCopyAs() },
    ...(workspaceParts().platform.durable
      ? [{ label: backups.menu, icon: History, onSelect: () => showDialog({ kind: 'backups' }) }]
      : []),
    'separator',
    { label: words.renameProject, isDisabled, onSelect: () => showDialog({ kind: 'renameProject' }) },
    {
      label: words.shortcuts,
      icon: Keyboard,
      shortcut: '?',
      onSelect: () => showDialog({ kind: 'shortcuts' }),
    },
    { label: words.closeProject, icon: X, onSelect: () => void close() },
  ];
}

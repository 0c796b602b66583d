/** What the frame itself can do, in whatever view: with or without a project, in one that may be changed or only read. */
import type { ActionsIn } from '../../shared/actions/actions.ts';
import type { ActionHandlers } from '../actions/actionRegistry.ts';
import { useActions } from '../actions/useActions.ts';
import { openDock } from '../workspace/dockStore.ts';
import { workspaceParts } from '../workspace/openedProject.ts';
import { useWorkspace } from '../workspace/projectStore.ts';
import { showView, useView } from '../workspace/viewStore.ts';
import { chooseCodedTable, chooseFolder, chooseTranscripts } from './importActions.ts';
import { moveToNextPanel } from './moveToNextPanel.ts';
import { chooseProjectFile, openSample } from './openingActions.ts';
import { chooseParticipantsTable } from './participantsActions.ts';
import { sendCopyOf } from './roundActions.ts';
import { close, redoLast, save, saveCopyAs, undoLast } from './savingActions.ts';
import { chooseCopyToMerge } from './secondCoderActions.ts';
import { shellStore, showDialog } from './shellStore.ts';
import { deleteOpenTranscript, renameOpenTranscript } from './transcriptActions.ts';

export function useWindowActions(): void {
  const hasProject = useWorkspace(({ project }) => project !== null);
  const isReadOnly = useWorkspace(({ save }) => save.state === 'readOnly');
  const canUndo = useWorkspace(({ undoRow }) => undoRow !== null);
  const canRedo = useWorkspace(({ redoRow }) => redoRow !== null);
  const hasTranscript = useView(({ transcriptId }) => transcriptId !== null);
  const hasDialog = shellStore(({ dialog }) => dialog !== null && dialog.kind !== 'palette');
  const inProject = hasProject ? { ...views, ...reading, ...(isReadOnly ? {} : changing) } : {};
  const onTranscript = hasProject && hasTranscript && !isReadOnly ? withTranscript : {};
  const undoing = { undo: canUndo ? undoLast : null, redo: canRedo ? redoLast : null };
  // Behind a dialog nothing else is done.
  useActions(
    hasDialog
      ? {}
      : {
          ...everywhere(),
          ...(hasProject && isReadOnly ? { importTranscripts: null } : {}),
          ...inProject,
          ...onTranscript,
          ...(hasProject && !isReadOnly ? undoing : {}),
        },
  );
}

function everywhere(): ActionHandlers {
  return {
    newProject: () => showDialog({ kind: 'newProject', after: null, table: null }),
    openProject: chooseProjectFile,
    openSample,
    importTranscripts: chooseTranscripts,
    backups: workspaceParts().platform.durable && (() => showDialog({ kind: 'backups' })),
    palette: () => showDialog({ kind: 'palette' }),
    settings: () => showDialog({ kind: 'settings' }),
    shortcuts: () => showDialog({ kind: 'shortcuts' }),
  } satisfies { readonly [Id in ActionsIn<'always'>]: unknown };
}

/** One entry a view, as in the rail. */
const views: ActionHandlers = {
  showCorpus: () => showView('corpus'),
  showCoding: () => showView('coding'),
  showThemes: () => showView('themes'),
  showSaturation: () => showView('saturation'),
  showAnalysis: () => showView('analysis'),
  showTriangulation: () => showView('triangulation'),
  showResults: () => showView('results'),
};

/** What changes nothing. */
const reading: ActionHandlers = {
  export: () => showDialog({ kind: 'export' }),
  print: () => showDialog({ kind: 'print' }),
  sendCopy: () => sendCopyOf(null),
  saveCopy: saveCopyAs,
  closeProject: close,
  searchAll: () => openDock('search'),
  retrieve: () => openDock('retrieval'),
  checkChapter: () => openDock('draftCheck'),
  nextPanel: () => moveToNextPanel(1),
  previousPanel: () => moveToNextPanel(-1),
};

const changing: ActionHandlers = {
  importFolder: chooseFolder,
  pasteTranscript: () => showDialog({ kind: 'paste' }),
  importParticipants: chooseParticipantsTable,
  importCodedTable: chooseCodedTable,
  startRound: () => showDialog({ kind: 'startRound' }),
  mergeCopy: chooseCopyToMerge,
  save,
  renameProject: () => showDialog({ kind: 'renameProject' }),
  addCoder: () => showDialog({ kind: 'addCoder' }),
  approach: () => showDialog({ kind: 'approach' }),
};

const withTranscript: ActionHandlers = {
  renameTranscript: renameOpenTranscript,
  deleteTranscript: deleteOpenTranscript,
};

/** The one dialog that is open over the window, bound to what it changes. */
import type { ParticipantsTable } from '../../shared/participants/readParticipantsTable.ts';
import { ExportDialog } from '../screens/exporting/ExportDialog.tsx';
import { FigureDialog } from '../screens/figures/FigureDialog.tsx';
import { ImportDialog } from '../screens/importing/ImportDialog.tsx';
import { ParticipantsDialog } from '../screens/importing/ParticipantsDialog.tsx';
import { PasteDialog } from '../screens/importing/PasteDialog.tsx';
import { TableReport } from '../screens/importing/TableReport.tsx';
import { NewProjectDialog } from '../screens/projects/NewProjectDialog.tsx';
import { MergeDialog } from '../screens/second-coder/MergeDialog.tsx';
import { SendCopyDialog } from '../screens/second-coder/SendCopyDialog.tsx';
import { StartRoundDialog } from '../screens/second-coder/StartRoundDialog.tsx';
import { useProject, useWorkspace } from '../workspace/projectStore.ts';
import type { OpenedFile } from '../workspace/session.ts';
import { currentSettings } from '../workspace/settings.ts';
import { ApproachDialog } from './ApproachDialog.tsx';
import { BackupsDialog } from './BackupsDialog.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { exportAs } from './exportActions.ts';
import { addFigureToResults, writeChosenFigure } from './figureActions.ts';
import { NamingDialog } from './NamingDialog.tsx';
import { beginProject } from './openingActions.ts';
import { Palette } from './palette/Palette.tsx';
import { openParticipantsTable, takeParticipants } from './participantsActions.ts';
import { PrintDialog } from './printing/PrintDialog.tsx';
import { beginRound } from './roundActions.ts';
import { SettingsDialog } from './SettingsDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { acceptMerge, sendCopy } from './secondCoderActions.ts';
import { type ShellDialog, shellStore, showDialog } from './shellStore.ts';
import { storeImport } from './storeImport.ts';

const closeDialog = () => showDialog(null);

export function AppDialogs() {
  const dialog = shellStore((state) => state.dialog);
  if (!dialog) return null;
  if (dialog.kind === 'settings') return <SettingsDialog onClose={closeDialog} />;
  if (dialog.kind === 'backups') return <BackupsDialog onClose={closeDialog} />;
  if (dialog.kind === 'palette') return <Palette onClose={closeDialog} />;
  if (dialog.kind === 'shortcuts') return <ShortcutsDialog onClose={closeDialog} />;
  if (dialog.kind === 'newProject')
    return (
      <NewProjectDialog
        onCreate={async (name, initials) =>
          thenTable(dialog.table, await beginProject(name, initials, dialog.after))
        }
        onClose={closeDialog}
      />
    );
  if (dialog.kind === 'eraseProject')
    return <EraseDialog storedId={dialog.storedId} name={dialog.name} onClose={closeDialog} />;
  if (dialog.kind === 'tableReport')
    return <TableReport stored={dialog.stored} sections={dialog.sections} onClose={closeDialog} />;
  if (dialog.kind === 'paste')
    return (
      <PasteDialog
        onNext={(file) => showDialog({ kind: 'import', files: [file], table: null })}
        onClose={closeDialog}
      />
    );
  if (dialog.kind === 'approach') return <ApproachDialog onClose={closeDialog} />;
  if (dialog.kind === 'exportFigure')
    return (
      <FigureDialog
        drawable={dialog.drawable}
        onExport={writeChosenFigure}
        onAdd={addFigureToResults}
        onClose={closeDialog}
      />
    );
  if (dialog.kind === 'participantsTable') return <TableOfParticipants table={dialog.table} />;
  return <ProjectDialog dialog={dialog} />;
}

function TableOfParticipants({ table }: { table: ParticipantsTable }) {
  const project = useProject((all) => all);
  return (
    <ParticipantsDialog table={table} project={project} onImport={takeParticipants} onClose={closeDialog} />
  );
}

/** Goes on with the table that came along with the interviews, unless these were refused. */
async function thenTable(table: OpenedFile | null, refusal: string | null): Promise<string | null> {
  if (table && refusal === null) await openParticipantsTable(table);
  return refusal;
}

type KindForProject =
  | 'import'
  | 'export'
  | 'sendCopy'
  | 'startRound'
  | 'merge'
  | 'print'
  | 'renameProject'
  | 'renameTranscript'
  | 'addCoder';

function ProjectDialog({ dialog }: { dialog: Extract<ShellDialog, { kind: KindForProject }> }) {
  const isOpen = useWorkspace((state) => state.project !== null);
  const coderId = useWorkspace((state) => state.coderId);
  const shown = useProject((all) => all);
  const project = isOpen ? shown : null;
  if (dialog.kind === 'import')
    return (
      <ImportDialog
        files={dialog.files}
        project={project}
        onImport={async (input) => {
          if (project) return thenTable(dialog.table, await storeImport(input));
          showDialog({ kind: 'newProject', after: input, table: dialog.table });
          return null;
        }}
        onClose={closeDialog}
      />
    );
  if (!project) return null;
  if (dialog.kind === 'print') return <PrintDialog onClose={closeDialog} />;
  if (dialog.kind === 'export')
    return (
      <ExportDialog
        project={project}
        kept={currentSettings().exportChoice}
        onExport={exportAs}
        onClose={closeDialog}
      />
    );
  if (dialog.kind === 'sendCopy')
    return (
      <SendCopyDialog
        project={project}
        round={dialog.round}
        firstInitials={dialog.initials}
        onSend={sendCopy}
        onClose={closeDialog}
      />
    );
  if (dialog.kind === 'startRound')
    return (
      <StartRoundDialog project={project} coderId={coderId} onStart={beginRound} onClose={closeDialog} />
    );
  if (dialog.kind === 'merge')
    return <MergeDialog plan={dialog.plan} onMerge={acceptMerge} onClose={closeDialog} />;
  return <NamingDialog dialog={dialog} project={project} onClose={closeDialog} />;
}

/** The view of the open project that the rail chose, bound to what the frame does. */
import { interviewsOf } from '../../shared/participants/interviewsOf.ts';
import type { ParticipantId } from '../../shared/project/ids.ts';
import { startMemo } from '../codings/memoStore.ts';
import { axialStore, showAxialDialog } from '../themes/axial/axialStore.ts';
import { currentProject } from '../workspace/projectStore.ts';
import { openTranscript, showView, useView, type View } from '../workspace/viewStore.ts';
import { exportTableOne } from './exportActions.ts';
import { exportFigure } from './figureActions.ts';
import { focusView } from './focusView.ts';
import { chooseTranscripts } from './importActions.ts';
import { Later, type LaterProps } from './Later.tsx';
import { laterParts } from './laterParts.ts';
import { chooseParticipantsTable, previewParticipantsTable } from './participantsActions.ts';
import { saveReport, sendCopyOf } from './roundActions.ts';
import { chooseCopyToMerge } from './secondCoderActions.ts';
import { showDialog } from './shellStore.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

export function ProjectView() {
  const hasAxialDialog = axialStore(({ dialog }) => dialog !== null);
  return (
    <>
      <ChosenView />
      {hasAxialDialog && (
        <Later part={laterParts.axialDialogs} onGiveUp={() => showAxialDialog(null)}>
          {({ AxialDialogs }) => <AxialDialogs />}
        </Later>
      )}
    </>
  );
}

/** Keyed by view: a part that could not be loaded is tried again when its view is shown again. */
function ChosenView() {
  const view = useView((state) => state.view);
  switch (view) {
    case 'corpus':
      return (
        <LaterView key={view} part={laterParts.corpus}>
          {({ CorpusScreen }) => (
            <CorpusScreen
              onImport={() => void chooseTranscripts()}
              onImportTable={() => void chooseParticipantsTable()}
              onPasteTable={previewParticipantsTable}
              onExport={(ids) => void exportTableOne(ids)}
              onExportFigure={exportFigure}
              onMemo={openMemo}
            />
          )}
        </LaterView>
      );
    case 'coding':
      return (
        <LaterView key={view} part={laterParts.coding}>
          {({ CodingScreen }) => <CodingScreen onImport={() => void chooseTranscripts()} />}
        </LaterView>
      );
    case 'themes':
      return (
        <LaterView key={view} part={laterParts.themes}>
          {({ ThemesScreen }) => <ThemesScreen onFigure={exportFigure} />}
        </LaterView>
      );
    default:
      return <ViewOfAnswers view={view} />;
  }
}

/** The views that ask what the coding says. */
function ViewOfAnswers({ view }: { readonly view: Exclude<View, 'corpus' | 'coding' | 'themes'> }) {
  switch (view) {
    case 'saturation':
      return (
        <LaterView key={view} part={laterParts.saturation}>
          {({ SaturationScreen }) => (
            <SaturationScreen
              onExportFigure={exportFigure}
              onApproach={() => showDialog({ kind: 'approach' })}
            />
          )}
        </LaterView>
      );
    case 'analysis':
      return (
        <LaterView key={view} part={laterParts.analysis}>
          {({ AnalysisScreen }) => <AnalysisScreen onExportFigure={exportFigure} />}
        </LaterView>
      );
    case 'triangulation':
      return (
        <LaterView key={view} part={laterParts.triangulation}>
          {({ TriangulationScreen }) => (
            <TriangulationScreen
              onStart={() => showDialog({ kind: 'startRound' })}
              onSend={sendCopyOf}
              onMerge={() => void chooseCopyToMerge()}
              onReport={(round, format) => void saveReport(round, format)}
            />
          )}
        </LaterView>
      );
    case 'results':
      return (
        <LaterView key={view} part={laterParts.results}>
          {({ ResultsView }) => <ResultsView />}
        </LaterView>
      );
  }
}

/** Whoever came by the view's key goes on with the keyboard. */
function LaterView<Module>(props: Omit<LaterProps<Module>, 'onShown'>) {
  return (
    <ViewBoundary>
      <Later {...props} onShown={focusView} />
    </ViewBoundary>
  );
}

/** Memos are written beside the interview. */
function openMemo(id: ParticipantId): void {
  const [interview] = interviewsOf(currentProject()).get(id) ?? [];
  if (!interview) return;
  openTranscript(interview.id);
  showView('coding');
  startMemo({ table: 'participants', id });
}

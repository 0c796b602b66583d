/** The view of the open project that the rail chose, bound to what the frame does. */
import { useEffect } from 'react';
import { interviewsOf } from '../../shared/participants/interviewsOf.ts';
import type { ParticipantId } from '../../shared/project/ids.ts';
import { startMemo } from '../codings/memoStore.ts';
import { AnalysisScreen } from '../screens/analysis/AnalysisScreen.tsx';
import { CodingScreen } from '../screens/coding/CodingScreen.tsx';
import { CorpusScreen } from '../screens/corpus/CorpusScreen.tsx';
import { ResultsScreen } from '../screens/results/ResultsScreen.tsx';
import { SaturationScreen } from '../screens/saturation/SaturationScreen.tsx';
import { ThemesScreen } from '../screens/themes/ThemesScreen.tsx';
import { TriangulationScreen } from '../screens/triangulation/TriangulationScreen.tsx';
import { AxialDialogs } from '../themes/axial/AxialDialogs.tsx';
import { currentProject } from '../workspace/projectStore.ts';
import { openTranscript, showView, useView } from '../workspace/viewStore.ts';
import { exportTableOne } from './exportActions.ts';
import { exportResults } from './exportResults.ts';
import { exportFigure } from './figureActions.ts';
import { focusView } from './focusView.ts';
import { chooseTranscripts } from './importActions.ts';
import { chooseParticipantsTable, previewParticipantsTable } from './participantsActions.ts';
import { saveReport, sendCopyOf } from './roundActions.ts';
import { chooseCopyToMerge } from './secondCoderActions.ts';
import { showDialog } from './shellStore.ts';

export function ProjectView() {
  return (
    <>
      <ChosenView />
      <AxialDialogs />
    </>
  );
}

function ChosenView() {
  const view = useView((state) => state.view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view has to be on screen first
  useEffect(focusView, [view]);
  if (view === 'corpus')
    return (
      <CorpusScreen
        onImport={() => void chooseTranscripts()}
        onImportTable={() => void chooseParticipantsTable()}
        onPasteTable={previewParticipantsTable}
        onExport={(ids) => void exportTableOne(ids)}
        onExportFigure={exportFigure}
        onMemo={openMemo}
      />
    );
  if (view === 'themes') return <ThemesScreen onFigure={exportFigure} />;
  if (view === 'saturation')
    return (
      <SaturationScreen onExportFigure={exportFigure} onApproach={() => showDialog({ kind: 'approach' })} />
    );
  if (view === 'analysis') return <AnalysisScreen onExportFigure={exportFigure} />;
  if (view === 'triangulation')
    return (
      <TriangulationScreen
        onStart={() => showDialog({ kind: 'startRound' })}
        onSend={sendCopyOf}
        onMerge={() => void chooseCopyToMerge()}
        onReport={(round, format) => void saveReport(round, format)}
      />
    );
  if (view === 'results')
    return <ResultsScreen onExport={(document, format) => void exportResults(document, format)} />;
  return <CodingScreen onImport={() => void chooseTranscripts()} />;
}

/** Memos are written beside the interview. */
function openMemo(id: ParticipantId): void {
  const [interview] = interviewsOf(currentProject()).get(id) ?? [];
  if (!interview) return;
  openTranscript(interview.id);
  showView('coding');
  startMemo({ table: 'participants', id });
}

/** The results bound to the way out of the program. */
import { ResultsScreen } from '../screens/results/ResultsScreen.tsx';
import { exportResults } from './exportResults.ts';

export function ResultsView() {
  return <ResultsScreen onExport={(document, format) => void exportResults(document, format)} />;
}

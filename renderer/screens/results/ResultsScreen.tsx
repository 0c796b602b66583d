/** View 6: the outline at the left, the text on paper, its evidence and its checks at the right. */
import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { ResultsChoice } from '../../../shared/exports/writeResults.ts';
import type { ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { documentsOf } from '../../../shared/results-section/documentBlocks.ts';
import { whyNoChange } from '../../codings/whyNoChange.ts';
import { Button } from '../../ui/Button.tsx';
import emptyView from '../../ui/EmptyView.module.css';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { useSettings } from '../../workspace/settings.ts';
import { ResultsDesk } from './ResultsDesk.tsx';
import styles from './ResultsScreen.module.css';
import { makeDocument } from './resultsActions.ts';
import { useResults } from './resultsStore.ts';

interface ResultsScreenProps {
  /** Writes the text to a file that the user chooses. */
  readonly onExport: (document: ResultsDocument, format: ResultsChoice) => void;
}

export function ResultsScreen({ onExport }: ResultsScreenProps) {
  const documents = useProject((project) => project.resultsDocuments);
  const chosen = useResults((state) => state.documentId);
  const document = (chosen && documents.get(chosen)) || documentsOf({ resultsDocuments: documents })[0];
  const all = useWords();
  const isReadOnly = useWorkspace((state) => whyNoChange(state, all) !== null);
  return (
    <main className={styles.screen} data-context="results">
      {document ? (
        <ResultsDesk
          key={document.id}
          document={document}
          isReadOnly={isReadOnly}
          onExport={(format) => onExport(document, format)}
        />
      ) : (
        <NoResults isReadOnly={isReadOnly} />
      )}
    </main>
  );
}

function NoResults({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const words = useWords().resultsWindow;
  const { language } = useSettings();
  const hasCodings = useProject((project) => project.codings.size > 0);
  const [problem, setProblem] = useState<string | null>(null);
  const make = async (isFromTree: boolean) =>
    setProblem(await makeDocument({ name: words.usualName, language, isFromTree }));
  return (
    <section className={emptyView.view} aria-label={words.none} data-panel="paper">
      <FileText size={28} aria-hidden />
      <h1>{words.none}</h1>
      <p>{hasCodings ? words.noneHint : words.noCodings}</p>
      {problem && <p role="alert">{problem}</p>}
      <span className={styles.buttons}>
        <Button
          variant="primary"
          size="large"
          isDisabled={isReadOnly || !hasCodings}
          onPress={() => void make(true)}
        >
          {words.fromThemes}
        </Button>
        <Button size="large" isDisabled={isReadOnly} onPress={() => void make(false)}>
          {words.emptyPage}
        </Button>
      </span>
    </section>
  );
}

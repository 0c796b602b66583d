/** One click that mends a check; nothing where only the researcher can. */
import { useDeferredValue, useMemo } from 'react';
import type { ResultsDocumentId } from '../../../shared/project/ids.ts';
import { fixOf } from '../../../shared/results-section/checks/fixOf.ts';
import { fixLabel, type ResultsCheck } from '../../../shared/results-section/checks/resultsCheck.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { applyFix } from './resultsActions.ts';

interface FixButtonProps {
  readonly documentId: ResultsDocumentId;
  readonly check: ResultsCheck;
  readonly isReadOnly: boolean;
}

export function FixButton({ documentId, check, isReadOnly }: FixButtonProps) {
  const words = useWords();
  const project = useDeferredValue(useProject((one) => one));
  const fix = useMemo(() => {
    const document = project.resultsDocuments.get(documentId);
    return document ? fixOf(project, document, check) : null;
  }, [project, documentId, check]);
  if (!fix) return null;
  return (
    <Button size="small" isDisabled={isReadOnly} onPress={() => void applyFix(documentId, check, fix)}>
      {fixLabel(words, check, fix)}
    </Button>
  );
}

/** What the guards find in the open text, asked in short turns, so that keys and painting come first. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { checkResultsSteps } from '../../../shared/results-section/checks/checkResults.ts';
import type { KeptOrOpen } from '../../../shared/results-section/checks/resultsCheck.ts';
import { blocksOf, inlinesOf } from '../../../shared/results-section/documentBlocks.ts';
import { changeSinceSeen } from '../../../shared/results-section/printInline.ts';
import { useProject } from '../../workspace/projectStore.ts';
import { inTurns } from './inTurns.ts';

export function useGuards(document: ResultsDocument) {
  const project = useDeferredValue(useProject((one) => one));
  const [checks, setChecks] = useState<readonly KeptOrOpen[]>([]);
  useEffect(() => inTurns(checkResultsSteps(project, document), setChecks), [project, document]);
  const changes = useMemo(
    () =>
      blocksOf(project, document.id).flatMap((block) =>
        inlinesOf(block).some((inline) => changeSinceSeen(project, inline, document)) ? block.id : [],
      ),
    [project, document],
  );
  const open = useMemo(() => checks.filter(({ reason }) => reason === null), [checks]);
  return { checks, open, changes };
}

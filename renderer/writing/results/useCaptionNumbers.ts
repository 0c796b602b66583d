/** Numbers of tables, figures and annexes of the open text: drawn again only when a table gets its first row or loses its last. */
import { useMemo } from 'react';
import type { ResultsBlockId } from '../../../shared/project/ids.ts';
import type { ResultsBlock } from '../../../shared/project/resultsRecords.ts';
import { type CaptionNumbers, captionNumbers } from '../../../shared/results-section/captionNumbers.ts';
import { emptyTables } from '../../../shared/results-section/emptyTables.ts';
import { useProject } from '../../workspace/projectStore.ts';

export function useCaptionNumbers(blocks: readonly ResultsBlock[]): CaptionNumbers {
  const empty = useProject((project) => [...emptyTables(project, blocks)].join(' '));
  return useMemo(
    () => captionNumbers(blocks, new Set(empty === '' ? [] : (empty.split(' ') as ResultsBlockId[]))),
    [blocks, empty],
  );
}

/** Evidence as it is first put into a text of results: all of a theme, seen as it prints now. */
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { evidenceOfTheme } from '../../../shared/results-section/evidence.ts';
import { printCount, printList } from '../../../shared/results-section/printInline.ts';
import { usualForm } from '../../../shared/results-section/startFromTree.ts';
import { currentProject } from '../../workspace/projectStore.ts';

/** "(E1, E2, E4)". */
export function listOfTheme(themeId: ThemeId) {
  const evidence = evidenceOfTheme(themeId);
  return { kind: 'list', evidence, seen: printList(currentProject(), evidence) } as const;
}

/** "three participants". */
export function countOfTheme(themeId: ThemeId, document: ResultsDocument) {
  const evidence = evidenceOfTheme(themeId);
  const form = { ...usualForm(document.language), isCapital: false };
  return {
    kind: 'count',
    evidence,
    form,
    seen: printCount(currentProject(), evidence, form, document),
  } as const;
}

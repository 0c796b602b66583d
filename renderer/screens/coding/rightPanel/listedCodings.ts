/** The codings of an interview as the list shows them: in text order, filtered by coder and by words. */
import { formatPath, themeTree } from '../../../../shared/codebook/themeTree.ts';
import { codingsInOrder } from '../../../../shared/coding/findCodings.ts';
import type { CoderId, TranscriptId } from '../../../../shared/project/ids.ts';
import type { Project } from '../../../../shared/project/project.ts';
import type { Coding } from '../../../../shared/project/records.ts';
import { foldWords, holdsWords, rememberFolded } from '../../../codings/foldWords.ts';

const foldedWords = rememberFolded((coding: Coding) => `${coding.quote} ${coding.comment}`);

export function listedCodings(
  project: Project,
  transcriptId: TranscriptId,
  { coderId, query }: { readonly coderId: CoderId | null; readonly query: string },
): readonly Coding[] {
  const all = codingsInOrder(project, transcriptId);
  if (coderId === null && query.trim() === '') return all;
  const paths = new Map<string, string>();
  const pathOf = ({ themeId }: Coding) => {
    let path = paths.get(themeId);
    if (path === undefined) {
      path = foldWords(formatPath(themeTree(project).nodes.get(themeId)?.path ?? []));
      paths.set(themeId, path);
    }
    return path;
  };
  return all.filter(
    (coding) =>
      (coderId === null || coding.coderId === coderId) &&
      holdsWords(`${pathOf(coding)} ${foldedWords(coding)}`, query),
  );
}

/** Codings that a memo can link to, by words of the passage, its theme or its place; those of this interview first. */
import { formatPath, themeTree } from '../../../shared/codebook/themeTree.ts';
import { codingsInOrder, transcriptOrder } from '../../../shared/coding/findCodings.ts';
import type { TranscriptId } from '../../../shared/project/ids.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';
import type { Coding } from '../../../shared/project/records.ts';
import { lineNumbersOf } from '../../../shared/transcript/lines.ts';
import { foldWords, rememberFolded } from '../../codings/foldWords.ts';
import type { LinkChoice } from '../../writing/LinkPicker.tsx';

const mostShown = 30;
const foldedQuote = rememberFolded((coding: Coding) => coding.quote);

export function findLinkChoices(
  project: Project,
  here: TranscriptId | null,
  query: string,
  linesWords: (lines: { first: string; last: string }) => string,
): LinkChoice[] {
  const wanted = foldWords(query).split(' ').filter(Boolean);
  const { nodes } = themeTree(project);
  const others = transcriptOrder(project).filter((id) => id !== here);
  const found: LinkChoice[] = [];
  for (const id of here && project.transcripts.has(here) ? [here, ...others] : others) {
    const name = project.transcripts.get(id)?.name ?? '';
    for (const coding of codingsInOrder(project, id)) {
      const path = formatPath(nodes.get(coding.themeId)?.path ?? []);
      const around = foldWords(`${name} ${path}`);
      if (!wanted.every((word) => around.includes(word) || foldedQuote(coding).includes(word))) continue;
      const numbers = lineNumbersOf(textOf(project, id), coding.start, coding.end);
      const lines = linesWords({ first: numbers[0] ?? '', last: numbers.at(-1) ?? '' });
      const node = nodes.get(coding.themeId);
      found.push({
        id: coding.id,
        place: `${name}, ${lines}`,
        theme: node?.theme.name ?? '',
        quote: coding.quote,
      });
      if (found.length === mostShown) return found;
    }
  }
  return found;
}

/** A finding on a theme that the text does not mention, and where it would stand. Rule: RS24. */
import { themeTree } from '../../codebook/themeTree.ts';
import type { ResultsBlockId, ThemeId } from '../../project/ids.ts';
import type { Project } from '../../project/project.ts';
import type { BlockContent, ResultsBlock, ResultsDocument } from '../../project/resultsRecords.ts';
import { isBelow } from '../citedQuotes.ts';
import { sectionThemes, textInline } from '../documentBlocks.ts';
import { findingInlines } from '../startFromTree.ts';
import { typeset } from '../typeset.ts';

/** At the end of the theme's own section, else of the section of a theme above it, with a heading. */
export function newFinding(
  project: Project,
  document: ResultsDocument,
  blocks: readonly ResultsBlock[],
  themeId: ThemeId,
): { after: ResultsBlockId | null; contents: BlockContent[] } {
  const sections = sectionThemes(blocks);
  const { nodes } = themeTree(project);
  const sentence: BlockContent = { kind: 'paragraph', inlines: findingInlines(project, themeId, document) };
  for (let node = nodes.get(themeId) ?? null; node; node = node.parent) {
    const { id } = node.theme;
    const last = blocks.findLastIndex((_, index) => {
      const section = sections[index];
      return section !== null && section !== undefined && isBelow(project, section, id);
    });
    if (last < 0) continue;
    const own = blocks.find(({ content }) => content.kind === 'heading' && content.themeId === id)?.content;
    const level = own?.kind === 'heading' ? own.level : 1;
    const after = blocks[last]?.id ?? null;
    if (id === themeId) return { after, contents: [sentence] };
    return { after, contents: [heading(project, document, themeId, Math.min(level + 1, 6)), sentence] };
  }
  return { after: blocks.at(-1)?.id ?? null, contents: [heading(project, document, themeId, 1), sentence] };
}

function heading(project: Project, document: ResultsDocument, themeId: ThemeId, level: number): BlockContent {
  const name = typeset(project.themes.get(themeId)?.name ?? '', document);
  return { kind: 'heading', level, isNumbered: true, themeId, inlines: [textInline(name)] };
}

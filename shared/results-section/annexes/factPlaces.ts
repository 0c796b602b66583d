/** Where a document says what checklists of reporting ask: its sections, tables, figures and annexes by their numbers. */
import type { Project } from '../../project/project.ts';
import type { BlockContent, ResultsDocument } from '../../project/resultsRecords.ts';
import { wordsOf } from '../../words/words.ts';
import { captionLabel, captionNumbers } from '../captionNumbers.ts';
import { blocksOf, quotesIn } from '../documentBlocks.ts';
import { emptyTables } from '../emptyTables.ts';
import { sectionNames } from '../headingNumbers.ts';

export type FactPlaces = Readonly<
  Record<
    'sample' | 'sampleText' | 'guide' | 'saturation' | 'tree' | 'transcripts' | 'quotes' | 'major' | 'minor',
    readonly string[]
  >
>;

const treeFigures = new Set(['tree', 'sunburst', 'treemap', 'map', 'concept']);

export function factPlaces(project: Project, document: ResultsDocument): FactPlaces {
  const blocks = blocksOf(project, document.id);
  const sections = sectionNames(blocks, document);
  const empty = emptyTables(project, blocks);
  const numbers = captionNumbers(blocks, empty);
  const { span } = wordsOf[document.language].reporting;
  /** Captions where they are numbered, else the section. */
  const where = (isWanted: (content: BlockContent) => boolean): string[] =>
    blocks.flatMap(({ id, content }, index) => {
      if (!isWanted(content) || empty.has(id)) return [];
      const numbered = numbers.get(id);
      return numbered
        ? captionLabel(document.language, numbered.of, numbered.number)
        : (sections[index] ?? []);
    });
  /** Sections from the first to the last, where they are many. */
  const stretch = (names: readonly (string | null)[]): string[] => {
    const all = [...new Set(names.filter((name) => name !== null))];
    const [first, last] = [all[0], all.at(-1)];
    return all.length > mostNamed && first && last ? [span({ first, last })] : all;
  };
  const headings = (isMajor: boolean) =>
    stretch(
      blocks.map(({ content }, index) =>
        content.kind === 'heading' && content.themeId !== null && (content.level === 1) === isMajor
          ? (sections[index] ?? null)
          : null,
      ),
    );
  const isFigure = (content: BlockContent, what: string) =>
    content.kind === 'figure' && content.wish.what === what;
  const isAnnex = (content: BlockContent, annex: string) =>
    content.kind === 'annex' && content.annex === annex;
  return {
    sample: where(
      (one) =>
        one.kind === 'sample' || (one.kind === 'table' && one.table === 'sample') || isFigure(one, 'sample'),
    ),
    sampleText: where((one) => one.kind === 'sample' || (one.kind === 'table' && one.table === 'sample')),
    guide: where((one) => isAnnex(one, 'guide')),
    saturation: where((one) => isFigure(one, 'saturation')),
    tree: where(
      (one) => isAnnex(one, 'analysis') || (one.kind === 'figure' && treeFigures.has(one.wish.what)),
    ),
    transcripts: where((one) => isAnnex(one, 'transcripts')),
    quotes: stretch(
      blocks.map((block, index) => (quotesIn(block).length > 0 ? (sections[index] ?? null) : null)),
    ),
    major: headings(true),
    minor: headings(false),
  };
}

/** More sections than these are named by the first and the last. */
const mostNamed = 6;

import { describe, expect, it } from 'vitest';
import type { Project } from '../../../shared/project/project.ts';
import type { BlockContent, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { addResultsFigure } from '../../../shared/results-section/addToResults.ts';
import { checkResults } from '../../../shared/results-section/checks/checkResults.ts';
import { blocksOf, textInline } from '../../../shared/results-section/documentBlocks.ts';
import { addResults, writeResults } from '../../../shared/results-section/editResults.ts';
import { printResults } from '../../../shared/results-section/printedDocument.ts';
import { mergeThemes } from '../../../shared/theme-merging/mergeThemes.ts';
import { run } from '../../helpers/runCommand.ts';
import { sampleStudy } from '../../helpers/sampleStudy.ts';

const figure = (what: 'tree' | 'treemap', caption = ''): BlockContent => ({
  kind: 'figure',
  wish: { what, coderId: null },
  caption,
  alt: '',
});
const refersTo = (blockId: string): BlockContent => ({
  kind: 'paragraph',
  inlines: [textInline('voir '), { kind: 'reference', blockId: blockId as never, of: 'figure' }],
});
const table: BlockContent = { kind: 'table', table: 'sample', themeId: null, caption: 'Sample' };

/** A text of these blocks; each has its place as id. */
async function textOf(
  contents: readonly BlockContent[],
  sample?: Project,
): Promise<[Project, ResultsDocument]> {
  const empty = { name: 'Text', language: 'en', isFromTree: false } as const;
  const made = run(sample ?? (await sampleStudy(['results.json'])), addResults, empty).project;
  const [document] = made.resultsDocuments.values();
  if (!document) throw new Error('No document.');
  return [
    written(
      made,
      document,
      contents.map((content, index) => [String(index), content]),
    ),
    document,
  ];
}

function written(
  project: Project,
  { id }: ResultsDocument,
  blocks: readonly (readonly [string, BlockContent])[],
) {
  const all = blocks.map(([own, content]) => ({ id: own as never, content }));
  return run(project, writeResults, { documentId: id, blocks: all }).project;
}

const printedLine = (project: Project, document: ResultsDocument) =>
  printResults(project, document).blocks.map((block) =>
    block.kind === 'figure' || block.kind === 'table'
      ? `${block.kind} ${block.number}`
      : 'runs' in block
        ? block.runs.map(({ text }) => text).join('')
        : '',
  );

describe('figures of a text of results', () => {
  it('RS60: are numbered apart from tables, and references follow them when they move or go', async () => {
    const [project, document] = await textOf([figure('tree'), table, figure('treemap'), refersTo('2')]);
    expect(printedLine(project, document)).toEqual(['figure 1', 'table 1', 'figure 2', 'voir Figure\u00a02']);
    const blocks = blocksOf(project, document.id).map(({ id, content }) => [id, content] as const);
    const [first, second, third, reference] = blocks;
    if (!first || !second || !third || !reference) throw new Error('Four blocks.');
    const moved = written(project, document, [third, first, second, reference]);
    expect(printedLine(moved, document).at(-1)).toBe('voir Figure\u00a01');
    const gone = written(project, document, [first, second, reference]);
    expect(printedLine(gone, document).at(-1)).toBe('voir Figure\u00a0?');
  });

  it('RS60: say what the codings say now, unless the researcher wrote other words', async () => {
    const [project, document] = await textOf([figure('tree'), figure('tree', 'My tree')]);
    const [own, mine] = printResults(project, document).blocks;
    if (own?.kind !== 'figure' || mine?.kind !== 'figure') throw new Error('Two figures.');
    expect(mine.caption).toBe('My tree');
    expect(mine.figure?.title).toBe('My tree');
    expect(mine.alt).toBe(own.alt);
    const leaf = [...project.themes.values()].find(({ name }) => own.alt.includes(name));
    const other = [...project.themes.values()].find(({ id }) => id !== leaf?.id);
    if (!leaf || !other) throw new Error('Two themes.');
    const renamed = { ...project, themes: new Map(project.themes).set(leaf.id, { ...leaf, name: 'Zzz' }) };
    const [again] = printResults(renamed, document).blocks;
    expect(again?.kind === 'figure' && again.alt).toContain('Zzz');
  });

  it('RS61: a figure is added at the end, in place of an empty page', async () => {
    const empty = { name: 'Text', language: 'fr', isFromTree: false } as const;
    const made = run(await sampleStudy(['results.json']), addResults, empty).project;
    const [document] = made.resultsDocuments.values();
    if (!document) throw new Error('No document.');
    const content = figure('tree') as Extract<BlockContent, { kind: 'figure' }>;
    const ran = run(made, addResultsFigure, { documentId: document.id, figure: content });
    expect(ran.about).toEqual({ document: 'Text' });
    expect(blocksOf(ran.project, document.id).map(({ content: one }) => one)).toEqual([content]);
  });

  it('RS22, RS60: follow a merged theme, and are checked when what they show is gone', async () => {
    const sample = await sampleStudy(['results.json']);
    const [theme, into] = [...sample.themes.values()].filter(({ isCodable }) => isCodable);
    if (!theme || !into) throw new Error('Two themes.');
    const concept: BlockContent = {
      kind: 'figure',
      wish: { what: 'concept', themeId: theme.id },
      caption: '',
      alt: '',
    };
    const [project, document] = await textOf([concept], sample);
    const kinds = (of: Project) => checkResults(of, document).map(({ kind }) => kind);
    expect(kinds(project)).not.toContain('figureGone');
    const themes = new Map(project.themes);
    themes.delete(theme.id);
    const gone = checkResults({ ...project, themes }, document).find(({ kind }) => kind === 'figureGone');
    expect(gone).toMatchObject({ fix: { kind: 'remove' } });
    const merged = run(project, mergeThemes, { fromIds: [theme.id], intoId: into.id }).project;
    expect(blocksOf(merged, document.id)[0]?.content).toMatchObject({ wish: { themeId: into.id } });
  });
});

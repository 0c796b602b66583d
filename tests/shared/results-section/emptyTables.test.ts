import { expect, it } from 'vitest';
import { removeCoding } from '../../../shared/coding/removeCoding.ts';
import { resultsHtml } from '../../../shared/exports/resultsHtml.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { BlockContent } from '../../../shared/project/resultsRecords.ts';
import { checkResults } from '../../../shared/results-section/checks/checkResults.ts';
import { blocksOf, textInline } from '../../../shared/results-section/documentBlocks.ts';
import { addResults, writeResults } from '../../../shared/results-section/editResults.ts';
import { printResults } from '../../../shared/results-section/printedDocument.ts';
import { deleteTheme } from '../../../shared/theme-merging/deleteTheme.ts';
import { broughtBack, wordOf } from '../../helpers/editedWord.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP'],
  transcripts: { E1: ['E1 : On dort mal.'], E2: ['E2 : On dort bien.'] },
  themes: ['Nuit', 'Nuit > Jamais codé', 'Vide'],
  codings: [{ coder: 'MP', in: 'E1', theme: 'Nuit', quote: 'On dort mal.' }],
});

it('RS8, RS70: started without characteristics, Table 1 waits unprinted and takes no number', () => {
  const { project } = run(study.project, addResults, { name: 'A', language: 'en', isFromTree: true });
  expect(tables(project)).toEqual(['1 Nuit: themes and participants', '  Nuit']);
  expect(blocksOf(project, documentIn(project).id).map(({ content }) => content)).toContainEqual(
    expect.objectContaining({ kind: 'table', table: 'sample' }),
  );
  const [first, ...others] = project.transcripts.values();
  if (!first) throw new Error('No interview.');
  const transcripts = new Map([first, ...others].map((one) => [one.id, { ...one, durationMinutes: 30 }]));
  expect(tables({ ...project, transcripts })).toEqual([
    '1 Characteristics of the participants',
    'Duration (min)',
    '2 Nuit: themes and participants',
    '  Nuit',
  ]);
});

it('RS22, RS70: a table of a theme that is gone or not coded is said, and goes to no file', () => {
  const table = (kind: 'themes' | 'quotes', theme: string): BlockContent => ({
    kind: 'table',
    table: kind,
    themeId: study.theme(theme),
    caption: `${kind} ${theme}`,
  });
  const made = run(study.project, addResults, { name: 'A', language: 'en', isFromTree: false });
  const blocks = [table('quotes', 'Vide'), table('themes', 'Nuit'), table('quotes', 'Nuit')].map(
    (content, index) => ({ id: `block ${index}` as never, content }),
  );
  const { project } = run(made.project, writeResults, { documentId: made.about.documentId as never, blocks });
  const said = (one: Project) =>
    checkResults(one, documentIn(one)).flatMap(({ kind, blockId, fix }) =>
      kind === 'tableEmpty' ? [`${blockId} ${fix?.kind}`] : [],
    );
  expect(said(project)).toEqual(['block 0 remove']);
  expect(tables(project).filter((line) => !line.startsWith(' '))).toEqual(['1 themes Nuit', '2 quotes Nuit']);
  const gone = run(project, deleteTheme, { id: study.theme('Nuit'), moveCodingsTo: null }).project;
  expect(said(gone)).toEqual(['block 0 remove', 'block 1 remove', 'block 2 remove']);
  expect(tables(gone)).toEqual([]);
  expect(resultsHtml(printResults(gone, documentIn(gone)))).not.toContain('<table');
});

it('RS9, RS72: a reference to a table that is deleted or not printed is said, and taken out in one click', () => {
  const made = run(study.project, addResults, { name: 'A', language: 'en', isFromTree: false });
  const documentId = made.about.documentId as never;
  const leadingTo = (blockId: string) => ({ kind: 'reference', blockId: blockId as never }) as const;
  const contents: BlockContent[] = [
    {
      kind: 'paragraph',
      inlines: [
        textInline('Nights were bad '),
        leadingTo('block 2'),
        textInline(', days better '),
        leadingTo('block 1'),
        textInline('.'),
      ],
    },
    { kind: 'table', table: 'quotes', themeId: study.theme('Nuit'), caption: 'Night quotes' },
    { kind: 'table', table: 'themes', themeId: study.theme('Vide'), caption: 'Nothing' },
  ];
  const blocks = contents.map((content, index) => ({ id: `block ${index}` as never, content }));
  const { project } = run(made.project, writeResults, { documentId, blocks });
  const lost = (one: Project) =>
    checkResults(one, documentIn(one)).filter(({ kind }) => kind === 'referenceGone');
  expect(lost(project)).toEqual([
    expect.objectContaining({
      blockId: 'block 0',
      params: { label: 'Table\u00a0?' },
      place: expect.objectContaining({ inline: 1 }),
    }),
  ]);
  const fix = lost(project)[0]?.fix;
  if (fix?.kind !== 'content') throw new Error('No fix.');
  const mended = blocks.map((block) => (block.id === 'block 0' ? { ...block, content: fix.content } : block));
  const after = run(project, writeResults, { documentId, blocks: mended }).project;
  expect(lost(after)).toEqual([]);
  expect(resultsHtml(printResults(after, documentIn(after)))).not.toMatch(/Table\s\?/u);
  const deleted = run(after, writeResults, {
    documentId,
    blocks: mended.filter(({ id }) => id !== 'block 1'),
  }).project;
  expect(lost(deleted)).toHaveLength(1);
});

function documentIn(project: Project) {
  const [document] = project.resultsDocuments.values();
  if (!document) throw new Error('No document.');
  return document;
}

/** Number and caption of each table that is printed, and the first cell of its rows. */
function tables(project: Project): string[] {
  return printResults(project, documentIn(project)).blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          `${block.number} ${block.caption}`,
          ...block.table.rows.map(({ cells }) => `${block.table.kind === 'sample' ? '' : '  '}${cells[0]}`),
        ]
      : [],
  );
}

it('RS70, RS84: a table that lost its last row since it was written stays, and the file that comes back changes nothing', async () => {
  const made = run(study.project, addResults, { name: 'A', language: 'en', isFromTree: false });
  const contents: BlockContent[] = [
    { kind: 'paragraph', inlines: [textInline('Before.')] },
    { kind: 'table', table: 'quotes', themeId: study.theme('Nuit'), caption: 'Night quotes' },
    { kind: 'table', table: 'themes', themeId: study.theme('Nuit'), caption: 'Night' },
    { kind: 'paragraph', inlines: [textInline('After.')] },
  ];
  const blocks = contents.map((content, index) => ({ id: `block ${index}` as never, content }));
  const { project } = run(made.project, writeResults, { documentId: made.about.documentId as never, blocks });
  const document = documentIn(project);
  const word = await wordOf(project, document);
  const now = run(project, removeCoding, { id: study.coding(1) }).project;
  const { changes, conflicts, blocks: back } = await broughtBack(now, document, word);
  expect([changes, conflicts]).toEqual([[], []]);
  expect(back.map(({ content }) => content)).toEqual(contents);
});

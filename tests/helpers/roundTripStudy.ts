/** A small text of results for round trips through Word: every kind of block, and evidence of every kind. */
import type { Project } from '../../shared/project/project.ts';
import type {
  BlockContent,
  Inline,
  ResultsBlock,
  ResultsDocument,
} from '../../shared/project/resultsRecords.ts';
import { citeCoding } from '../../shared/results-section/citedQuotes.ts';
import { textInline } from '../../shared/results-section/documentBlocks.ts';
import { addResults, tidyContent, writeResults } from '../../shared/results-section/editResults.ts';
import { evidenceOfTheme } from '../../shared/results-section/evidence.ts';
import { usualForm } from '../../shared/results-section/startFromTree.ts';
import { buildProject } from './projectBuilder.ts';
import { run } from './runCommand.ts';

export const study = buildProject({
  coders: ['MP'],
  transcripts: {
    E1: ['MP : Et la nuit ?', 'E1 : La nuit, on est seule.', 'E1 : On attend le jour.'],
    E2: ['E2 : Personne ne répond, jamais.', 'E2 : Le jour, on oublie.'],
    E3: ['E3 : J’appelle Claire et tout va bien.'],
  },
  themes: ['Solitude', 'Appui'],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'La nuit, on est seule.' },
    { coder: 'MP', in: 'E2', theme: 'Solitude', quote: 'Personne ne répond, jamais.' },
    { coder: 'MP', in: 'E3', theme: 'Appui', quote: 'J’appelle Claire et tout va bien.' },
  ],
});
const evidence = evidenceOfTheme(study.theme('Solitude'));
export const list: Inline = { kind: 'list', evidence, seen: '(E1, E2)' };
export const count: Inline = { kind: 'count', evidence, form: usualForm('fr'), seen: '' };
export const quote = (number: number) => {
  const cited = citeCoding(study.project, study.coding(number), null);
  if (!cited) throw new Error('No coding.');
  return cited;
};
export const paragraph = (...inlines: (Inline | string)[]): BlockContent => ({
  kind: 'paragraph',
  inlines: inlines.map((one) => (typeof one === 'string' ? textInline(one) : one)),
});
const heading = (text: string, level = 1): BlockContent => ({
  kind: 'heading',
  level,
  isNumbered: true,
  themeId: study.theme('Solitude'),
  inlines: [textInline(text)],
});

/** A project with one text of these contents. */
export function written(
  contents: readonly BlockContent[],
  project: Project = study.project,
): { readonly project: Project; readonly document: ResultsDocument } {
  const made = run(project, addResults, { name: 'Thèse', language: 'fr', isFromTree: false });
  const [document] = made.project.resultsDocuments.values();
  if (!document) throw new Error('No document.');
  const blocks = contents.map((content, index) => ({ id: `block ${index}` as never, content }));
  const done = run(made.project, writeResults, { documentId: document.id, blocks });
  return { project: done.project, document };
}

export const contents: readonly BlockContent[] = [
  heading('La solitude'),
  paragraph(
    count,
    ' parlent de la nuit ',
    list,
    ', et le disent ',
    textInline('souvent', { isBold: true }),
    '.',
  ),
  { kind: 'quotes', quotes: [quote(1), quote(2)] },
  paragraph('Ils en parlent comme d’un poids.'),
  {
    kind: 'summary',
    basis: '',
    inlines: [textInline('Solitude – ', { isBold: true }), textInline('on décide seul.')],
  },
  {
    kind: 'table',
    table: 'themes',
    themeId: study.theme('Solitude'),
    caption: 'La solitude, thème par thème',
  },
  paragraph(
    'Tout cela, ',
    { kind: 'quotes', quotes: [quote(3)] },
    ', le montre',
    { kind: 'footnote', text: 'Voir le guide.' },
    '.',
  ),
];

export const contentsOf = (blocks: readonly Pick<ResultsBlock, 'content'>[]) =>
  blocks.map(({ content }) => content);
/** Stored contents with some of them replaced. */
export const withContent = (changes: Record<number, BlockContent>) =>
  contents.map((content, index) => tidyContent(changes[index] ?? content)).map(withoutBasis);
const withoutBasis = (content: BlockContent) => ('basis' in content ? { ...content, basis: '' } : content);
export const came = (blocks: readonly Pick<ResultsBlock, 'content'>[]) =>
  contentsOf(blocks).map(withoutBasis);

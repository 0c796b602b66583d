import { expect, it } from 'vitest';
import { tableOne } from '../../../shared/participants/tableOne.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { BlockContent, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { blocksOf, summedUp, textInline } from '../../../shared/results-section/documentBlocks.ts';
import { addResults, writeResults } from '../../../shared/results-section/editResults.ts';
import { printResults } from '../../../shared/results-section/printedDocument.ts';
import { sampleSentences } from '../../../shared/results-section/sampleSentences.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: {
    E1: ['E1 : La nuit, on est seule.', 'E1 : On attend le jour.'],
    E2: ['E2 : Personne ne répond.'],
    E3: ['E3 : On dort bien.'],
  },
  themes: ['Nuit', 'Nuit > Solitude', 'Nuit > Solitude > Attente', 'Nuit > Jamais codé', 'Jour'],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'Nuit > Solitude', quote: 'La nuit, on est seule.' },
    { coder: 'JD', in: 'E1', theme: 'Nuit > Solitude', quote: 'La nuit, on est seule.' },
    { coder: 'JD', in: 'E2', theme: 'Nuit > Solitude', quote: 'Personne ne répond.' },
    { coder: 'MP', in: 'E1', theme: 'Nuit > Solitude > Attente', quote: 'On attend le jour.' },
    { coder: 'MP', in: 'E3', theme: 'Jour', quote: 'On dort bien.' },
  ],
});

function written(
  contents: readonly BlockContent[],
  before: Project = study.project,
): { project: Project; document: ResultsDocument } {
  const made = run(before, addResults, { name: 'Thèse', language: 'en', isFromTree: false });
  const documentId = made.about.documentId as never;
  const blocks = contents.map((content, index) => ({ id: `block ${index}` as never, content }));
  const { project } = run(made.project, writeResults, { documentId, blocks });
  const document = project.resultsDocuments.get(documentId);
  if (!document) throw new Error('No document.');
  return { project, document };
}

const words = (text: string) => [textInline(text)];
const heading = (level: 1 | 2 | 3, text: string): BlockContent => ({
  ...{ kind: 'heading', level, isNumbered: true, themeId: null, inlines: words(text) },
});
const said = (text: string): BlockContent => ({ kind: 'paragraph', inlines: words(text) });
const box = (text: string, kind: 'summary' | 'conclusion' = 'summary'): BlockContent => ({
  ...{ kind, basis: '', inlines: words(text) },
});

it('RS10: tables have the themes below one with their counts, every passage once, and Table 1', () => {
  const table = (kind: 'themes' | 'quotes' | 'sample'): BlockContent => ({
    ...{ kind: 'table', table: kind, themeId: kind === 'sample' ? null : study.theme('Nuit'), caption: kind },
  });
  const transcripts = new Map(
    [...study.project.transcripts].map(([id, one]) => [id, { ...one, durationMinutes: 30 }]),
  );
  const timed = { ...study.project, transcripts };
  const { project, document } = written([table('themes'), table('quotes'), table('sample')], timed);
  const [themes, quotes, sample] = printResults(project, document).blocks.map((block) =>
    block.kind === 'table' ? block.table.rows.map(({ depth, cells }) => [depth, ...cells]) : [],
  );
  // Themes, participants, n, codings: both coders' codings count, with those below.
  expect(themes).toEqual([
    [0, 'Solitude', 'E1, E2', '2', '4'],
    [1, 'Attente', 'E1', '1', '1'],
  ]);
  expect(quotes?.map((row) => row.slice(0, 4))).toEqual([
    [0, 'Solitude', 'E1', '“La nuit, on est seule.”'],
    [0, '', 'E2', '“Personne ne répond.”'],
    [1, 'Attente', 'E1', '“On attend le jour.”'],
  ]);
  const { rows } = tableOne(project, 'en');
  expect(sample).toEqual(rows.map(({ heading: name, cells, sentence }) => [0, name, ...cells, sentence]));
  expect(sample).not.toEqual([]);
});

it('RS11: the sample has participants in words and by name, interviews with range, mean and total, and characteristics', () => {
  const minutes = [60, 91, 240];
  const trait = { classes: [], position: 0 };
  const sex = { ...trait, id: 'sex' as never, name: 'Sexe', type: 'text' } as const;
  const age = { ...trait, id: 'age' as never, name: 'Âge', type: 'number', position: 1 } as const;
  const project: Project = {
    ...study.project,
    characteristics: new Map([sex, age].map((one) => [one.id, one])),
    transcripts: new Map(
      [...study.project.transcripts.values()].map((one, at) => [
        one.id,
        { ...one, durationMinutes: minutes[at] ?? null },
      ]),
    ),
    participants: new Map(
      [...study.project.participants.values()].map((one, at) => [
        one.id,
        { ...one, characteristics: { sex: at < 2 ? 'femme' : 'homme', age: 30 + at * 10 } },
      ]),
    ),
  };
  expect(sampleSentences(project, 'fr')).toEqual([
    'Trois participants ont été interrogés (E1, E2, E3).',
    'Les entretiens ont duré de 60 à 240 minutes, 130,3 en moyenne.',
    'Leur durée totale est de 6 heures et 31 minutes.',
    'Sexe\u00a0: femme (deux), homme (un).',
    'Âge\u00a0: de 30 à 50, moyenne 40, médiane 40.',
  ]);
});

it('RS14: a box is about what stands above it to the box or heading before, a conclusion about its chapter; empty ones are not printed', () => {
  const { project, document } = written([
    heading(1, 'Chapter'),
    said('a'),
    heading(2, 'Section'),
    said('b'),
    heading(3, 'Part'),
    said('c'),
    box('first box'),
    said('d'),
    box('second box'),
    said('  '),
    box(' '),
    box('', 'conclusion'),
    box('conclusion', 'conclusion'),
  ]);
  const blocks = blocksOf(project, document.id);
  const about = (index: number) =>
    summedUp(blocks, index).map(({ content }) => ('inlines' in content ? textOf(content) : ''));
  expect(about(6)).toEqual(['Section', 'b', 'Part', 'c']);
  expect(about(8)).toEqual(['d']);
  expect(about(12)).toEqual(['Chapter', 'a', 'Section', 'b', 'Part', 'c', 'd', '  ']);
  const printed = printResults(project, document).blocks.map((block) =>
    'runs' in block ? block.runs.map(({ text }) => text).join('') : '',
  );
  expect(printed).toEqual([
    'Chapter',
    'a',
    'Section',
    'b',
    'Part',
    'c',
    'first box',
    'd',
    'second box',
    'conclusion',
  ]);
});

function textOf({ inlines }: { readonly inlines: readonly { readonly kind: string }[] }): string {
  return inlines.map((one) => ('text' in one ? String(one.text) : '')).join('');
}

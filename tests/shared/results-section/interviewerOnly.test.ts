import { expect, it } from 'vitest';
import type { Inline, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { checkResults } from '../../../shared/results-section/checks/checkResults.ts';
import { textInline } from '../../../shared/results-section/documentBlocks.ts';
import { addResults, writeResults } from '../../../shared/results-section/editResults.ts';
import { evidenceOfTheme } from '../../../shared/results-section/evidence.ts';
import { printResults } from '../../../shared/results-section/printedDocument.ts';
import { printInline } from '../../../shared/results-section/printInline.ts';
import { usualForm } from '../../../shared/results-section/startFromTree.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP'],
  transcripts: { E1: ['MP : Et la nuit ?', 'E1 : Rien.'] },
  themes: ['Relances', 'Nuit'],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'Relances', quote: 'Et la nuit ?' },
    { coder: 'MP', in: 'E1', theme: 'Nuit', quote: 'Rien.' },
  ],
});
const french = { name: 'Thèse', language: 'fr', isFromTree: true } as const;

function only<Value>(values: Iterable<Value>): Value {
  for (const value of values) return value;
  throw new Error('There is none.');
}

it('RS22: started from the tree, a theme in which only interviewers speak is counted in passages', () => {
  const { project } = run(study.project, addResults, french);
  const document = only<ResultsDocument>(project.resultsDocuments.values());
  const { blocks } = printResults(project, document);
  const sentences = blocks.map((one) => ('runs' in one ? one.runs.map(({ text }) => text).join('') : ''));
  expect(sentences).toContain('Un seul passage.');
  expect(checkResults(project, document)).toEqual([]);
});

it('RS22: a list or a number of participants where only interviewers speak is a check, mended in one click', () => {
  const made = run(study.project, addResults, { ...french, isFromTree: false }).project;
  const { id } = only<ResultsDocument>(made.resultsDocuments.values());
  const evidence = evidenceOfTheme(study.theme('Relances'));
  const inlines: Inline[] = [
    { kind: 'count', evidence, form: usualForm('fr'), seen: '' },
    textInline(' en parle '),
    { kind: 'list', evidence, seen: '' },
    textInline('.'),
  ];
  const blocks = [{ id: 'block' as never, content: { kind: 'paragraph', inlines } as const }];
  const { project } = run(made, writeResults, { documentId: id, blocks });
  const document = only(project.resultsDocuments.values());
  const found = checkResults(project, document).filter(({ blockId }) => blockId !== null);
  expect(found.map(({ kind }) => kind)).toEqual(['interviewerOnly', 'interviewerOnly']);
  const mended = found.map(({ fix }) =>
    fix?.kind === 'content' && 'inlines' in fix.content
      ? fix.content.inlines.map((one) => printInline(project, one, document, () => '')).join('')
      : '',
  );
  expect(mended).toEqual(['Un seul passage en parle (–).', 'Aucun participant en parle.']);
});

it('RS29: a check that is kept stays kept when words and other evidence are put in before it', () => {
  const made = run(study.project, addResults, { ...french, isFromTree: false }).project;
  const { id } = only<ResultsDocument>(made.resultsDocuments.values());
  const listOf = (theme: string): Inline => ({
    kind: 'list',
    evidence: evidenceOfTheme(study.theme(theme)),
    seen: '',
  });
  const keysOf = (inlines: readonly Inline[]) => {
    const blocks = [{ id: 'block' as never, content: { kind: 'paragraph', inlines } as const }];
    const { project } = run(made, writeResults, { documentId: id, blocks });
    return checkResults(project, only(project.resultsDocuments.values()))
      .filter(({ kind }) => kind === 'interviewerOnly')
      .map(({ key }) => key);
  };
  const [kept, ...others] = keysOf([textInline('Dit '), listOf('Relances')]);
  expect(others).toEqual([]);
  const before = [textInline('Ils disent ', { isBold: true }), listOf('Nuit'), textInline(' ; dit ')];
  expect(keysOf([...before, listOf('Relances')])).toEqual([kept]);
  expect(keysOf([...before, listOf('Relances'), textInline(', '), listOf('Relances')])).toEqual([
    kept,
    expect.not.stringMatching(`^${kept}$`),
  ]);
});

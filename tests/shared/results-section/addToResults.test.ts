import { expect, it } from 'vitest';
import type { ResultsDocumentId } from '../../../shared/project/ids.ts';
import { addResultsParagraph } from '../../../shared/results-section/addToResults.ts';
import { blocksOf, inlinesOf, writtenText } from '../../../shared/results-section/documentBlocks.ts';
import { addResults } from '../../../shared/results-section/editResults.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

it('SA19: a sentence fills the empty page, and stands behind what is written', () => {
  const study = buildProject({ coders: ['MP'], transcripts: { E1: ['E1 : La nuit.'] } });
  const context = contextOf(study.coder('MP'));
  const empty = { name: 'Résultats', language: 'fr', isFromTree: false } as const;
  let { project, about } = run(study.project, addResults, empty, context);
  const documentId = about.documentId as ResultsDocumentId;
  for (const text of ['La règle est remplie.', 'Rien de neuf.'])
    ({ project, about } = run(project, addResultsParagraph, { documentId, text }, context));
  expect(about).toEqual({ document: 'Résultats' });
  expect(blocksOf(project, documentId).map((block) => writtenText(inlinesOf(block)))).toEqual([
    'La règle est remplie.',
    'Rien de neuf.',
  ]);
  const gone = { documentId: 'gone' as ResultsDocumentId, text: 'Rien.' };
  expect(refusalOf(project, addResultsParagraph, gone, context)).toMatchObject({ refused: 'recordMissing' });
});

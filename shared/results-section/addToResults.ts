/** Puts what another view offers at the end of a text of results: a sentence (SA19) or a figure (RS61). */
import { added, changeSet, updated } from '../project/changeSet.ts';
import type { Command, CommandContext, CommandResult } from '../project/command.ts';
import type { ResultsBlockId, ResultsDocumentId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { BlockContent } from '../project/resultsRecords.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { blocksOf, textInline } from './documentBlocks.ts';

export const addResultsParagraph: Command<
  'addResultsParagraph',
  { readonly documentId: ResultsDocumentId; readonly text: string }
> = {
  name: 'addResultsParagraph',
  run(project, { documentId, text }, context) {
    return addLast(project, documentId, { kind: 'paragraph', inlines: [textInline(text)] }, context);
  },
};

export const addResultsFigure: Command<
  'addResultsFigure',
  { readonly documentId: ResultsDocumentId; readonly figure: FigureContent }
> = {
  name: 'addResultsFigure',
  run(project, { documentId, figure }, context) {
    return addLast(project, documentId, figure, context);
  },
};

type FigureContent = Extract<BlockContent, { kind: 'figure' }>;

/** In place of an empty paragraph that stands there. */
function addLast(
  project: Project,
  documentId: ResultsDocumentId,
  content: BlockContent,
  { newId }: CommandContext,
): CommandResult | Refusal {
  const document = project.resultsDocuments.get(documentId);
  if (!document) return refuse('recordMissing');
  const last = blocksOf(project, documentId).at(-1);
  const isEmpty = last?.content.kind === 'paragraph' && last.content.inlines.length === 0;
  return {
    changes: changeSet([
      isEmpty
        ? updated('resultsBlocks', last, { content })
        : added('resultsBlocks', {
            id: newId<ResultsBlockId>(),
            documentId,
            position: (last?.position ?? 0) + 1,
            content,
          }),
    ]),
    about: { document: document.name },
  };
}

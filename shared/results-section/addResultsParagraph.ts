/** Puts a sentence that another view offers at the end of a text of results. Rules: docs/rules/saturation.md, SA19. */
import { added, changeSet, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { ResultsBlockId, ResultsDocumentId } from '../project/ids.ts';
import type { BlockContent } from '../project/resultsRecords.ts';
import { refuse } from '../words/refusal.ts';
import { blocksOf, textInline } from './documentBlocks.ts';

export const addResultsParagraph: Command<
  'addResultsParagraph',
  { readonly documentId: ResultsDocumentId; readonly text: string }
> = {
  name: 'addResultsParagraph',
  run(project, { documentId, text }, { newId }) {
    const document = project.resultsDocuments.get(documentId);
    if (!document) return refuse('recordMissing');
    const content: BlockContent = { kind: 'paragraph', inlines: [textInline(text)] };
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
  },
};

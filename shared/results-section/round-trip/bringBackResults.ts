/** Command: takes over what a Word file that came back changes in a text of results, with its name, as one step. */
import type { Command } from '../../project/command.ts';
import type { ResultsBlockId, ResultsDocumentId } from '../../project/ids.ts';
import { ProjectDraft } from '../../project/projectDraft.ts';
import { isRefusal } from '../../words/refusal.ts';
import { changeResults, writeResults } from '../editResults.ts';
import type { ReturnedBlock } from './compareReturned.ts';

export interface BroughtBack {
  readonly documentId: ResultsDocumentId;
  readonly blocks: readonly ReturnedBlock[];
  /** `null`: it is called as before. */
  readonly name: string | null;
  /** Name of the file, for the history. */
  readonly file: string;
}

export const bringBackResults: Command<'bringBackResults', BroughtBack> = {
  name: 'bringBackResults',
  changesMuch: true,
  run(project, { documentId, blocks, name, file }, context) {
    const { newId } = context;
    const written = blocks.map(({ id, content }) => ({ id: id ?? newId<ResultsBlockId>(), content }));
    const wrote = writeResults.run(project, { documentId, blocks: written }, context);
    if (isRefusal(wrote)) return wrote;
    const draft = new ProjectDraft(project);
    draft.apply(wrote.changes.changes);
    if (name !== null) {
      const renamed = changeResults.run(draft.project, { id: documentId, patch: { name } }, context);
      if (isRefusal(renamed)) return renamed;
      draft.apply(renamed.changes.changes);
    }
    return { changes: draft.changes(), about: { ...wrote.about, file } };
  },
};

/** A program of its own: reads the project file that it is given, searches it and asks its codings. Prints milliseconds. */
import { readFileSync } from 'node:fs';
import { nodeZipEngine } from '../../electron/cli/nodeZipEngine.ts';
import { type Project, textOf } from '../../shared/project/project.ts';
import type { QueryRow, RetrievalQuery } from '../../shared/project/records.ts';
import { readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { Retrieval } from '../../shared/retrieval/Retrieval.ts';
import { queryFor, queryRow } from '../../shared/retrieval/retrievalQuery.ts';
import { readQuestion } from '../../shared/search/searchQuestion.ts';
import { foldedText } from '../../shared/search/searchText.ts';
import { searchTranscripts } from '../../shared/search/searchTranscripts.ts';
import { isRefusal } from '../../shared/words/refusal.ts';

const file = readProjectFile('L.trame', readFileSync(process.argv[2] ?? ''), nodeZipEngine);
if (isRefusal(file)) throw new Error(file.refused);
const { project } = file;
const firstPage = 200;

/** Retrieval is asked first, so that nothing of it was remembered by anything else. */
const queries = retrievalTimes();
const fold = timed(() => {
  for (const id of project.transcripts.keys()) foldedText(textOf(project, id));
});
process.stdout.write(
  JSON.stringify({
    ...queries,
    fold: fold.milliseconds,
    word: timed(() => hits('nuit', firstPage)).milliseconds,
    wordAll: timed(() => hits('nuit', Number.POSITIVE_INFINITY)).milliseconds,
    rareWord: timed(() => hits('zéphyrin', firstPage)).milliseconds,
    nowhere: timed(() => hits('xylophone', firstPage)).milliseconds,
  }),
);

function hits(query: string, most: number): number {
  const needle = readQuestion({ query, mode: 'folded', speaker: 'all' });
  if (isRefusal(needle)) throw new Error(needle.refused);
  let count = 0;
  for (const _ of searchTranscripts(project, needle, 'all')) if (++count === most) break;
  return count;
}

function retrievalTimes() {
  const [first, second] = [...project.themes.values()].filter(({ parentId }) => parentId !== null);
  const [participant] = project.participants.keys();
  if (!first || !second || !participant) throw new Error('The project is too small.');
  const and = (relation: QueryRow['relation']): RetrievalQuery => ({
    ...queryFor([first.id]),
    rows: [queryRow([first.id]), { ...queryRow([second.id]), relation }],
  });
  const last = [...project.participants.keys()].at(-1) ?? participant;
  return {
    cold: firstPageOf(queryFor([first.id])),
    overlapping: firstPageOf(and('overlapping')),
    near: firstPageOf(and('near')),
    participant: firstPageOf(and('participant')),
    lastParticipant: firstPageOf({ ...queryFor(), participantIds: [last] }),
    silent: timed(() => whole(project, queryFor([first.id]))).milliseconds,
  };
}

function firstPageOf(query: RetrievalQuery): number {
  return timed(() => new Retrieval(project, query).advance((found) => found.length >= firstPage))
    .milliseconds;
}

function whole(of: Project, query: RetrievalQuery): number {
  const retrieval = new Retrieval(of, query);
  retrieval.advance(() => false);
  return retrieval.silent().length;
}

function timed<Value>(work: () => Value): { readonly milliseconds: number; readonly value: Value } {
  const start = performance.now();
  const value = work();
  return { milliseconds: performance.now() - start, value };
}

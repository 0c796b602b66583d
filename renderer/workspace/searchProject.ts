/** Searches the open project as it is: hits come as they are found, and a newer search ends the one before. */
import { transcriptOrder } from '../../shared/coding/findCodings.ts';
import type { TextId } from '../../shared/project/ids.ts';
import { readQuestion, type SearchQuestion } from '../../shared/search/searchQuestion.ts';
import type { Hit } from '../../shared/search/searchTranscripts.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { TextSearcher } from '../storage/TextSearcher.ts';
import { openedProject } from './openedProject.ts';
import { currentProject } from './projectStore.ts';

/** More are counted, not listed. */
export const mostHits = 20_000;

export interface SearchReport {
  onHits(hits: readonly Hit[], state: { total: number; searched: number; isDone: boolean }): void;
  onRefused(refusal: Refusal): void;
}

let words = new TextSearcher();
let expressions = new TextSearcher();
let searched: unknown = null;

export function searchProject(question: SearchQuestion, report: SearchReport): void {
  const opened = openedProject();
  const needle = readQuestion(question);
  const refusal = isRefusal(needle) ? needle : opened ? null : refuse('noProjectOpen');
  if (refusal || !opened) {
    report.onRefused(refusal ?? refuse('noProjectOpen'));
    return;
  }
  if (searched !== opened) endSearches();
  searched = opened;
  const project = currentProject();
  const transcripts = transcriptOrder(project).flatMap((id) => {
    const transcript = project.transcripts.get(id);
    return transcript ? [{ id, textId: transcript.textId }] : [];
  });
  const searcher = question.mode === 'regex' ? expressions : words;
  searcher.search(
    { storedId: opened.storedId, question, transcripts, mostHits },
    {
      onHits: ({ hits: numbers, total, searched: count, isDone }) => {
        const hits: Hit[] = [];
        for (let at = 0; at < numbers.length; at += 3) {
          const transcript = transcripts[numbers[at] ?? -1];
          if (transcript)
            hits.push({
              transcriptId: transcript.id,
              start: numbers[at + 1] ?? 0,
              end: numbers[at + 2] ?? 0,
            });
        }
        report.onHits(hits, { total, searched: count, isDone });
      },
      onRefused: report.onRefused,
      nameOf: (index) => project.transcripts.get(transcripts[index]?.id as never)?.name ?? '',
      textsOf: (ids: readonly TextId[]) =>
        ids.flatMap((id) => {
          const text = project.texts.get(id);
          return text ? [{ id, text: text.text, turns: text.turns }] : [];
        }),
    },
  );
}

/** Forgets what was read: another project is open, or nobody searches any more. */
export function endSearches(): void {
  words.end();
  expressions.end();
  words = new TextSearcher();
  expressions = new TextSearcher();
}

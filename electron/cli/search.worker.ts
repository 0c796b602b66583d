/** Tries a regular expression on texts in a thread of its own, which can be ended: see searchInWorker.ts. */
import { parentPort } from 'node:worker_threads';
import { readQuestion, type SearchQuestion } from '../../shared/search/searchQuestion.ts';
import { type SearchableText, searchText } from '../../shared/search/searchText.ts';
import { isRefusal } from '../../shared/words/refusal.ts';

export interface SearchTask {
  readonly question: SearchQuestion;
  readonly text: SearchableText;
}

parentPort?.on('message', ({ question, text }: SearchTask) => {
  const needle = readQuestion(question);
  const hits = isRefusal(needle) ? [] : [...searchText(text, needle, question.speaker)];
  parentPort?.postMessage(hits);
});

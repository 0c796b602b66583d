/** Searches by a regular expression in a worker that is ended when a text takes too long: an expression may never end. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { transcriptOrder } from '../../shared/coding/findCodings.ts';
import { type Project, textOf } from '../../shared/project/project.ts';
import type { SearchQuestion } from '../../shared/search/searchQuestion.ts';
import type { Hit } from '../../shared/search/searchTranscripts.ts';
import type { TextRange } from '../../shared/transcript/textRange.ts';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { SearchTask } from './search.worker.ts';

export interface SearchLimits {
  /** For one transcript; most expressions take milliseconds. */
  readonly seconds: number;
  readonly megabytes: number;
}

const usualLimits: SearchLimits = { seconds: 5, megabytes: 1024 };

/** All hits in the order of the transcripts, or which transcript took too long. */
export async function searchInWorker(
  project: Project,
  question: SearchQuestion,
  limits: SearchLimits = usualLimits,
  script = besideThisFile(),
): Promise<readonly Hit[] | Refusal> {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } });
  worker.on('error', () => undefined);
  try {
    const found: Hit[] = [];
    for (const transcriptId of transcriptOrder(project)) {
      const { text, turns } = textOf(project, transcriptId);
      const hits = await ask(worker, { question, text: { text, turns } }, limits.seconds);
      if (hits === null) {
        const transcript = project.transcripts.get(transcriptId)?.name ?? '';
        return refuse('searchTookTooLong', { transcript, seconds: limits.seconds });
      }
      for (const { start, end } of hits) found.push({ transcriptId, start, end });
    }
    return found;
  } finally {
    await worker.terminate();
  }
}

/** The build puts the worker's bundle beside the command line's. */
function besideThisFile(): string {
  return path.join(path.dirname(fileURLToPath(import.meta.url)), 'search.worker.mjs');
}

/** `null` where the time was over, or the worker ended by itself. */
function ask(worker: Worker, task: SearchTask, seconds: number): Promise<readonly TextRange[] | null> {
  return new Promise((resolve) => {
    const settle = (hits: readonly TextRange[] | null) => {
      clearTimeout(timer);
      worker.off('message', settle);
      worker.off('exit', ended);
      resolve(hits);
    };
    const ended = () => settle(null);
    const timer = setTimeout(ended, seconds * 1000);
    worker.on('message', settle);
    worker.on('exit', ended);
    worker.postMessage(task);
  });
}

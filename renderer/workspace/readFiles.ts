/** Reads files for an import in a worker: one after the other, each with a time bound, each refused alone. */
import type { TextEncodingName } from '../../shared/files/decodeText.ts';
import { extensionOf } from '../../shared/files/extensionOf.ts';
import type { SourceTable } from '../../shared/files/sourceTable.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { startWorker } from '../platform/startWorker.ts';
import type { ReadAnswer, ReadQuestion, ReadReply, ReadTask, ReadTranscript } from './readFiles.worker.ts';

export type { ReadTranscript } from './readFiles.worker.ts';

const usualSeconds = 30;
/** A PDF of two thousand pages takes some twenty. */
const pdfSeconds = 120;

let worker: Worker | null = null;
let lastNumber = 0;
let queue: Promise<unknown> = Promise.resolve();

export async function readTranscriptFile(
  fileName: string,
  bytes: Uint8Array,
  encoding: TextEncodingName | 'auto',
  password: string | null = null,
  signal?: AbortSignal,
): Promise<ReadTranscript | Refusal> {
  const answer = await inTurn({ kind: 'transcript', fileName, bytes, encoding, password }, signal);
  if (isRefusal(answer)) return answer;
  return 'transcript' in answer ? answer.transcript : refuse('parsingFailed', { file: fileName });
}

export async function readTableFile(fileName: string, bytes: Uint8Array): Promise<SourceTable | Refusal> {
  const answer = await inTurn({ kind: 'table', fileName, bytes });
  if (isRefusal(answer)) return answer;
  return 'table' in answer ? answer.table : refuse('parsingFailed', { file: fileName });
}

/** The worker has one file at a time: so a file that hangs is known, and only it is refused. */
function inTurn(task: ReadTask, signal?: AbortSignal): Promise<ReadAnswer> {
  const answer = queue.then(() => ask(task, signal));
  queue = answer;
  return answer;
}

function ask(task: ReadTask, signal?: AbortSignal): Promise<ReadAnswer> {
  if (signal?.aborted) return Promise.resolve(refuse('stopped'));
  const secondsAllowed = extensionOf(task.fileName) === '.pdf' ? pdfSeconds : usualSeconds;
  worker ??= startWorker('workspace/readFiles.worker.ts');
  const reader = worker;
  return new Promise((resolve) => {
    const giveUp = (refusal: Refusal) => {
      reader.terminate();
      worker = null;
      finish(refusal);
    };
    const timer = setTimeout(
      () => giveUp(refuse('parsingTookTooLong', { file: task.fileName, seconds: secondsAllowed })),
      secondsAllowed * 1000,
    );
    // The next import must not wait for a file that nobody wants any more.
    const stop = () => giveUp(refuse('stopped'));
    signal?.addEventListener('abort', stop, { once: true });
    const finish = (answer: ReadAnswer) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      resolve(answer);
    };
    const number = ++lastNumber;
    reader.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      if (data.number === number) finish(data.answer);
    };
    reader.onerror = (event) => {
      event.preventDefault();
      giveUp(refuse('parsingFailed', { file: task.fileName }));
    };
    reader.postMessage({ number, task } satisfies ReadQuestion);
  });
}

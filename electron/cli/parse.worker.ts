/** Reads files in a thread of its own, where memory is bounded and the work can be ended: see parseInWorker.ts. */
import { parentPort } from 'node:worker_threads';
import { readTable } from '../../shared/files/readTable.ts';
import { readInterview } from '../../shared/pdf-text/readInterview.ts';
import { refuse } from '../../shared/words/refusal.ts';
import type { ParseAnswer, ParseRequest } from './parseInWorker.ts';

parentPort?.on('message', (request: ParseRequest) => {
  void parse(request).then((answer) => parentPort?.postMessage(answer));
});

/** Exported for the build, which runs it once: see recordProgram.ts. */
export async function parse({ kind, file, bytes, encoding }: ParseRequest): Promise<ParseAnswer> {
  try {
    return kind === 'text'
      ? await readInterview({ file, bytes, encoding })
      : readTable(file, bytes, encoding);
  } catch {
    // A fault of a reader on hostile bytes; its message could hold words of the interview.
    return refuse('parsingFailed', { file });
  }
}

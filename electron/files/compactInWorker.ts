/** Compacts project files in a thread of its own, bounded in memory and time, so that main process and window go on. */
import { Worker } from 'node:worker_threads';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { CompactedBytes, CompactWork } from './compactProject.ts';

export interface CompactJob {
  readonly kind: 'compact' | 'holdsSteps';
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly journal: Uint8Array;
}

/** A project of 10 million words takes some 6 s and 1.2 GB. */
const seconds = 120;
const megabytes = 3072;

/** `script` is the built compact.worker.ts. */
export function compactInWorker(script: string): CompactWork {
  return {
    compact: async (file, bytes, journal) =>
      (await run<CompactedBytes | Refusal>(script, { kind: 'compact', file, bytes, journal })) ??
      refuse('compactingFailed', { file }),
    holdsSteps: async (file, bytes, journal) =>
      (await run<boolean>(script, { kind: 'holdsSteps', file, bytes, journal })) ?? false,
  };
}

/** `journal` is copied: the session goes on with it. `null` where the thread ended without an answer: out of memory, out of time, or a fault on damaged bytes. */
function run<Answer>(script: string, job: CompactJob): Promise<Answer | null> {
  return new Promise((resolve) => {
    // Small files may lie in memory that others share.
    const isWhole = job.bytes.byteLength === job.bytes.buffer.byteLength;
    const bytes = isWhole ? job.bytes : job.bytes.slice();
    const worker = new Worker(script, {
      workerData: { ...job, bytes },
      transferList: [bytes.buffer as ArrayBuffer],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const timer = setTimeout(() => void worker.terminate(), seconds * 1000);
    worker.once('message', resolve);
    worker.once('error', () => resolve(null));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(null);
    });
  });
}

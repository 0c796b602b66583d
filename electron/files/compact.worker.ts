/** The thread in which project files are compacted: one job, then it ends and its memory with it. */
import { parentPort, workerData } from 'node:worker_threads';
import { isRefusal } from '../../shared/words/refusal.ts';
import type { CompactJob } from './compactInWorker.ts';
import { compactProject, holdsSteps } from './compactProject.ts';

const { kind, file, bytes, journal } = workerData as CompactJob;
if (kind === 'holdsSteps') parentPort?.postMessage(holdsSteps(file, bytes, journal));
else {
  const answer = compactProject(file, bytes, journal);
  const transfer = isRefusal(answer)
    ? []
    : [answer.bytes.buffer as ArrayBuffer, answer.before.buffer as ArrayBuffer];
  parentPort?.postMessage(answer, transfer);
}

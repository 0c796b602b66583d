/** Has the figures of all coders of a round counted in a worker, which ends with the returned function. */
import { projectInfo } from '../../shared/project/project.ts';
import { startWorker } from '../platform/startWorker.ts';
import type { RoundOfAllAnswer, RoundOfAllJob } from '../storage/roundOfAll.worker.ts';
import { openedProject } from './openedProject.ts';
import { currentProject, workspaceStore } from './projectStore.ts';

export type CountedAnswer = Exclude<RoundOfAllAnswer, { readonly failed: true }>;

export interface CountReport {
  onAnswer(answer: CountedAnswer): void;
  onFailed(): void;
}

export function countRoundOfAll(
  asked: Pick<RoundOfAllJob, 'roundId' | 'question' | 'isOpen'>,
  report: CountReport,
): () => void {
  let worker: Worker | null = null;
  let isStopped = false;
  const fail = () => {
    worker?.terminate();
    if (!isStopped) report.onFailed();
  };
  const start = async () => {
    const opened = openedProject();
    if (!opened) return fail();
    // What the worker reads is what is stored.
    await opened.queue.settle();
    if (isStopped) return;
    worker = startWorker('storage/roundOfAll.worker.ts');
    worker.onmessage = ({ data }: MessageEvent<RoundOfAllAnswer>) => {
      if ('failed' in data) return fail();
      if ('done' in data) worker?.terminate();
      report.onAnswer(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail();
    };
    const job: RoundOfAllJob = {
      ...asked,
      storedId: opened.storedId,
      projectName: projectInfo(currentProject()).name,
      seenBy: workspaceStore.getState().coderId,
    };
    worker.postMessage(job);
  };
  start().catch(fail);
  return () => {
    isStopped = true;
    worker?.terminate();
  };
}

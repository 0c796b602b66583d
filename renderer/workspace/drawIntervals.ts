/** Intervals drawn in a worker, with the share done on the way; stopped by ending the worker. */
import type { BootstrapAnswer, BootstrapQuestion } from '../../shared/agreement/bootstrapIntervals.ts';
import { startWorker } from '../platform/startWorker.ts';

export interface IntervalReport {
  onProgress(share: number): void;
  onDone(answer: BootstrapAnswer): void;
  onFailed(): void;
}

/** Returns the way to stop. */
export function drawIntervals(question: BootstrapQuestion, report: IntervalReport): () => void {
  const worker = startWorker('workspace/drawIntervals.worker.ts');
  worker.onmessage = ({ data }: MessageEvent<{ made: number } | { result: BootstrapAnswer }>) => {
    if ('made' in data) report.onProgress(data.made / question.draws);
    else {
      worker.terminate();
      report.onDone(data.result);
    }
  };
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    report.onFailed();
  };
  worker.postMessage(question);
  return () => worker.terminate();
}

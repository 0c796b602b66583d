/** Has the places of a tidied map computed in a worker, so that the window never stands still. */
import type { TidyPlace, TidyTask } from '../../shared/axial-links/tidyLayout.ts';
import { startWorker } from '../platform/startWorker.ts';

/** `null` where the worker gave up. */
export function computeTidyLayout(task: TidyTask): Promise<readonly TidyPlace[] | null> {
  const worker = startWorker('workspace/tidyLayout.worker.ts');
  return new Promise<readonly TidyPlace[] | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<readonly TidyPlace[]>) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}

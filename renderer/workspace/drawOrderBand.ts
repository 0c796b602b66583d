/** Draws other orders of the interviews in a worker, which ends with the returned function. */
import type { OrderBand } from '../../shared/saturation/orderBand.ts';
import { startWorker } from '../platform/startWorker.ts';
import type { BandAnswer, BandJob } from './orderBand.worker.ts';

export interface BandReport {
  onProgress(share: number): void;
  onDone(band: OrderBand): void;
  onFailed(): void;
}

export function drawOrderBand(job: BandJob, report: BandReport): () => void {
  const worker = startWorker('workspace/orderBand.worker.ts');
  worker.onmessage = ({ data }: MessageEvent<BandAnswer>) => {
    if ('share' in data) {
      report.onProgress(data.share);
      return;
    }
    worker.terminate();
    report.onDone(data.band);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    report.onFailed();
  };
  worker.postMessage(job);
  return () => worker.terminate();
}

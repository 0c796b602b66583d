/** The sample study as a project file, ready to be opened like any other. */
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { OpenedFile } from '../platform/platform.ts';
import { startWorker } from '../platform/startWorker.ts';

const fileName = 'gardes-de-nuit.trame';

export function buildSampleFile(): Promise<OpenedFile | Refusal> {
  const worker = startWorker('workspace/buildSample.worker.ts');
  return new Promise<OpenedFile | Refusal>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Uint8Array | Refusal>) =>
      resolve(isRefusal(data) ? data : { name: fileName, bytes: data, handle: null });
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(refuse('parsingFailed', { file: fileName }));
    };
    worker.postMessage(null);
  }).finally(() => worker.terminate());
}

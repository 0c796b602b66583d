/** One job of a storage worker: it gets a worker of its own, so that the window never stands still. */
import { startWorker } from '../platform/startWorker.ts';
import type { StorageReason } from './storageReason.ts';

/** The worker could not read or write the database. */
export class FileWorkFailure extends Error {
  readonly reason: StorageReason;
  constructor(reason: StorageReason) {
    super(reason);
    this.name = 'FileWorkFailure';
    this.reason = reason;
  }
}

/** What a storage worker sends back. */
export type StorageAnswer<Value> =
  | { readonly result: Value }
  | { readonly failed: StorageReason }
  /** Work that only the window can do: what `onAsked` gives back is sent to the worker. */
  | { readonly asked: unknown };

/**
 * `script` is the worker's place below renderer/. Throws `FileWorkFailure` where the database or the worker gave up, and
 * the signal's reason once it is given.
 */
export function runStorageJob<Value>(
  script: string,
  job: unknown,
  signal?: AbortSignal,
  onAsked?: (asked: unknown) => Promise<unknown>,
): Promise<Value> {
  const worker = startWorker(script);
  return new Promise<Value>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onmessage = ({ data }: MessageEvent<StorageAnswer<Value>>) => {
      if ('result' in data) resolve(data.result);
      else if ('asked' in data)
        void onAsked?.(data.asked).then((answer) => worker.postMessage({ answer }), reject);
      else reject(new FileWorkFailure(data.failed));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new FileWorkFailure('unknown'));
    };
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}

/** Runs long work between the frames of the window: ten milliseconds, then the window's turn. */

const sliceMilliseconds = 10;
const tellEvery = 150;

/** Short work is done at once. `onProgress` is told now and then. Returns the way to give up. */
export function inSlices<Result>(
  work: Generator<unknown, Result>,
  onDone: (result: Result) => void,
  onProgress: () => void = () => undefined,
  onError: (error: unknown) => void = throwAgain,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = performance.now();
  const goOn = () => {
    const begun = performance.now();
    let step: IteratorResult<unknown, Result>;
    try {
      step = work.next();
      while (!step.done && performance.now() - begun < sliceMilliseconds) step = work.next();
    } catch (error) {
      return onError(error);
    }
    if (step.done) return onDone(step.value);
    if (begun - told > tellEvery) {
      told = begun;
      onProgress();
    }
    timer = setTimeout(goOn);
  };
  goOn();
  return () => clearTimeout(timer);
}

/** The same as a promise; it is rejected once the signal is given. */
export function slicesOf<Result>(work: Generator<unknown, Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const giveUp = inSlices(work, resolve, undefined, reject);
    signal.addEventListener('abort', () => {
      giveUp();
      reject(signal.reason);
    });
  });
}

function throwAgain(error: unknown): never {
  throw error;
}

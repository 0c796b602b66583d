/** Does long work in turns that are short enough for keys and painting to come between them. */

/** Half of what a painted frame leaves. */
const turnMilliseconds = 8;

/** The first turn comes after what the window does now. Gives back what stops the work. */
export function inTurns<Value>(steps: Generator<void, Value>, onDone: (value: Value) => void): () => void {
  const turn = () => {
    const end = performance.now() + turnMilliseconds;
    do {
      const step = steps.next();
      if (step.done) {
        onDone(step.value);
        return;
      }
    } while (performance.now() < end);
    timer = setTimeout(turn);
  };
  let timer = setTimeout(turn);
  return () => clearTimeout(timer);
}

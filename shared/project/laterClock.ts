/** A clock that never says the same time twice, so that records keep the order in which they were made. */

/** `read` gives milliseconds since 1970. Answers ISO 8601 in UTC, each time at least 1 ms after the last. */
export function laterClock(read: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(read(), last + 1);
    return new Date(last).toISOString();
  };
}

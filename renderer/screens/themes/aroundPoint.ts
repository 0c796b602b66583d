/** The place of something that stands around a point of the map, whatever its size. */

/** Wider and higher than anything that stands so. */
const room = 1000;

/**
 * For `inset`, on an element with `margin: auto` and a size of its own. A transform would do the same, but a browser
 * puts all that is transformed together anew with each frame, and a map has hundreds of such things.
 */
export function aroundPoint(x: number, y: number): string {
  return `${y - room}px ${-x - room}px ${-y - room}px ${x - room}px`;
}

/** A group's frame pulled by its lower right corner; the upper left one stays. */
import type { MapItem } from '../../../shared/project/records.ts';

type Frame = Pick<MapItem, 'x' | 'y' | 'width' | 'height'>;

const leastWidth = 120;
const leastHeight = 80;

export function resized({ x, y, width, height }: Frame, dx: number, dy: number): Frame {
  const next = { width: Math.max(leastWidth, width + dx), height: Math.max(leastHeight, height + dy) };
  return { ...next, x: x + (next.width - width) / 2, y: y + (next.height - height) / 2 };
}

/** Bends links around the boxes that stand in their way. Rules: docs/rules/axial-links.md, AX16. */
import { type Box, type LinkRoute, pointOnLink } from './linkShape.ts';

interface Ends<Theme extends Box> {
  readonly from: Theme;
  readonly to: Theme;
  readonly shift: number;
}

/** In the order in which they are tried: the smallest that is free is taken. */
const bends = [36, -36, 64, -64, 100, -100, 150, -150];
/** How far from the straight line a box may stand in the way of one of them. */
const widest = 170;
/** Between a line and a box that it passes. */
const clearance = 8;
/** Between two points at which a line is looked at. */
const step = 30;

/** 0 where the straight line is free, or no bend is. */
export function bendAround<Theme extends Box>(
  { from, to, shift }: Ends<Theme>,
  boxes: readonly Theme[],
): number {
  const near = boxes.filter(
    (box) =>
      box !== from &&
      box !== to &&
      Math.abs(box.x - (from.x + to.x) / 2) < Math.abs(from.x - to.x) / 2 + box.width / 2 + widest &&
      Math.abs(box.y - (from.y + to.y) / 2) < Math.abs(from.y - to.y) / 2 + box.height / 2 + widest,
  );
  const isFree = (bend: number) => !near.some((box) => isCrossed(box, from, to, { shift, share: 0, bend }));
  return isFree(0) ? 0 : (bends.find(isFree) ?? 0);
}

function isCrossed(box: Box, from: Box, to: Box, route: LinkRoute): boolean {
  const points = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step) + 1;
  for (let at = 0; at <= points; at++) {
    const { x, y } = pointOnLink(from, to, { ...route, share: at / points });
    const isInX = Math.abs(x - box.x) < box.width / 2 + clearance;
    if (isInX && Math.abs(y - box.y) < box.height / 2 + clearance) return true;
  }
  return false;
}

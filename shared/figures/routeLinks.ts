/** Bends links around the boxes that stand in their way. Rules: docs/rules/axial-links.md, AX16. */
import { type Box, type LinkRoute, pointOnLink, pointsOnLink } from './linkShape.ts';

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

/** Behind more boxes than these a line runs so long that no small bend leads around them. */
const mostInTheWay = 2;

/** 0 where the straight line is free, or no bend is. */
export function bendAround<Theme extends Box>(
  { from, to, shift }: Ends<Theme>,
  boxes: readonly Theme[],
): number {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const reach = { x: Math.abs(from.x - to.x) / 2 + widest, y: Math.abs(from.y - to.y) / 2 + widest };
  const near = boxes.filter(
    (box) =>
      box !== from &&
      box !== to &&
      Math.abs(box.x - middle.x) < reach.x + box.width / 2 &&
      Math.abs(box.y - middle.y) < reach.y + box.height / 2,
  );
  const start = pointOnLink(from, to, { shift, share: 0, bend: 0 });
  const end = pointOnLink(from, to, { shift, share: 1, bend: 0 });
  let inTheWay = 0;
  for (const box of near) if (isCut(box, start, end) && ++inTheWay > mostInTheWay) return 0;
  if (inTheWay === 0) return 0;
  const isFree = (bend: number) => {
    const points = pointsOf(from, to, { shift, bend });
    return !near.some((box) => points.some((point) => isIn(box, point)));
  };
  return bends.find(isFree) ?? 0;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Whether a straight line goes through a box: the stretches in which it is between left and right, above and below.
 * Asked for every link and box of a map, hence without lists that would be thrown away.
 */
function isCut(box: Box, start: Point, end: Point): boolean {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const halfWidth = box.width / 2 + clearance;
  const halfHeight = box.height / 2 + clearance;
  const x = box.x - start.x;
  const y = box.y - start.y;
  if ((dx === 0 && Math.abs(x) >= halfWidth) || (dy === 0 && Math.abs(y) >= halfHeight)) return false;
  const inX = dx === 0 ? 0 : (x - Math.sign(dx) * halfWidth) / dx;
  const outX = dx === 0 ? 1 : (x + Math.sign(dx) * halfWidth) / dx;
  const inY = dy === 0 ? 0 : (y - Math.sign(dy) * halfHeight) / dy;
  const outY = dy === 0 ? 1 : (y + Math.sign(dy) * halfHeight) / dy;
  return Math.max(inX, inY, 0) < Math.min(outX, outY, 1);
}

function isIn(box: Box, { x, y }: Point): boolean {
  return Math.abs(x - box.x) < box.width / 2 + clearance && Math.abs(y - box.y) < box.height / 2 + clearance;
}

function pointsOf(from: Box, to: Box, route: Pick<LinkRoute, 'shift' | 'bend'>): Point[] {
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step) + 1;
  const pointAt = pointsOnLink(from, to, route);
  return Array.from({ length: count + 1 }, (_, at) => pointAt(at / count));
}

/** How a link is drawn between two boxes: its line, its ends and the place of its word. Rules: docs/rules/axial-links.md. */
import type { LinePattern, LinkEnd, LinkLook } from '../project/records.ts';

export interface Box {
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a link runs between its boxes. */
export interface LinkRoute {
  /** To the side of the line between the middles. */
  readonly shift: number;
  /** Which share of the line its word stands at. */
  readonly share: number;
  /** How far the middle of the line is drawn to the side; 0 for a straight line. */
  readonly bend: number;
}

export interface EndShape {
  readonly data: string;
  /** `ink`: filled as the line; `page`: hollow; `none`: strokes only. */
  readonly fill: 'ink' | 'page' | 'none';
}

export interface LinkShape {
  readonly line: string;
  readonly ends: readonly EndShape[];
  /** Where its word stands: the middle of the line, or the share of it that was asked for. */
  readonly middle: Point;
  readonly length: number;
  /** True where a word set on the middle of the line would cover most of it. */
  readonly isLevel: boolean;
}

export const linkDashes: Readonly<Record<LinePattern, readonly number[] | undefined>> = {
  solid: undefined,
  dash: [8, 4],
  dot: [2, 4],
  dashdot: [9, 3, 2, 3],
};

/** Between a box and the end of a link. */
const gap = 6;
/** How far apart links between the same two themes run. */
export const linkSpacing = 22;

/**
 * `shift` moves it to the side, so that several links between the same two boxes stand apart; `bend` is how far its middle
 * is drawn to the side, around what stands in its way.
 */
export function linkShape(
  from: Box,
  to: Box,
  look: Omit<LinkLook, 'line'>,
  { shift = 0, share = 0.5, bend = 0 }: Partial<LinkRoute> = {},
): LinkShape {
  const route = { shift, share, bend };
  const { start, control, end } = visibleCurve(from, to, route);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const arriving = direction(control ?? start, end);
  const leaving = direction(start, control ?? end);
  const back = { x: -leaving.x, y: -leaving.y };
  const trim = Math.min(trims[look.end], length / 2);
  const lineEnd = moved(end, arriving, -trim);
  const lineStart = look.isSymmetric ? moved(start, leaving, trim) : start;
  return {
    line: `M${at(lineStart)}${control ? `Q${at(control)} ` : 'L'}${at(lineEnd)}`,
    ends: look.isSymmetric
      ? [endShape(look.end, end, arriving), endShape(look.end, start, back)]
      : [endShape(look.end, end, arriving)],
    middle: pointOnLink(from, to, route),
    length,
    isLevel: Math.abs(direction(start, end).y) < 0.35,
  };
}

/**
 * Where the middle of a link's word stands: on the line; just above one that lies and that it would cover; above both
 * boxes where it is wider than what is between them.
 */
export function wordPlace(from: Box, to: Box, { middle, length, isLevel }: LinkShape, width: number): Point {
  if (!isLevel || length >= width + 50) return middle;
  if (length + 2 * gap >= width) return { x: middle.x, y: middle.y - 13 };
  return { x: middle.x, y: Math.min(from.y - from.height / 2, to.y - to.height / 2) - 9 };
}

/** The point at a share of the visible line. */
export function pointOnLink(from: Box, to: Box, route: LinkRoute): Point {
  return pointsOnLink(from, to, route)(route.share);
}

/** Any point of the visible line by its share. */
export function pointsOnLink(
  from: Box,
  to: Box,
  route: Pick<LinkRoute, 'shift' | 'bend'>,
): (share: number) => Point {
  const { start, control, end } = visibleCurve(from, to, route);
  return (share) => {
    const between = (a: Point, b: Point) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
    return control ? between(between(start, control), between(control, end)) : between(start, end);
  };
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return length === 0 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** A short sample for legends and buttons, from left to right, with its upper left corner at (`left`, `top`). */
export function linkSample(
  width: number,
  height: number,
  look: Omit<LinkLook, 'line'>,
  left = 0,
  top = 0,
): LinkShape {
  const edge = (x: number): Box => ({ x: left + x, y: top + height / 2, width: 0, height: 0 });
  const inset = look.isSymmetric ? 2 : 0;
  return linkShape(edge(3 - gap + inset), edge(width - 3 + gap - inset), look);
}

interface Curve {
  readonly start: Point;
  /** Of a quadratic curve; `null` for a straight line. */
  readonly control: Point | null;
  readonly end: Point;
}

/** The stretch of the line between the middles that lies outside both boxes. */
function visibleCurve(from: Box, to: Box, { shift, bend }: Pick<LinkRoute, 'shift' | 'bend'>): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const distance = Math.hypot(dx, dy) || 1;
  const side = { x: (-dy / distance) * shift, y: (dx / distance) * shift };
  const [a, b] = [moved(from, side, 1), moved(to, side, 1)];
  const leaving = crossing(from, a, b);
  const arriving = 1 - crossing(to, b, a);
  // Boxes that touch leave nothing between them: the line joins their middles.
  if (leaving >= arriving) return { start: a, control: null, end: b };
  const pointAt = (share: number) => ({ x: a.x + dx * share, y: a.y + dy * share });
  if (bend === 0) return { start: pointAt(leaving), control: null, end: pointAt(arriving) };
  // A quadratic curve comes half as near to its control point as its ends are away from it.
  const aside = { x: (-dy / distance) * 2 * bend, y: (dx / distance) * 2 * bend };
  const control = moved(pointAt(0.5), aside, 1);
  return {
    start: moved(a, { x: control.x - a.x, y: control.y - a.y }, crossing(from, a, control)),
    control,
    end: moved(b, { x: control.x - b.x, y: control.y - b.y }, crossing(to, b, control)),
  };
}

/** The share of the way from `a`, inside the box, to `b` at which the box with its gap is left. */
function crossing(box: Box, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const half = { x: box.width / 2 + gap, y: box.height / 2 + gap };
  const untilX = dx === 0 ? Number.POSITIVE_INFINITY : (Math.sign(dx) * half.x + box.x - a.x) / dx;
  const untilY = dy === 0 ? Number.POSITIVE_INFINITY : (Math.sign(dy) * half.y + box.y - a.y) / dy;
  return Math.max(0, Math.min(untilX, untilY, 1));
}

/** How much of the line an end takes the place of. */
const trims: Readonly<Record<LinkEnd, number>> = {
  arrow: 10,
  chevron: 0,
  openArrow: 1,
  ring: 9,
  diamond: 15,
  bar: 0,
  triangle: 11,
  square: 10,
};

/** At `tip`, for a line that arrives in direction `along`. */
function endShape(end: LinkEnd, tip: Point, along: Point): EndShape {
  const p = (back: number, side: number) =>
    at({ x: tip.x - along.x * back - along.y * side, y: tip.y - along.y * back + along.x * side });
  switch (end) {
    case 'arrow':
      return { data: `M${p(0, 0)}L${p(11, 5)}L${p(11, -5)}Z`, fill: 'ink' };
    case 'triangle':
      return { data: `M${p(1, 0)}L${p(11, 5.5)}L${p(11, -5.5)}Z`, fill: 'page' };
    case 'openArrow':
      return { data: `M${p(9, 5)}L${p(0, 0)}L${p(9, -5)}`, fill: 'none' };
    case 'chevron':
      return { data: `M${p(0, 5)}L${p(8, 0)}L${p(0, -5)}`, fill: 'none' };
    case 'bar':
      return { data: `M${p(0, 6)}L${p(0, -6)}M${p(4, 6)}L${p(4, -6)}`, fill: 'none' };
    case 'diamond':
      return { data: `M${p(1, 0)}L${p(8, 4.5)}L${p(15, 0)}L${p(8, -4.5)}Z`, fill: 'page' };
    case 'square':
      return { data: `M${p(1, 4.5)}L${p(10, 4.5)}L${p(10, -4.5)}L${p(1, -4.5)}Z`, fill: 'page' };
    case 'ring': {
      const radius = '4 4 0 1 0';
      return { data: `M${p(1, 0)}A${radius} ${p(9, 0)}A${radius} ${p(1, 0)}Z`, fill: 'page' };
    }
  }
}

function moved(point: Point, direction: Point, by: number): Point {
  return { x: point.x + direction.x * by, y: point.y + direction.y * by };
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}

/** Moves boxes apart until none covers another, as little as that takes; those that are fixed stay where they are. */
interface MovableBox {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly isFixed: boolean;
}

/** Room between two boxes, in pixels. */
export const boxGap = 28;
const mostRounds = 200;

export function partBoxes(boxes: readonly MovableBox[]): void {
  for (let round = 0; round < mostRounds; round++) if (!partOnce(boxes)) return;
  freeTheRest(boxes);
}

/** What fixed boxes push to and fro for ever goes to the nearest free place straight above, below or beside one. */
function freeTheRest(boxes: readonly MovableBox[]): void {
  for (const box of boxes) {
    if (box.isFixed) continue;
    const others = boxes.filter((other) => other !== box);
    const isFree = (place: Place): boolean => others.every((other) => !covers(box, place, other));
    if (isFree(box)) continue;
    const distance = ({ x, y }: Place): number => Math.abs(x - box.x) + Math.abs(y - box.y);
    const free = others
      .flatMap((other) => placesBeside(box, other))
      .sort((a, b) => distance(a) - distance(b));
    Object.assign(box, free.find(isFree));
  }
}

type Place = Pick<MovableBox, 'x' | 'y'>;

function placesBeside(box: MovableBox, other: MovableBox): Place[] {
  const beside = (box.width + other.width) / 2 + boxGap;
  const above = (box.height + other.height) / 2 + boxGap;
  return [
    { x: box.x, y: other.y + above },
    { x: box.x, y: other.y - above },
    { x: other.x + beside, y: box.y },
    { x: other.x - beside, y: box.y },
  ];
}

/** Whether a box, put at a place, would cover another. Asked a million times for a crowded map, so that it makes nothing. */
function covers(a: MovableBox, { x, y }: Place, b: MovableBox): boolean {
  return (
    (a.width + b.width) / 2 + boxGap - Math.abs(b.x - x) > 0.5 &&
    (a.height + b.height) / 2 + boxGap - Math.abs(b.y - y) > 0.5
  );
}

/** By how much two boxes and the room between them cover each other; not above zero where they do not. */
function overlap(a: MovableBox, b: MovableBox): Place {
  return {
    x: (a.width + b.width) / 2 + boxGap - Math.abs(b.x - a.x),
    y: (a.height + b.height) / 2 + boxGap - Math.abs(b.y - a.y),
  };
}

/** `true` where something was moved. Sorted by x, so that only near boxes are compared. */
function partOnce(boxes: readonly MovableBox[]): boolean {
  const order = [...boxes].sort((a, b) => a.x - b.x || a.y - b.y);
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  let hasMoved = false;
  order.forEach((a, index) => {
    for (const b of order.slice(index + 1)) {
      if (b.x - a.x > widest + boxGap) break;
      if (pushApart(a, b)) hasMoved = true;
    }
  });
  return hasMoved;
}

function pushApart(a: MovableBox, b: MovableBox): boolean {
  if ((a.isFixed && b.isFixed) || !covers(a, a, b)) return false;
  const { x, y } = overlap(a, b);
  const axis = x < y ? 'x' : 'y';
  const over = Math.min(x, y);
  const sign = b[axis] - a[axis] >= 0 ? 1 : -1;
  const share = a.isFixed || b.isFixed ? 1 : 0.5;
  if (!a.isFixed) a[axis] -= sign * over * share;
  if (!b.isFixed) b[axis] += sign * over * share;
  return true;
}

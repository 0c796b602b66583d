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
  if (a.isFixed && b.isFixed) return false;
  const overX = (a.width + b.width) / 2 + boxGap - Math.abs(b.x - a.x);
  const overY = (a.height + b.height) / 2 + boxGap - Math.abs(b.y - a.y);
  if (overX <= 0.5 || overY <= 0.5) return false;
  const axis = overX < overY ? 'x' : 'y';
  const over = Math.min(overX, overY);
  const sign = b[axis] - a[axis] >= 0 ? 1 : -1;
  const share = a.isFixed || b.isFixed ? 1 : 0.5;
  if (!a.isFixed) a[axis] -= sign * over * share;
  if (!b.isFixed) b[axis] += sign * over * share;
  return true;
}

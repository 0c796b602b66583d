/** Places by forces: linked themes draw near, all keep their distance, and no two boxes cover each other. */
import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { MapItemId } from '../project/ids.ts';
import { partBoxes } from './partBoxes.ts';
import type { TidyTask } from './tidyLayout.ts';

interface Body extends SimulationNodeDatum {
  readonly id: MapItemId;
  readonly width: number;
  readonly height: number;
  readonly isFixed: boolean;
  x: number;
  y: number;
}

const ticks = 300;

export function forcePlaces({ nodes, links }: TidyTask): ReadonlyMap<MapItemId, { x: number; y: number }> {
  const fixed = nodes.filter(({ isFixed }) => isFixed);
  const middle = middleOf(fixed);
  // The library's own start is a spiral in the order of the nodes, and its random numbers always the same ones.
  const bodies = nodes.map((node, index): Body => {
    const { id, width, height, isFixed } = node;
    const start = isFixed ? node : onSpiral(index, middle);
    return {
      ...{ id, width, height, isFixed, x: start.x, y: start.y },
      ...(isFixed ? { fx: node.x, fy: node.y } : {}),
    };
  });
  const simulation = forceSimulation(bodies)
    .stop()
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(links.map(({ from, to }) => ({ source: from, target: to })))
        .id(({ id }) => id)
        .distance(230)
        .strength(0.5),
    )
    .force('charge', forceManyBody<Body>().strength(-900).distanceMax(1200))
    .force(
      'collide',
      forceCollide<Body>(({ width, height }) => Math.hypot(width, height) / 2),
    )
    .force('x', forceX<Body>(middle.x).strength(0.04))
    .force('y', forceY<Body>(middle.y).strength(0.06));
  if (fixed.length === 0) simulation.force('center', forceCenter(middle.x, middle.y));
  simulation.tick(ticks);
  partBoxes(bodies);
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}

function middleOf(points: readonly { readonly x: number; readonly y: number }[]): { x: number; y: number } {
  const { length } = points;
  if (length === 0) return { x: 0, y: 0 };
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / length, y: sum.y / length };
}

function onSpiral(index: number, middle: { x: number; y: number }): { x: number; y: number } {
  const radius = 90 * Math.sqrt(index + 0.5);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
}

/**
 * Places in layers: each theme stands below (or right of) those that lead to it, as near as can be to what it is linked
 * with. Links that would close a circle count the other way round.
 */
import type { MapItemId } from '../project/ids.ts';
import { partBoxes } from './partBoxes.ts';
import type { TidyNode, TidyTask } from './tidyLayout.ts';

const sweeps = 12;
/** From layer to layer, room for a link and its word, and between neighbours of a layer. */
const rooms = { down: { layer: 150, side: 44 }, right: { layer: 290, side: 36 } };

export function layeredPlaces(task: TidyTask): ReadonlyMap<MapItemId, { x: number; y: number }> {
  const kind = task.kind === 'right' ? 'right' : 'down';
  const ids = task.nodes.map(({ id }) => id);
  const down = withoutCircles(task);
  const layerOf = longestPaths(ids, down);
  const layers = orderedLayers(ids, task, layerOf);
  const byId = new Map(task.nodes.map((node) => [node.id, node]));
  const places = new Map<MapItemId, { x: number; y: number }>();
  layers.forEach((layer, depth) => {
    const nodes = layer.flatMap((id) => byId.get(id) ?? []);
    for (const [id, across] of acrossLayer(nodes, kind)) {
      const along = depth * rooms[kind].layer;
      places.set(id, kind === 'down' ? { x: across, y: along } : { x: along, y: across });
    }
  });
  return aroundFixed(task, places);
}

type Edges = ReadonlyMap<MapItemId, readonly MapItemId[]>;

/** Links as they lead, those against the walk from the first theme turned round. */
function withoutCircles({ nodes, links }: TidyTask): Edges {
  const leads = new Map<MapItemId, MapItemId[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of links) if (leads.has(to)) leads.get(from)?.push(to);
  const down = new Map<MapItemId, MapItemId[]>(nodes.map(({ id }) => [id, []]));
  const state = new Map<MapItemId, 'open' | 'done'>();
  for (const { id } of startingPoints(nodes, leads)) {
    if (state.has(id)) continue;
    // A stack of our own: a chain may be longer than the call stack.
    const stack: { id: MapItemId; next: number }[] = [{ id, next: 0 }];
    state.set(id, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const to = leads.get(top.id)?.[top.next++];
      if (to === undefined) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(to) === 'open') down.get(to)?.push(top.id);
      else {
        down.get(top.id)?.push(to);
        if (!state.has(to)) {
          state.set(to, 'open');
          stack.push({ id: to, next: 0 });
        }
      }
    }
  }
  return down;
}

/** Those that nothing leads to come first. */
function startingPoints(nodes: readonly TidyNode[], leads: Edges): readonly TidyNode[] {
  const reached = new Set([...leads.values()].flat());
  return [...nodes.filter(({ id }) => !reached.has(id)), ...nodes.filter(({ id }) => reached.has(id))];
}

/** The number of links on the longest way to each. */
function longestPaths(ids: readonly MapItemId[], down: Edges): ReadonlyMap<MapItemId, number> {
  const waiting = new Map<MapItemId, number>(ids.map((id) => [id, 0]));
  for (const targets of down.values()) for (const to of targets) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const depth = new Map<MapItemId, number>(ids.map((id) => [id, 0]));
  const ready = ids.filter((id) => waiting.get(id) === 0);
  for (const id of ready) {
    for (const to of down.get(id) ?? []) {
      depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(id) ?? 0) + 1));
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return depth;
}

/** Each layer in an order in which few links cross: by the mean place of what is linked above, then below, in turn. */
function orderedLayers(
  ids: readonly MapItemId[],
  { links }: TidyTask,
  layerOf: ReadonlyMap<MapItemId, number>,
): MapItemId[][] {
  const layers: MapItemId[][] = [];
  for (const id of ids) {
    const depth = layerOf.get(id) ?? 0;
    while (layers.length <= depth) layers.push([]);
    layers[depth]?.push(id);
  }
  const linked = new Map<MapItemId, MapItemId[]>(ids.map((id) => [id, []]));
  for (const { from, to } of links) {
    linked.get(from)?.push(to);
    linked.get(to)?.push(from);
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const order = sweep % 2 === 0 ? layers : [...layers].reverse();
    const placeOf = new Map(
      layers.flatMap((layer) => layer.map((id, at) => [id, (at + 0.5) / layer.length] as const)),
    );
    for (const layer of order) {
      const means = new Map(
        layer.map((id) => [id, meanPlace(linked.get(id) ?? [], placeOf, placeOf.get(id))]),
      );
      layer.sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
      for (const [at, id] of layer.entries()) placeOf.set(id, (at + 0.5) / layer.length);
    }
  }
  return layers;
}

function meanPlace(
  ids: readonly MapItemId[],
  placeOf: ReadonlyMap<MapItemId, number>,
  own: number | undefined,
): number {
  if (ids.length === 0) return own ?? 0;
  return ids.reduce((sum, id) => sum + (placeOf.get(id) ?? 0), 0) / ids.length;
}

/** Side by side around the middle. */
function acrossLayer(nodes: readonly TidyNode[], kind: 'down' | 'right'): [MapItemId, number][] {
  const { side } = rooms[kind];
  const sizes = nodes.map(({ width, height }) => (kind === 'down' ? width : height) + side);
  let at = -sizes.reduce((sum, size) => sum + size, 0) / 2;
  return nodes.map(({ id }, index) => {
    const size = sizes[index] ?? 0;
    at += size;
    return [id, at - size / 2];
  });
}

/** Fixed ones keep their place; the others stand around them as they would stand around where these belong. */
function aroundFixed(
  { nodes }: TidyTask,
  places: ReadonlyMap<MapItemId, { x: number; y: number }>,
): ReadonlyMap<MapItemId, { x: number; y: number }> {
  const fixed = nodes.filter(({ isFixed }) => isFixed);
  const shift = fixed.reduce(
    (sum, { id, x, y }) => {
      const own = places.get(id) ?? { x, y };
      return { x: sum.x + (x - own.x) / fixed.length, y: sum.y + (y - own.y) / fixed.length };
    },
    { x: 0, y: 0 },
  );
  const boxes = nodes.map((node) => {
    const own = places.get(node.id) ?? node;
    return { ...node, ...(node.isFixed ? {} : { x: own.x + shift.x, y: own.y + shift.y }) };
  });
  partBoxes(boxes);
  return new Map(boxes.map(({ id, x, y }) => [id, { x, y }]));
}

/** Which themes meet, as a network: the same question gives the same drawing, however often it is asked. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { ThemeId } from '../project/ids.ts';
import { formatMeasure } from '../relations/formatMeasure.ts';
import { type RankedPairs, strongestPairs } from '../relations/rankPairs.ts';
import { shownThemes } from '../relations/shownThemes.ts';
import { wordsOf } from '../words/words.ts';
import {
  type CooccurrenceAsked,
  cooccurrenceFigureTitle,
  strengthOf,
  strongestInWords,
} from './cooccurrenceAsked.ts';
import type { Figure, Mark } from './figure.ts';
import { fitText, textWidth } from './fitText.ts';

const mostThemes = 32;
export const mostNetworkLinks = 40;
/** Of more lines the numbers would lie over each other; the list beside the network has them all. */
const mostNumbers = 16;
const margin = 16;
const ticks = 260;
const ticksInStep = 10;

interface Node extends SimulationNodeDatum {
  readonly id: ThemeId;
  readonly name: string;
  readonly radius: number;
}

interface Link extends SimulationLinkDatum<Node> {
  readonly source: Node;
  readonly target: Node;
  readonly value: number;
  /** 0 to 1. */
  readonly strength: number;
}

/** All at once. */
export function cooccurrenceNetworkFigure(asked: CooccurrenceAsked): Figure {
  const steps = cooccurrenceNetworkSteps(asked);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Pauses while it is laid out, so that a window gets its frames. */
export function* cooccurrenceNetworkSteps(asked: CooccurrenceAsked): Generator<void, Figure> {
  const { project, counted, level, measure, language } = asked;
  const { analysis } = wordsOf[language];
  const all = shownThemes(project, counted, level);
  const pairs = asked.pairs ?? strongestPairs(project, counted, all, measure, mostNetworkLinks);
  const nodes = nodesOf(asked, all, pairs);
  const links = linksOf(asked, nodes, pairs);
  yield* place(nodes, links);
  const box = boxOf(nodes);
  const hidden = all.length - nodes.length;
  const note =
    nodes.length === 0
      ? analysis.nothingMeets
      : hidden === 0
        ? ''
        : links.length === 0
          ? analysis.leftOut({ count: hidden })
          : analysis.notJoined({ count: hidden });
  const height = Math.ceil(box.height + 2 * margin + (note ? 24 : 0));
  const taken = nodes.flatMap(placesOf);
  const marks: Mark[] = [
    ...links.map((link) => lineOf(link)),
    ...links
      .slice(0, mostNumbers)
      .flatMap((link) => numberOf(link, formatMeasure(language, measure, link.value), taken)),
    ...nodes.map(
      ({ x = 0, y = 0, radius }): Mark => ({
        kind: 'circle',
        x,
        y,
        radius,
        fill: '#e4eefa',
        stroke: '#1b3a63',
        strokeWidth: 1.5,
      }),
    ),
    ...nodes.flatMap((node) => nameOf(node)),
  ];
  if (note) marks.push({ kind: 'text', x: margin, y: height - 12, text: note, size: 11 });
  return {
    width: Math.ceil(Math.max(320, box.width + 2 * margin)),
    height,
    title: cooccurrenceFigureTitle(asked),
    alt: analysis.networkAlt({
      themes: nodes.length,
      links: links.length,
      strongest: strongestInWords(asked, pairs),
    }),
    marks,
  };
}

/** Those of the strongest pairs, in the order of the tree; where no two meet those with most passages. */
function nodesOf(
  { project, counted }: CooccurrenceAsked,
  all: readonly ThemeId[],
  pairs: RankedPairs,
): Node[] {
  const joined = pairs.strongest.slice(0, mostNetworkLinks).flatMap(({ first, second }) => [first, second]);
  const byPassages = () => all.toSorted((a, b) => counted.passagesOf(b) - counted.passagesOf(a));
  const chosen = new Set([...new Set(joined.length > 0 ? joined : byPassages())].slice(0, mostThemes));
  const most = Math.max(1, ...all.map((id) => counted.passagesOf(id)));
  return all
    .filter((id) => chosen.has(id))
    .map((id) => ({
      id,
      name: fitText(project.themes.get(id)?.name ?? '', 11, 160),
      radius: 6 + 16 * Math.sqrt(counted.passagesOf(id) / most),
    }));
}

function linksOf({ measure }: CooccurrenceAsked, nodes: readonly Node[], { strongest }: RankedPairs): Link[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return strongest.slice(0, mostNetworkLinks).flatMap(({ first, second, value }): Link[] => {
    const [source, target] = [byId.get(first), byId.get(second)];
    const strength = strengthOf(value, strongest[0]?.value ?? 0, measure);
    return source && target ? [{ source, target, value, strength }] : [];
  });
}

/** d3-force begins in a spiral and draws its numbers from a fixed seed. */
function* place(nodes: Node[], links: Link[]): Generator<void> {
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, Link>(links)
        .distance(150)
        .strength(({ strength }) => 0.05 + 0.35 * strength),
    )
    .force('charge', forceManyBody().strength(-650))
    .force(
      'collide',
      forceCollide<Node>(({ name, radius }) => Math.max(radius + 22, textWidth(name, 11) * 0.52)),
    )
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.09))
    .stop();
  for (let tick = 0; tick < ticks; tick += ticksInStep) {
    simulation.tick(ticksInStep);
    yield;
  }
}

/** Moves everything so that names and circles begin at the margin. */
function boxOf(nodes: readonly Node[]): { readonly width: number; readonly height: number } {
  if (nodes.length === 0) return { width: 0, height: 0 };
  const half = ({ name, radius }: Node) => Math.max(radius, textWidth(name, 11) / 2);
  const left = Math.min(...nodes.map((node) => (node.x ?? 0) - half(node)));
  const right = Math.max(...nodes.map((node) => (node.x ?? 0) + half(node)));
  const top = Math.min(...nodes.map((node) => (node.y ?? 0) - node.radius));
  const bottom = Math.max(...nodes.map((node) => (node.y ?? 0) + node.radius + 18));
  for (const node of nodes) {
    node.x = (node.x ?? 0) - left + margin;
    node.y = (node.y ?? 0) - top + margin;
  }
  return { width: right - left, height: bottom - top };
}

function lineOf({ source, target, strength }: Link): Mark {
  const at = ({ x = 0, y = 0 }: Node) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return {
    kind: 'path',
    data: `M ${at(source)} L ${at(target)}`,
    stroke: '#8a94a3',
    strokeWidth: 1 + 6 * strength,
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** What a circle and its name cover. */
function placesOf({ x = 0, y = 0, name, radius }: Node): Place[] {
  return [
    { x, y, halfWidth: radius, halfHeight: radius },
    { x, y: y + radius + 9, halfWidth: textWidth(name, 11) / 2 + 2, halfHeight: 8 },
  ];
}

/** In the order in which they are tried. */
const sharesOfLine = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** On a white ground, so that it reads over its line; where neither a name nor another number stands. */
function numberOf({ source, target }: Link, text: string, taken: Place[]): Mark[] {
  const width = textWidth(text, 10) + 6;
  const placeAt = (share: number): Place => ({
    x: (source.x ?? 0) + ((target.x ?? 0) - (source.x ?? 0)) * share,
    y: (source.y ?? 0) + ((target.y ?? 0) - (source.y ?? 0)) * share,
    ...{ halfWidth: width / 2, halfHeight: 8 },
  });
  const isFree = (place: Place) =>
    !taken.some(
      (other) =>
        Math.abs(other.x - place.x) < other.halfWidth + place.halfWidth &&
        Math.abs(other.y - place.y) < other.halfHeight + place.halfHeight,
    );
  const place = sharesOfLine.map(placeAt).find(isFree);
  // A number that hides a name says less than the list does.
  if (!place) return [];
  taken.push(place);
  const { x, y } = place;
  return [
    { kind: 'rectangle', x: x - width / 2, y: y - 8, width, height: 15, radius: 3, fill: '#ffffff' },
    { kind: 'text', x, y: y + 3.5, text, size: 10, anchor: 'middle' },
  ];
}

function nameOf({ x = 0, y = 0, name, radius }: Node): Mark[] {
  const width = textWidth(name, 11) + 4;
  return [
    { kind: 'rectangle', x: x - width / 2, y: y + radius + 2, width, height: 15, radius: 3, fill: '#ffffff' },
    { kind: 'text', x, y: y + radius + 13, text: name, size: 11, anchor: 'middle' },
  ];
}

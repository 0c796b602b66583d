/** The pairs of themes that meet, strongest first: what the list, the network and a table in Word show. */
import { type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { type CooccurrenceMeasure, isDirected, measureOf } from './coefficients.ts';
import type { Cooccurrence } from './cooccurrence.ts';

export interface ThemePair {
  /** Where the value depends on which theme is asked about, the one with the higher value. */
  readonly first: ThemeId;
  readonly second: ThemeId;
  readonly value: number;
}

export interface RankedPairs {
  /** At most as many as were asked for. */
  readonly strongest: readonly ThemePair[];
  /** All that meet. */
  readonly count: number;
}

/** Pairs looked at between two pauses. */
const pairsInStep = 4000;

/** Each two themes once, without a theme and one below it (CO13). Pauses, so that a window gets its frames. */
export function* rankPairs(
  project: Project,
  counted: Cooccurrence,
  themeIds: readonly ThemeId[],
  measure: CooccurrenceMeasure,
  most: number,
): Generator<void, RankedPairs> {
  const { nodes } = themeTree(project);
  const used = themeIds.filter((id) => counted.passagesOf(id) > 0);
  const around = new Map(used.map((id) => [id, themesAround(nodes.get(id))]));
  let strongest: ThemePair[] = [];
  let count = 0;
  let looked = 0;
  for (const [at, first] of used.entries()) {
    const above = around.get(first);
    for (const second of used.slice(at + 1)) {
      if (++looked % pairsInStep === 0) yield;
      const pair = pairOf(counted, first, second, measure);
      if (!pair || above?.has(second) || around.get(second)?.has(first)) continue;
      count++;
      strongest.push(pair);
      if (strongest.length >= 2 * most + 64) strongest = sorted(strongest).slice(0, most);
    }
  }
  return { strongest: sorted(strongest).slice(0, most), count };
}

/** All at once. */
export function strongestPairs(...asked: Parameters<typeof rankPairs>): RankedPairs {
  const steps = rankPairs(...asked);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function pairOf(
  counted: Cooccurrence,
  first: ThemeId,
  second: ThemeId,
  measure: CooccurrenceMeasure,
): ThemePair | null {
  if (measure !== 'jaccardParticipants' && counted.found(first, second) === 0) return null;
  const value = measureOf(measure, counted.meeting(first, second)) ?? 0;
  const back = isDirected(measure) ? (measureOf(measure, counted.meeting(second, first)) ?? 0) : value;
  if (Math.max(value, back) <= 0) return null;
  return back > value ? { first: second, second: first, value: back } : { first, second, value };
}

/** The themes above. */
function themesAround(node: ThemeNode | undefined): ReadonlySet<ThemeId> {
  const above = new Set<ThemeId>();
  for (let next = node?.parent; next; next = next.parent) above.add(next.theme.id);
  return above;
}

/** Of equal pairs the one that stands first in the tree stays first. */
function sorted(pairs: readonly ThemePair[]): ThemePair[] {
  return pairs.toSorted((a, b) => b.value - a.value);
}

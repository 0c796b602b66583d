/**
 * Which codings get a label of their own. Where more begin than labels fit, and where no lane was left, the rest share
 * one "+n". Rules: docs/rules/transcript-window.md, TM8–TM9.
 */
import { foldedLane } from './layoutStripes.ts';
import { labelStep } from './placeLabels.ts';

export interface LabelWish<Coding> {
  readonly coding: Coding;
  /** Where the label would stand, in pixels. */
  readonly top: number;
  readonly lane: number;
}

/** One coding under its name, or several under "+n". */
export interface MarginLabel<Coding> {
  readonly top: number;
  readonly codings: readonly Coding[];
  readonly isFolded: boolean;
}

/** A label is not pushed further than this from its stripe. */
export const furthestPush = 4 * labelStep;

/** `wishes` in order of `top`. What comes back is in order too, and every coding is in exactly one label. */
export function chooseLabels<Coding>(wishes: readonly LabelWish<Coding>[]): MarginLabel<Coding>[] {
  const labels: { top: number; codings: Coding[]; isFolded: boolean }[] = [];
  let free = Number.NEGATIVE_INFINITY;
  let fold: { top: number; codings: Coding[]; isFolded: boolean } | null = null;
  for (const { coding, top, lane } of wishes) {
    const pushed = Math.max(free, top);
    if (lane < foldedLane && pushed - top < furthestPush) {
      labels.push({ top, codings: [coding], isFolded: false });
      free = pushed + labelStep;
    } else if (fold && top - fold.top < furthestPush) fold.codings.push(coding);
    else {
      fold = { top, codings: [coding], isFolded: true };
      labels.push(fold);
      free = pushed + labelStep;
    }
  }
  return labels;
}

/** A speaker on a line of their own, above a time on a line of its own. Rules: docs/rules/turns.md, T15 and T17. */
import type { FoundLabel } from './findLabels.ts';
import { labelKey } from './speakerLabels.ts';
import { nameAtStart } from './speakerNames.ts';
import type { TimeStamp } from './timeStamps.ts';
import { isBlank, skipWhiteOfLine } from './whiteSpace.ts';

export interface LabelLine {
  readonly start: number;
  readonly end: number;
  /** What was found there; `null` where no rule takes its words. */
  readonly label: FoundLabel | null;
}

/** The label with the time below it, `null` where the line above says more than who speaks. */
export function nameAboveTime(
  text: string,
  above: LabelLine,
  timeLine: { readonly end: number; readonly time: TimeStamp },
): FoundLabel | null {
  const behind = { bodyStart: timeLine.end, time: timeLine.time };
  if (above.label) {
    const isAlone = above.label.label !== '' && above.label.time === null;
    return isAlone && isBlank(text, above.label.bodyStart, above.end) ? { ...above.label, ...behind } : null;
  }
  const start = skipWhiteOfLine(text, above.start, above.end);
  const label = nameAtStart(text, start, above.end);
  if (label === null || label.endsWith('.') || !isBlank(text, start + label.length, above.end)) return null;
  return { start: above.start, label, key: labelKey(label), kind: 'named', needs: 'aboveTime', ...behind };
}

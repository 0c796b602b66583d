/** Changes of what the user takes as labels in one file. Rule: docs/rules/turns.md, T8. */
import type { LabelChoice } from './findLabels.ts';
import { labelKey } from './speakerLabels.ts';

export function takenLabel(choice: LabelChoice = {}, label: string): LabelChoice {
  return { ...choice, add: [...without(choice.add, label), label], drop: without(choice.drop, label) };
}

export function droppedLabel(choice: LabelChoice = {}, label: string): LabelChoice {
  return { ...choice, add: without(choice.add, label), drop: [...without(choice.drop, label), label] };
}

function without(labels: readonly string[] = [], label: string): string[] {
  return labels.filter((one) => labelKey(one) !== labelKey(label));
}

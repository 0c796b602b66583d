/** What a press on an empty class says of it: nothing, looked for, not planned, and round again. */
import type { SamplingPlan } from '../../../shared/project/records.ts';

export function nextPlan(plan: SamplingPlan | null): SamplingPlan | null {
  if (plan === null) return 'lookedFor';
  return plan === 'lookedFor' ? 'notPlanned' : null;
}

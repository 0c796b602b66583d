/** The options of saturation as a question: for the verbs `saturation` and `figure`. */
import type { ThemeLevel } from '../../shared/codebook/themeLevels.ts';
import type { WantedOrder } from '../../shared/saturation/interviewOrder.ts';
import type { SaturationQuestion } from '../../shared/saturation/saturation.ts';
import type { OptionName, VerbArguments } from './verb.ts';

export const saturationOptionNames: readonly OptionName[] = ['base', 'run', 'threshold', 'level', 'order'];

export function saturationQuestion(args: VerbArguments): SaturationQuestion {
  return {
    base: numberOf(args.option('base'), 4),
    run: numberOf(args.option('run'), 2),
    threshold: numberOf(args.option('threshold'), 0.05),
    level: (args.option('level') ?? 'leaf') as ThemeLevel,
    order: orderOf(args),
  };
}

/** What is no number is NaN, which the question refuses. A decimal comma is a point. */
function numberOf(written: string | null, usual: number): number {
  if (written === null) return usual;
  return /^\d+([.,]\d+)?$/u.test(written) ? Number(written.replace(',', '.')) : Number.NaN;
}

function orderOf(args: VerbArguments): WantedOrder {
  const wanted = args.option('order') ?? 'date';
  return wanted === 'date' || wanted === 'number' ? wanted : args.list('order');
}

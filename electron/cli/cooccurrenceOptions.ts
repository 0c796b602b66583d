/** The options of what meets as a question and a measure: for the verbs `export` and `figure`. Rules: docs/rules/code-relations.md. */
import { type CooccurrenceMeasure, cooccurrenceMeasures } from '../../shared/relations/coefficients.ts';
import {
  type CooccurrenceQuestion,
  cooccurrenceRelations,
  usualQuestion,
} from '../../shared/relations/cooccurrenceQuestion.ts';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { OptionName, VerbArguments } from './verb.ts';

export const cooccurrenceOptionNames: readonly OptionName[] = ['relation', 'lines', 'measure'];
const mostLines = 1000;

export interface AskedCooccurrence {
  readonly question: CooccurrenceQuestion;
  readonly measure: CooccurrenceMeasure;
}

export function askedCooccurrence(args: VerbArguments): AskedCooccurrence | Refusal {
  const lines = linesOf(args.option('lines'));
  if (typeof lines !== 'number') return lines;
  const relation = cooccurrenceRelations.find((one) => one === args.option('relation'));
  const measure = cooccurrenceMeasures.find((one) => one === args.option('measure')) ?? 'passages';
  return { question: { ...usualQuestion, relation: relation ?? usualQuestion.relation, lines }, measure };
}

function linesOf(written: string | null): number | Refusal {
  if (written === null) return usualQuestion.lines;
  const lines = /^[0-9]{1,4}$/.test(written) ? Number(written) : 0;
  return lines >= 1 && lines <= mostLines
    ? lines
    : refuse('optionChoice', { option: '--lines', value: written, choices: `1 – ${mostLines}` });
}

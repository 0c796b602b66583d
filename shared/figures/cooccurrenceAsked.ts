/** What a figure of co-occurrence is drawn from. */
import type { ThemeLevel } from '../codebook/themeLevels.ts';
import type { Project } from '../project/project.ts';
import { type CooccurrenceMeasure, isCount } from '../relations/coefficients.ts';
import type { Cooccurrence } from '../relations/cooccurrence.ts';
import { formatMeasure } from '../relations/formatMeasure.ts';
import type { RankedPairs } from '../relations/rankPairs.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';

export interface CooccurrenceAsked {
  readonly project: Project;
  readonly counted: Cooccurrence;
  readonly level: ThemeLevel;
  readonly measure: CooccurrenceMeasure;
  readonly language: Language;
  /** Where they were ranked already. */
  readonly pairs?: RankedPairs;
}

/** "Themes that meet (Events; passages that overlap)". */
export function cooccurrenceFigureTitle({ counted, measure, language }: CooccurrenceAsked): string {
  const { analysis } = wordsOf[language];
  const { relation, lines } = counted.question;
  const asked = relation === 'near' ? analysis.asked.near({ lines }) : analysis.asked[relation];
  return analysis.figureTitle({ measure: analysis.measures[measure], asked });
}

/** The three strongest pairs in words; empty where nothing meets. */
export function strongestInWords(
  { project, measure, language }: CooccurrenceAsked,
  pairs: RankedPairs,
): string {
  const { analysis } = wordsOf[language];
  const nameOf = (id: RankedPairs['strongest'][number]['first']) => project.themes.get(id)?.name ?? '';
  return pairs.strongest
    .slice(0, 3)
    .map(({ first, second, value }) =>
      analysis.pairWith({
        first: nameOf(first),
        second: nameOf(second),
        value: formatMeasure(language, measure, value),
      }),
    )
    .join(', ');
}

/** Where 1 is the darkest and thickest: coefficients are measured against their own strongest too. */
export function strengthOf(value: number, strongest: number, measure: CooccurrenceMeasure): number {
  if (strongest <= 0) return 0;
  const whole = isCount(measure) ? strongest : Math.min(strongest, 1);
  return Math.max(0, Math.min(1, value / whole));
}

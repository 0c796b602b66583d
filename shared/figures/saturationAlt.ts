/** What the saturation figure shows, in words. Rules: docs/rules/figures.md, FG3. */
import { wordsOf } from '../words/words.ts';
import type { SaturationDrawing } from './saturationFigure.ts';

/** Longer lists are read by nobody: of more interviews, those without new themes are left out. */
const mostListed = 40;

/** `labels` are those of the interviews, in the order that counts. */
export function saturationAlt(
  labels: readonly string[],
  { language, result, rule, band }: SaturationDrawing,
): string {
  const words = wordsOf[language].figures.saturation;
  const listed = labels.flatMap((participant, index) => {
    const count = result.perInterview[index] ?? 0;
    return labels.length <= mostListed || count > 0 ? [words.altNew({ participant, count })] : [];
  });
  const parts = [
    words.alt({
      list: listed.join(', '),
      total: result.cumulative.at(-1) ?? 0,
      count: labels.length,
    }),
  ];
  const { base, run } = rule;
  if (result.met) {
    const reached = labels[result.met.reachedAt - 1] ?? '';
    parts.push(words.altMet({ base, run, reached, label: result.met.label }));
  } else if (result.runs.some(({ ratio }) => ratio !== null)) parts.push(words.altNotMet({ base, run }));
  const at = Math.ceil(labels.length / 2);
  if (band)
    parts.push(
      words.altBand({ orders: band.orders, low: band.low[at - 1] ?? 0, high: band.high[at - 1] ?? 0, at }),
    );
  return parts.join(' ');
}

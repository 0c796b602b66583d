/** Intervals as they are kept with a round: their ends, by the names of the figures. Rules: docs/rules/triangulation.md, TR12. */
import type { BootstrapFigure } from '../agreement/figureDraws.ts';
import { type OtherIntervalName, otherIntervalNames } from '../project/agreementNames.ts';
import type { IntervalEnds, OtherIntervals } from '../project/records.ts';

export function endsOf(figure: BootstrapFigure | undefined): IntervalEnds {
  return figure?.interval ? [figure.interval.low, figure.interval.high] : null;
}

/** Of those figures that have an interval of their own name here. */
export function otherIntervals(
  figures: Readonly<Partial<Record<OtherIntervalName, BootstrapFigure>>> | undefined,
): OtherIntervals {
  return Object.fromEntries(
    otherIntervalNames.flatMap((name) => {
      const figure = figures?.[name];
      return figure ? [[name, endsOf(figure)]] : [];
    }),
  );
}

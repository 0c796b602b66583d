/** The second table of `agreement`: from where to where each figure's 95 % interval goes. */
import type { BootstrapFigure } from '../../shared/agreement/figureDraws.ts';
import type { OtherIntervalName } from '../../shared/project/agreementNames.ts';
import { formatDecimal } from '../../shared/words/formatDecimal.ts';
import { formatShare } from '../../shared/words/formatShare.ts';
import { inColumns } from './inColumns.ts';
import type { VerbIo } from './verb.ts';

type FigureName = OtherIntervalName | 'kappa' | 'alpha' | 'fleissKappa';
export type NamedIntervals = Readonly<Partial<Record<FigureName, BootstrapFigure>>>;

const headingOf: Readonly<Record<FigureName, string>> = {
  percent: '%',
  kappa: 'κ',
  alpha: 'α',
  fleissKappa: 'Fleiss κ',
  scottPi: 'π',
  ac1: 'AC1',
  brennanPrediger: 'BP',
  uAlphaBinary: '|uα',
  uAlpha: 'uα',
  cuAlpha: 'cuα',
};

/** Figures that no row has are no column. */
export function printIntervals(rows: readonly (readonly [string, NamedIntervals])[], io: VerbIo): void {
  const { agreement, exporting } = io.words;
  const names = (Object.keys(headingOf) as FigureName[]).filter((name) =>
    rows.some(([, figures]) => figures[name]?.interval),
  );
  if (names.length === 0) return;
  const shown = (name: FigureName, value: number) =>
    name === 'percent' ? formatShare(io.language, value) : formatDecimal(io.language, value);
  const cells = (figures: NamedIntervals) =>
    names.map((name) => {
      const interval = figures[name]?.interval;
      return interval ? `${shown(name, interval.low)} … ${shown(name, interval.high)}` : '–';
    });
  io.print(agreement.intervalsTitle);
  const headings = [exporting.columns.theme, ...names.map((name) => headingOf[name])];
  for (const line of inColumns([headings, ...rows.map(([name, of]) => [name, ...cells(of)])], 1))
    io.print(line);
}

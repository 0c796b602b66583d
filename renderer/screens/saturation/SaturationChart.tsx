/** New themes as bars and their sum as a line, each over the column of its interview in the heat map. */
import { niceTicks } from '../../../shared/figures/axisTicks.ts';
import type { OrderBand } from '../../../shared/saturation/orderBand.ts';
import { formatNumber } from '../../../shared/words/plural.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { ChartColumn } from './ChartColumn.tsx';
import type { HeatLayout, HeatWindow } from './heatLayout.ts';
import styles from './SaturationChart.module.css';
import type { SaturationModel } from './saturationModel.ts';

interface SaturationChartProps {
  readonly model: SaturationModel;
  readonly layout: HeatLayout;
  readonly shown: HeatWindow;
  readonly band: OrderBand | null;
  /** In words. */
  readonly alt: string;
}

const usualTop = 26;
/** Above a high bar there must be room to say how far its interview is coded. */
const topWithWords = 62;
const axisHeight = 40;

export interface ChartScale {
  readonly x: (column: number) => number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly columnWidth: number;
}

export function SaturationChart({ model, layout, shown, band, alt }: SaturationChartProps) {
  const language = useLanguage();
  const { labelWidth, columnWidth, columns, chartHeight } = layout;
  const { result } = model;
  const most = Math.max(result.cumulative.at(-1) ?? 0, band?.high.at(-1) ?? 0);
  const ticks = niceTicks(most, 4);
  const highest = ticks.at(-1) ?? 1;
  const bottom = chartHeight - axisHeight;
  const top = isHighUnfinished(model, highest) ? topWithWords : usualTop;
  const scale: ChartScale = {
    x: (column) => (column + 0.5) * columnWidth,
    y: (value) => bottom - ((bottom - top) * value) / highest,
    top,
    bottom,
    columnWidth,
  };
  const plotWidth = columns * columnWidth;
  const visible = range(shown.firstColumn, shown.endColumn);
  return (
    <>
      <ChartLegend layout={layout} band={band} ticks={ticks} scale={scale} />
      <svg
        role="img"
        aria-label={alt}
        className={styles.chart}
        style={{ left: labelWidth }}
        width={plotWidth}
        height={chartHeight}
      >
        <Hatching />
        <Regions model={model} scale={scale} />
        {ticks.map((tick) => (
          <path
            key={tick}
            d={`M0 ${scale.y(tick)}H${plotWidth}`}
            className={tick === 0 ? styles.ground : styles.rule}
          />
        ))}
        {band && <Band band={band} visible={visible} scale={scale} />}
        <path d={lineOf(result.cumulative, visible, scale)} className={styles.curve} />
        {visible.map((column) => (
          <ChartColumn key={column} column={column} model={model} scale={scale} />
        ))}
        <RunWords model={model} scale={scale} language={language} />
      </svg>
    </>
  );
}

/** Whether an interview that is not coded to its end has a bar in the upper third. */
function isHighUnfinished({ columns, result }: SaturationModel, highest: number): boolean {
  return columns.some(
    ({ isFinished }, column) => !isFinished && (result.perInterview[column] ?? 0) > (2 / 3) * highest,
  );
}

function Hatching() {
  return (
    <defs>
      <pattern id="saturation-open" width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" className={styles.hatch} />
      </pattern>
    </defs>
  );
}

/** The base, and the run with which the rule is met. */
function Regions({ model: { result, question }, scale }: { model: SaturationModel; scale: ChartScale }) {
  const words = useWords().saturationWindow;
  const { columnWidth, top, bottom } = scale;
  const hasBase = result.perInterview.length >= question.base;
  const count = result.cumulative[question.base - 1] ?? 0;
  return (
    <>
      {hasBase && (
        <>
          <rect
            y={top - 8}
            width={question.base * columnWidth}
            height={bottom - top + 8}
            className={styles.base}
          />
          <text x={8} y={top + 8} className={styles.note}>
            {words.base({ count })}
          </text>
        </>
      )}
      {result.met && (
        <rect
          x={result.met.reachedAt * columnWidth}
          y={top - 8}
          width={(result.met.completedAt - result.met.reachedAt) * columnWidth}
          height={bottom - top + 8}
          className={styles.met}
        />
      )}
    </>
  );
}

function RunWords({
  model: { result, columns },
  scale,
  language,
}: {
  model: SaturationModel;
  scale: ChartScale;
  language: ReturnType<typeof useLanguage>;
}) {
  const words = useWords().saturationWindow;
  const { met, runs } = result;
  const run = met && runs.find(({ from }) => from === met.reachedAt + 1);
  if (!met || !run) return null;
  const from = columns[met.reachedAt]?.label ?? '';
  const to = columns[met.completedAt - 1]?.label ?? '';
  const x = met.reachedAt * scale.columnWidth + 8;
  const y = (scale.top + scale.bottom) / 2 + 16;
  return (
    <g className={styles.runWords} lang={language}>
      <text x={x} y={y} className={styles.strong}>
        {words.run({ from, to })}
      </text>
      <text x={x} y={y + 16}>
        {words.runNew({ count: run.newInRun, share: run.ratio ?? 0 })}
      </text>
    </g>
  );
}

function Band({ band, visible, scale }: { band: OrderBand; visible: readonly number[]; scale: ChartScale }) {
  const edge = (values: readonly number[], columns: readonly number[]) =>
    columns.map((column) => `${scale.x(column)} ${scale.y(values[column] ?? 0)}`).join('L');
  if (visible.length === 0) return null;
  return (
    <>
      <path
        d={`M${edge(band.high, visible)}L${edge(band.low, visible.toReversed())}Z`}
        className={styles.band}
      />
      <path d={`M${edge(band.high, visible)}M${edge(band.low, visible)}`} className={styles.bandEdge} />
    </>
  );
}

function ChartLegend({
  layout,
  band,
  ticks,
  scale,
}: {
  layout: HeatLayout;
  band: OrderBand | null;
  ticks: readonly number[];
  scale: ChartScale;
}) {
  const words = useWords().saturationWindow;
  const language = useLanguage();
  return (
    <div
      className={styles.legend}
      style={{ width: layout.labelWidth, height: layout.chartHeight - 1 }}
      aria-hidden
    >
      <p className={styles.strong}>{words.themesAxis}</p>
      <p>
        {words.cumulative} <span className={styles.curveKey} />
      </p>
      {band && (
        <p>
          {words.bandKey} <span className={styles.bandKey} />
        </p>
      )}
      <p className={styles.low}>
        {words.newThemes} <span className={styles.barKey} />
      </p>
      {ticks.map((tick) => (
        <span key={tick} className={styles.tick} style={{ top: scale.y(tick) - 8 }}>
          {formatNumber(language, tick)}
        </span>
      ))}
    </div>
  );
}

function lineOf(values: readonly number[], visible: readonly number[], { x, y }: ChartScale): string {
  const points = visible.map((column) => `${x(column)} ${y(values[column] ?? 0)}`);
  return points.length === 0 ? '' : `M${points.join('L')}`;
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

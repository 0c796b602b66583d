/** One interview in the chart: bar, point, numbers, name and day. */
import { formatNumber } from '../../../shared/words/plural.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { codedPercent } from './codedPercent.ts';
import styles from './SaturationChart.module.css';
import type { ChartScale } from './SaturationChart.tsx';
import type { SaturationModel } from './saturationModel.ts';
import { useLitColumn } from './saturationStore.ts';

interface ChartColumnProps {
  readonly column: number;
  readonly model: SaturationModel;
  readonly scale: ChartScale;
}

export function ChartColumn({ column, model, scale }: ChartColumnProps) {
  const words = useWords().saturationWindow;
  const language = useLanguage();
  const isLit = useLitColumn() === column;
  const interview = model.columns[column];
  if (!interview) return null;
  const { x, y, bottom, columnWidth } = scale;
  const count = model.result.perInterview[column] ?? 0;
  const sum = model.result.cumulative[column] ?? 0;
  const bar = Math.min(32, columnWidth * 0.5);
  const middle = x(column);
  return (
    <g data-column={column}>
      {!interview.isFinished && <Unfinished column={column} model={model} scale={scale} />}
      <rect
        x={column * columnWidth}
        width={columnWidth}
        height={bottom + 40}
        className={isLit ? styles.lit : styles.unlit}
      >
        <title>
          {[words.column({ participant: interview.label, count, sum }), interview.day]
            .filter(Boolean)
            .join(' – ')}
        </title>
      </rect>
      {count > 0 && (
        <rect
          x={middle - bar / 2}
          y={y(count)}
          width={bar}
          height={bottom - y(count)}
          className={styles.bar}
        />
      )}
      <text
        x={middle}
        y={y(count) - (sum === count ? 10 : 5)}
        className={count > 0 ? styles.count : styles.none}
      >
        {formatNumber(language, count)}
      </text>
      <circle cx={middle} cy={y(sum)} r={3.5} className={styles.point} />
      {(column > 0 || sum !== count) && (
        <text x={middle} y={y(sum) - 9} className={styles.sum}>
          {formatNumber(language, sum)}
        </text>
      )}
      <text x={middle} y={bottom + 17} className={styles.name}>
        {shortened(interview.label, columnWidth)}
      </text>
      <text x={middle} y={bottom + 33} className={styles.day}>
        {interview.day.replace(/[ /]\d{4}$/u, '')}
      </text>
    </g>
  );
}

/** How far it is coded stands in the column while it is not finished. */
function Unfinished({ column, model, scale }: ChartColumnProps) {
  const words = useWords().saturationWindow;
  const project = useProject((all) => all);
  const { x, y, top, bottom, columnWidth } = scale;
  const id = model.columns[column]?.id;
  if (!id) return null;
  const count = model.result.perInterview[column] ?? 0;
  // The number stands higher above the first bar, whose top is the first point of the curve.
  const isPoint = count === model.result.cumulative[column];
  const above = y(count) - (isPoint ? 40 : 34);
  const lines = words.coded({ percent: codedPercent(project, id) }).split(/(?<=%)\s/u);
  return (
    <>
      <rect
        x={column * columnWidth}
        y={top - 8}
        width={columnWidth}
        height={bottom - top + 8}
        className={styles.open}
      />
      {lines.map((line, index) => (
        <text key={line} x={x(column)} y={above + index * 14} className={styles.coded}>
          {line}
        </text>
      ))}
    </>
  );
}

function shortened(label: string, width: number): string {
  const most = Math.max(3, Math.floor(width / 7.5));
  const signs = [...label];
  return signs.length <= most ? label : `${signs.slice(0, most - 1).join('')}…`;
}

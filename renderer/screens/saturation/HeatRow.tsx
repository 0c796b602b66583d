/** One theme in the heat map: its count in each interview in sight, people and codings at the end. */
import { memo } from 'react';
import { themeLook } from '../../../shared/codebook/themeTree.ts';
import { formatNumber } from '../../../shared/words/plural.ts';
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './Heat.module.css';
import { type HeatLayout, rowHeight } from './heatLayout.ts';
import { cellRole, roles, rowRole } from './heatRoles.ts';
import type { SaturationModel } from './saturationModel.ts';

interface HeatRowProps {
  readonly id: string;
  readonly row: number;
  readonly model: SaturationModel;
  readonly layout: HeatLayout;
  readonly firstColumn: number;
  readonly endColumn: number;
  /** The cell that the keys are on; -1 in the other rows. */
  readonly currentColumn: number;
  readonly litColumn: number | null;
}

export const HeatRow = memo(function HeatRow(props: HeatRowProps) {
  const { id, row, model, layout, firstColumn, endColumn, currentColumn, litColumn } = props;
  const words = useWords().saturationWindow;
  const language = useLanguage();
  const project = useProject((all) => all);
  const theme = model.rows[row];
  if (!theme) return null;
  const { node, perParticipant, codings, first } = theme;
  const lastId = model.lastAspects.get(node.theme.id);
  const columns = [
    ...new Set([...range(firstColumn, endColumn), ...(currentColumn >= 0 ? [currentColumn] : [])]),
  ];
  return (
    <div {...rowRole(row)} className={styles.row} style={{ top: row * rowHeight, width: layout.width }}>
      <div
        {...roles.rowHeader}
        tabIndex={-1}
        className={styles.theme}
        style={{ width: layout.labelWidth }}
        title={node.path.join(' › ')}
      >
        <ThemeSwatch {...themeLook(project, node.theme.id)} />
        <span>{node.theme.name}</span>
      </div>
      {columns.map((column) => {
        const interview = model.columns[column];
        if (!interview) return null;
        const count = perParticipant.get(interview.id) ?? 0;
        const [isFirst, isLast] = [first === column, lastId === interview.id];
        const about = { theme: node.theme.name, participant: interview.label, count, isFirst, isLast };
        return (
          <div
            key={column}
            id={`${id}-${row}-${column}`}
            {...cellRole(column, words.cell(about), currentColumn === column)}
            tabIndex={currentColumn === column ? 0 : -1}
            data-row={row}
            data-column={column}
            className={litColumn === column ? `${styles.cell} ${styles.lit}` : styles.cell}
            style={{ left: layout.labelWidth + column * layout.columnWidth, width: layout.columnWidth }}
          >
            <span
              className={isFirst ? `${styles.value} ${styles.first}` : styles.value}
              style={count > 0 ? { background: shadeOf(count, model.most) } : undefined}
            >
              {count === 0 ? '·' : formatNumber(language, count)}
              {isLast && <span className={styles.aspect} />}
            </span>
          </div>
        );
      })}
      <div className={styles.end} style={{ width: layout.endWidth }}>
        <span {...roles.cell} tabIndex={-1} className={styles.people}>
          {formatNumber(language, perParticipant.size)}
        </span>
        <span {...roles.cell} tabIndex={-1}>
          {formatNumber(language, codings)}
        </span>
      </div>
    </div>
  );
});

/** From pale to strong by the square root, so that one coding can be told from three beside a cell with fifty. */
export function shadeOf(count: number, most: number): string {
  const share = most <= 1 ? 1 : (Math.sqrt(count) - 1) / (Math.sqrt(most) - 1);
  return `color-mix(in srgb, var(--accent) ${Math.round(10 + 32 * share)}%, var(--bg-window))`;
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

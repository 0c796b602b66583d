/** Two characteristics crossed: who is in each cell, and for empty ones what the researcher said of them. */
import { UserPlus, X } from 'lucide-react';
import { crossCharacteristics, planSampling } from '../../../shared/participants/planSampling.ts';
import type { CrossedCell, CrossedGrid, SampledClass } from '../../../shared/participants/sampling.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import { chooseClasses } from './FilterChips.tsx';
import { nextPlan } from './nextPlan.ts';
import styles from './SamplingPanel.module.css';
import { sayIfRefused } from './saying.ts';

interface CrossedGridViewProps {
  readonly crossed: CrossedGrid;
  readonly canChange: boolean;
}

export function CrossedGridView({ crossed, canChange }: CrossedGridViewProps) {
  const words = useWords().corpus.sampling;
  const { rows, columns, cells, filled, lookedFor } = crossed;
  const name = words.crossed({ rows: rows.characteristic.name, columns: columns.characteristic.name });
  const rowsId = rows.characteristic.id;
  const columnsId = columns.characteristic.id;
  const remove = () =>
    runCommand(crossCharacteristics, { rowsId, columnsId, isCrossed: false }).then(sayIfRefused);
  return (
    <section className={styles.crossed} aria-label={name}>
      <header>
        <h3>{name}</h3>
        <span>{words.filled({ filled, cells: cells.flat().length, lookedFor })}</span>
        {canChange && (
          <IconButton size="small" icon={X} label={words.remove({ name })} onPress={() => void remove()} />
        )}
      </header>
      <table>
        <thead>
          <tr>
            <td />
            {columns.classes.map((column) => (
              <th key={column.key} scope="col" className={column.isLacking ? styles.amber : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.classes.map((row, down) => (
            <tr key={row.key}>
              <th scope="row" className={row.isLacking ? styles.amber : undefined}>
                {row.label}
              </th>
              {columns.classes.map((column, across) => {
                const cell = cells[down]?.[across];
                return (
                  <td key={column.key}>
                    {cell && (
                      <CellButton
                        crossed={crossed}
                        row={row}
                        column={column}
                        cell={cell}
                        canChange={canChange}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellButtonProps extends CrossedGridViewProps {
  readonly row: SampledClass;
  readonly column: SampledClass;
  readonly cell: CrossedCell;
}

const mostNames = 6;

function CellButton({ crossed, row, column, cell, canChange }: CellButtonProps) {
  const words = useWords().corpus.sampling;
  const participants = useProject((project) => project.participants);
  const rowsId = crossed.rows.characteristic.id;
  const columnsId = crossed.columns.characteristic.id;
  const name = words.pair({ row: row.label, column: column.label });
  const { participantIds, plan } = cell;
  const count = participantIds.length;
  if (count > 0) {
    const choices = [
      { characteristicId: rowsId, key: row.key },
      { characteristicId: columnsId, key: column.key },
    ];
    const labels = participantIds.slice(0, mostNames).map((id) => participants.get(id)?.label ?? '');
    return (
      <button
        type="button"
        className={`${styles.cell} ${styles.filled}`}
        aria-label={words.showOnly({ name, count })}
        title={words.showOnly({ name, count })}
        onClick={() => chooseClasses(choices)}
      >
        <span className={styles.names}>{labels.join('  ')}</span>
        <span className={styles.count}>{count}</span>
      </button>
    );
  }
  const said = words.plans[plan ?? 'none'];
  const input = { rowsId, columnsId, row: row.key, column: column.key, plan: nextPlan(plan) };
  return (
    <button
      type="button"
      className={`${styles.cell} ${plan === 'lookedFor' ? styles.wanted : styles.unsaid}`}
      aria-label={words.planOf({ name, plan: said })}
      title={words.planOf({ name, plan: said })}
      disabled={!canChange}
      onClick={() => void runCommand(planSampling, input).then(sayIfRefused)}
    >
      {plan === 'lookedFor' && <UserPlus size={14} aria-hidden />}
      {said}
    </button>
  );
}

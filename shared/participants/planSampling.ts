/** Commands: what the sampling grids show, and which empty classes are looked for. Rules: docs/rules/participants.md. */
import { added, changeSet, removed, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { CharacteristicId, NewId, SamplingGridId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { PlannedCell, SamplingGrid, SamplingPlan } from '../project/records.ts';
import { refuse } from '../words/refusal.ts';
import { findGrid } from './sampling.ts';

interface PlanInput {
  readonly rowsId: CharacteristicId;
  /** `null` for a class of one characteristic; then `column` is empty. */
  readonly columnsId: CharacteristicId | null;
  readonly row: string;
  readonly column: string;
  /** `null` takes back what was said. */
  readonly plan: SamplingPlan | null;
}

export const planSampling: Command<'planSampling', PlanInput> = {
  name: 'planSampling',
  run(project, { rowsId, columnsId, row, column, plan }, { newId }) {
    const names = namesOf(project, rowsId, columnsId);
    if (!names) return refuse('recordMissing');
    const known = findGrid(project, rowsId, columnsId);
    const isTurned = known !== null && known.rowsId !== rowsId;
    const cell = isTurned ? { row: column, column: row } : { row, column };
    const others = (known?.cells ?? []).filter((one) => one.row !== cell.row || one.column !== cell.column);
    const cells: PlannedCell[] = plan === null ? others : [...others, { ...cell, plan }];
    const change = known
      ? updated('samplingGrids', known, { cells })
      : added('samplingGrids', { ...newGrid(newId, rowsId, columnsId), cells });
    return { changes: changeSet([change]), about: { characteristics: names } };
  },
};

/** Whether the classes of one characteristic stand in the sampling grid; what was planned for them stays. */
export const showSampling: Command<'showSampling', { id: CharacteristicId; isShown: boolean }> = {
  name: 'showSampling',
  run(project, { id, isShown }, { newId }) {
    const names = namesOf(project, id, null);
    if (!names) return refuse('recordMissing');
    const known = findGrid(project, id, null);
    const change = known
      ? updated('samplingGrids', known, { isShown })
      : added('samplingGrids', { ...newGrid(newId, id, null), isShown });
    return { changes: changeSet([change]), about: { characteristics: names } };
  },
};

/** Crosses two characteristics, the first in rows, or takes the crossed grid away with its plans. */
export const crossCharacteristics: Command<
  'crossCharacteristics',
  { rowsId: CharacteristicId; columnsId: CharacteristicId; isCrossed: boolean }
> = {
  name: 'crossCharacteristics',
  run(project, { rowsId, columnsId, isCrossed }, { newId }) {
    const names = namesOf(project, rowsId, columnsId);
    if (!names) return refuse('recordMissing');
    if (rowsId === columnsId) return refuse('crossedWithItself', { characteristic: names });
    const known = findGrid(project, rowsId, columnsId);
    if (known !== null && !isCrossed)
      return { changes: changeSet([removed('samplingGrids', known)]), about: { characteristics: names } };
    const changes =
      known === null && isCrossed ? [added('samplingGrids', newGrid(newId, rowsId, columnsId))] : [];
    return { changes: changeSet(changes), about: { characteristics: names } };
  },
};

function newGrid(newId: NewId, rowsId: CharacteristicId, columnsId: CharacteristicId | null): SamplingGrid {
  return { id: newId<SamplingGridId>(), rowsId, columnsId, isShown: true, cells: [] };
}

/** "Setting × Practice"; `null` where one of them is gone. */
function namesOf(
  { characteristics }: Project,
  rowsId: CharacteristicId,
  columnsId: CharacteristicId | null,
): string | null {
  const first = characteristics.get(rowsId);
  const second = columnsId === null ? first : characteristics.get(columnsId);
  if (!first || !second) return null;
  return first === second ? first.name : `${first.name} × ${second.name}`;
}

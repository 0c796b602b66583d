/** Sampling grids: how many participants each class has, or each pair of classes, and what the researcher plans. Rules: docs/rules/participants.md. */
import type { CharacteristicId, ParticipantId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Characteristic, SamplingGrid, SamplingPlan } from '../project/records.ts';
import type { Language } from '../words/plural.ts';
import { characteristicOrder } from './characteristicOrder.ts';
import { type CharacteristicClass, classesOf } from './classesOf.ts';
import { boundsOf } from './numberClasses.ts';

export interface SampledClass extends CharacteristicClass {
  /** `null` where nothing was said. */
  readonly plan: SamplingPlan | null;
  /** Nobody is in it, and it was not said that nobody need be. */
  readonly isLacking: boolean;
}

export interface SampledCharacteristic {
  readonly characteristic: Characteristic;
  readonly classes: readonly SampledClass[];
  readonly missing: readonly ParticipantId[];
}

export interface CrossedGrid {
  readonly grid: SamplingGrid;
  readonly rows: SampledCharacteristic;
  readonly columns: SampledCharacteristic;
  /** By row, then column. */
  readonly cells: readonly (readonly CrossedCell[])[];
  readonly filled: number;
  readonly lookedFor: number;
}

export interface CrossedCell {
  readonly participantIds: readonly ParticipantId[];
  readonly plan: SamplingPlan | null;
}

const mostClasses = 8;

/** Those the researcher chose to show; of the others, those with two to eight classes that are no bare numbers or dates. */
export function sampledCharacteristics(project: Project, language: Language): SampledCharacteristic[] {
  return characteristicOrder(project).flatMap((characteristic) => {
    const chosen = findGrid(project, characteristic.id, null)?.isShown;
    const sampled = sample(project, characteristic, language);
    const { length } = sampled.classes;
    const hasClasses =
      characteristic.type === 'text' ||
      characteristic.type === 'ordered' ||
      boundsOf(characteristic).length > 0;
    const isShown = chosen ?? (hasClasses && length >= 2 && length <= mostClasses);
    return isShown ? [sampled] : [];
  });
}

export function crossedGrids(project: Project, language: Language): CrossedGrid[] {
  const rank = new Map(characteristicOrder(project).map(({ id }, at) => [id, at]));
  const placeOf = ({ rowsId, columnsId }: SamplingGrid) =>
    (rank.get(rowsId) ?? 0) * rank.size + (columnsId === null ? 0 : (rank.get(columnsId) ?? 0));
  return [...project.samplingGrids.values()]
    .filter(({ isShown }) => isShown)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap((grid) => cross(project, grid, language) ?? []);
}

/** `columnsId` may be given either way round. */
export function findGrid(
  { samplingGrids }: Pick<Project, 'samplingGrids'>,
  rowsId: CharacteristicId,
  columnsId: CharacteristicId | null,
): SamplingGrid | null {
  for (const grid of samplingGrids.values()) {
    const isSame = grid.rowsId === rowsId && grid.columnsId === columnsId;
    const isTurned = grid.rowsId === columnsId && grid.columnsId === rowsId;
    if (isSame || isTurned) return grid;
  }
  return null;
}

function sample(project: Project, characteristic: Characteristic, language: Language): SampledCharacteristic {
  const { classes, missing } = classesOf(project, characteristic.id, language);
  const plans = plansOf(findGrid(project, characteristic.id, null));
  return {
    characteristic,
    missing,
    classes: classes.map((one) => {
      const plan = plans.get(planKey(one.key, '')) ?? null;
      return { ...one, plan, isLacking: one.participantIds.length === 0 && plan !== 'notPlanned' };
    }),
  };
}

function cross(project: Project, grid: SamplingGrid, language: Language): CrossedGrid | null {
  const first = project.characteristics.get(grid.rowsId);
  const second = grid.columnsId === null ? undefined : project.characteristics.get(grid.columnsId);
  if (!first || !second) return null;
  const rows = sample(project, first, language);
  const columns = sample(project, second, language);
  const plans = plansOf(grid);
  const cells = rows.classes.map((row) => {
    const members = new Set(row.participantIds);
    return columns.classes.map((column) => ({
      participantIds: column.participantIds.filter((id) => members.has(id)),
      plan: plans.get(planKey(row.key, column.key)) ?? null,
    }));
  });
  const isFilled = ({ participantIds }: CrossedCell) => participantIds.length > 0;
  return {
    grid,
    rows,
    columns,
    cells,
    filled: cells.flat().filter(isFilled).length,
    lookedFor: cells.flat().filter((cell) => !isFilled(cell) && cell.plan === 'lookedFor').length,
  };
}

function plansOf(grid: SamplingGrid | null): ReadonlyMap<string, SamplingPlan> {
  return new Map(grid?.cells.map(({ row, column, plan }) => [planKey(row, column), plan]));
}

/** A pair of texts as one: lengths keep "a", "bc" from "ab", "c". */
function planKey(row: string, column: string): string {
  return `${row.length} ${row}${column}`;
}

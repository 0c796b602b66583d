/** How a characteristic is asked for at first, and which values may be asked for. */
import { compareNatural } from '../../shared/project/naturalOrder.ts';
import type { Project } from '../../shared/project/project.ts';
import type { Characteristic, CharacteristicCondition } from '../../shared/project/records.ts';

/** Nothing is left out yet: an empty range, or no value chosen. */
export function conditionFor({ id, type }: Characteristic): CharacteristicCondition {
  if (type === 'number') return { kind: 'numbers', characteristicId: id, from: null, to: null };
  if (type === 'date') return { kind: 'days', characteristicId: id, from: null, to: null };
  return { kind: 'values', characteristicId: id, values: [], withMissing: false };
}

/** The classes of an ordered characteristic in their order, then other values in use in natural order. */
export function valuesOf({ participants }: Project, { id, type, classes }: Characteristic): string[] {
  const used = new Set<string>();
  for (const { characteristics } of participants.values()) {
    const value = characteristics[id];
    if (value !== undefined && value !== '') used.add(String(value));
  }
  const ordered = type === 'ordered' ? classes : [];
  return [...ordered, ...[...used].filter((value) => !ordered.includes(value)).sort(compareNatural)];
}

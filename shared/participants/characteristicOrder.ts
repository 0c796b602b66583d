/** Characteristics in the researcher's order. */
import { compareNatural } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import type { Characteristic } from '../project/records.ts';

const remembered = new WeakMap<Project['characteristics'], readonly Characteristic[]>();

/** By position, then by name. The same list as long as no characteristic changed. */
export function characteristicOrder({
  characteristics,
}: Pick<Project, 'characteristics'>): readonly Characteristic[] {
  let order = remembered.get(characteristics);
  if (!order) {
    order = [...characteristics.values()].sort(
      (a, b) => a.position - b.position || compareNatural(a.name, b.name),
    );
    remembered.set(characteristics, order);
  }
  return order;
}

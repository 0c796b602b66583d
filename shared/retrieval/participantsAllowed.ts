/** Which participants a query is about: those named, with the characteristics asked for. Rules: docs/rules/queries.md. */
import { participantOrder } from '../coding/participantOrder.ts';
import type { ParticipantId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type {
  CharacteristicCondition,
  CharacteristicValue,
  DayRange,
  RetrievalQuery,
} from '../project/records.ts';

/** In natural order; `null` where the query does not limit them. */
export function participantsAllowed(
  project: Project,
  { participantIds, characteristics }: RetrievalQuery,
): readonly ParticipantId[] | null {
  const conditions = characteristics.filter((one) => !isOpen(one));
  if (participantIds.length === 0 && conditions.length === 0) return null;
  const named = new Set(participantIds);
  return participantOrder(project).ids.filter((id) => {
    if (named.size > 0 && !named.has(id)) return false;
    const values = project.participants.get(id)?.characteristics ?? {};
    return conditions.every((condition) => holds(condition, values[condition.characteristicId]));
  });
}

function holds(condition: CharacteristicCondition, value: CharacteristicValue | undefined): boolean {
  if (value === undefined || value === '') return condition.kind === 'values' && condition.withMissing;
  if (condition.kind === 'values') return condition.values.includes(String(value));
  if (condition.kind === 'days') return isInDays(condition, String(value));
  const number = typeof value === 'number' ? value : Number.NaN;
  return number >= (condition.from ?? number) && number <= (condition.to ?? number);
}

/** Asks for nothing yet. */
function isOpen(condition: CharacteristicCondition): boolean {
  return condition.kind === 'values'
    ? condition.values.length === 0 && !condition.withMissing
    : condition.from === null && condition.to === null;
}

/** Calendar days compare as text. */
export function isInDays({ from, to }: DayRange, day: string): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}

export function hasNoDays({ from, to }: DayRange): boolean {
  return from === null && to === null;
}

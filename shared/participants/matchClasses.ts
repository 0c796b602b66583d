/** Participants that are in chosen classes: in one of each characteristic's, and so for every characteristic. */
import type { CharacteristicId, ParticipantId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { classKeyOf } from './classesOf.ts';

/** `key` is `null` for participants without a value. */
export interface ClassChoice {
  readonly characteristicId: CharacteristicId;
  readonly key: string | null;
}

/** `null` where nothing is chosen: everybody. Choices of a characteristic that is gone are left out. */
export function matchClasses(
  { participants, characteristics }: Pick<Project, 'participants' | 'characteristics'>,
  choices: readonly ClassChoice[],
): ReadonlySet<ParticipantId> | null {
  const wanted = new Map<CharacteristicId, Set<string | null>>();
  for (const { characteristicId, key } of choices) {
    if (!characteristics.has(characteristicId)) continue;
    const keys = wanted.get(characteristicId);
    if (keys) keys.add(key);
    else wanted.set(characteristicId, new Set([key]));
  }
  if (wanted.size === 0) return null;
  const found = new Set<ParticipantId>();
  for (const participant of participants.values()) {
    const isIn = [...wanted].every(([id, keys]) => {
      const characteristic = characteristics.get(id);
      return characteristic && keys.has(classKeyOf(characteristic, participant.characteristics[id]));
    });
    if (isIn) found.add(participant.id);
  }
  return found;
}

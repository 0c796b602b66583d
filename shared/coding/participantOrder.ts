/** Participants in natural order of their labels: E2 before E10. */
import type { ParticipantId } from '../project/ids.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';

export interface ParticipantOrder {
  readonly ids: readonly ParticipantId[];
  /** Place in `ids`. */
  readonly rankOf: ReadonlyMap<ParticipantId, number>;
}

const orders = new WeakMap<Project['participants'], ParticipantOrder>();

/** The same object as long as no participant changed. */
export function participantOrder({ participants }: Pick<Project, 'participants'>): ParticipantOrder {
  let order = orders.get(participants);
  if (!order) {
    const sorted = [...participants.values()].sort((a, b) => compareNatural(a.label, b.label));
    const ids = sorted.map(({ id }) => id);
    order = { ids, rankOf: new Map(ids.map((id, rank) => [id, rank])) };
    orders.set(participants, order);
  }
  return order;
}

/** Place of each participant in natural order of the labels. */
export function participantRanks(participants: Project['participants']): ReadonlyMap<ParticipantId, number> {
  return participantOrder({ participants }).rankOf;
}

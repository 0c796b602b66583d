/** The interviews in the order in which they are shown and stepped through: E2 before E10. */
import { compareNatural } from '../../../shared/project/naturalOrder.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { Transcript } from '../../../shared/project/records.ts';
import { currentProject } from '../../workspace/projectStore.ts';
import { openTranscript, viewStore } from '../../workspace/viewStore.ts';

const known = new WeakMap<Project['transcripts'], readonly Transcript[]>();

export function transcriptsInOrder({ transcripts }: Pick<Project, 'transcripts'>): readonly Transcript[] {
  let order = known.get(transcripts);
  if (!order) {
    order = [...transcripts.values()].sort((a, b) => compareNatural(a.name, b.name));
    known.set(transcripts, order);
  }
  return order;
}

/** The interview before or after the open one, or `undefined` at either end. */
export function neighbourOf(
  order: readonly Transcript[],
  id: string | null,
  step: 1 | -1,
): Transcript | undefined {
  const at = order.findIndex((transcript) => transcript.id === id);
  return at === -1 ? undefined : order[at + step];
}

export function openNeighbour(step: 1 | -1): void {
  const next = neighbourOf(transcriptsInOrder(currentProject()), viewStore.getState().transcriptId, step);
  if (next) openTranscript(next.id);
}

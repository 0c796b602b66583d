/** Opens what a window begins with; nothing that keeps it from opening is in the way of the first screen. */
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import { storageReason } from '../storage/storageReason.ts';
import type { FirstPlace } from './lastPlace.ts';
import { workspaceParts } from './openedProject.ts';
import { openPlace, type ProjectOpened } from './session.ts';
import type { Stoppable } from './stoppable.ts';

export async function openFirstPlace(
  { place, hasCrashed }: FirstPlace,
  stop: Stoppable,
): Promise<ProjectOpened | Refusal> {
  try {
    // After a crash whatever there is of it is wanted. A tab may as well be the double of one that has the project.
    const isSure = hasCrashed && workspaceParts().platform.kind === 'desktop';
    return await openPlace(place, isSure ? 'anyhow' : 'asLeft', stop);
  } catch (error) {
    return refuse('fileCannotBeRead', { file: 'Trame', reason: storageReason(error) });
  }
}

/** Asks, before a coding is changed, whether it may be: the project may be read only, and codings belong to their coders. */
import type { CodingId } from '../../shared/project/ids.ts';
import type { Coding } from '../../shared/project/records.ts';
import { currentProject, workspaceStore } from '../workspace/projectStore.ts';
import { viewStore } from '../workspace/viewStore.ts';
import { sayWhyNot, wordsNow } from './saying.ts';
import { whyNoChange } from './whyNoChange.ts';

/** Says why where nothing can be changed. */
export function mayChange(): boolean {
  const reason = whyNoChange(workspaceStore.getState(), wordsNow());
  if (reason) sayWhyNot(reason);
  return reason === null;
}

/** Calls `act` with a coding of the acting coder; says whose it is where it is another's. */
export function withOwnCoding(
  act: (coding: Coding) => void,
  id: CodingId | null = viewStore.getState().selectedCodingId,
): void {
  const project = currentProject();
  const coding = id && project.codings.get(id);
  if (!coding) return;
  if (coding.coderId === workspaceStore.getState().coderId) act(coding);
  else
    sayWhyNot(
      wordsNow().reading.said.notYours({ coder: project.coders.get(coding.coderId)?.initials ?? '' }),
    );
}

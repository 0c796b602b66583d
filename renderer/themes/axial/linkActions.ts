/** What the window does with axial links: runs the command and says what came of it. */
import {
  addAxialLink,
  changeAxialLink,
  removeAxialLink,
  reverseAxialLink,
  setLinkEvidence,
} from '../../../shared/axial-links/editAxialLinks.ts';
import { linkTypeName } from '../../../shared/axial-links/linkTypeName.ts';
import type { AxialLinkId, CodingId, ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { AxialLink, AxialLinkType } from '../../../shared/project/records.ts';
import type { Words } from '../../../shared/words/words.ts';
import { say, sayIfRefused, wordsNow } from '../../codings/saying.ts';
import { currentProject } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import { axialStore, selectLink } from './axialStore.ts';

/** “Solitude” leads to “Rituals”. */
export function linkSentence(project: Project, words: Words, link: AxialLink): string {
  return words.axial.linkSentence({
    from: project.themes.get(link.fromId)?.name ?? '',
    link: linkTypeName(project, words, link.type),
    to: project.themes.get(link.toId)?.name ?? '',
  });
}

/** The new link is selected, so that its kind can be changed at once. */
export async function addLink(
  fromId: ThemeId,
  toId: ThemeId,
  type: AxialLinkType = lastType(),
  evidence: readonly CodingId[] = [],
): Promise<AxialLinkId | null> {
  const ran = sayIfRefused(await runCommand(addAxialLink, { fromId, toId, type, evidence }));
  const id = ran?.row?.about.linkId as AxialLinkId | undefined;
  if (!id) return null;
  axialStore.setState({ lastType: type });
  selectLink(id);
  sayLink(id);
  return id;
}

/** The kind of the last link; another project may not have it. */
function lastType(): AxialLinkType {
  const { lastType: type } = axialStore.getState();
  const { linkTypes } = currentProject();
  return linkTypes.has(type as never) || !type.includes('-') ? type : 'leadsTo';
}

export async function setLinkType(id: AxialLinkId, type: AxialLinkType): Promise<void> {
  if (!sayIfRefused(await runCommand(changeAxialLink, { id, type }))) return;
  axialStore.setState({ lastType: type });
  sayLink(id);
}

export async function turnLink(id: AxialLinkId): Promise<void> {
  if (sayIfRefused(await runCommand(reverseAxialLink, { id }))) sayLink(id);
}

export async function removeLink(id: AxialLinkId): Promise<boolean> {
  if (!sayIfRefused(await runCommand(removeAxialLink, { id }))) return false;
  selectLink(null);
  return true;
}

export async function changeEvidence(
  id: AxialLinkId,
  change: { readonly add?: readonly CodingId[]; readonly remove?: readonly CodingId[] },
): Promise<boolean> {
  const ran = sayIfRefused(await runCommand(setLinkEvidence, { id, ...change }));
  const link = ran?.project.axialLinks.get(id);
  if (ran && link && change.add?.length)
    say(wordsNow().axial.links.added({ sentence: linkSentence(ran.project, wordsNow(), link) }));
  return ran !== null;
}

function sayLink(id: AxialLinkId): void {
  const project = currentProject();
  const link = project.axialLinks.get(id);
  if (link) say(wordsNow().axial.map.linked({ sentence: linkSentence(project, wordsNow(), link) }));
}

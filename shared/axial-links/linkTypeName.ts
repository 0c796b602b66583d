/** What a type of link is called: one of the six in the reader's language, an own one as it was named. */
import type { LinkTypeId } from '../project/ids.ts';
import { isBuiltInLinkType } from '../project/linkTypes.ts';
import type { Project } from '../project/project.ts';
import type { AxialLinkType } from '../project/records.ts';
import type { Words } from '../words/words.ts';

export function linkTypeName(
  project: Pick<Project, 'linkTypes'>,
  words: Pick<Words, 'exporting'>,
  type: AxialLinkType,
): string {
  if (isBuiltInLinkType(type)) return words.exporting.linkTypes[type];
  return project.linkTypes.get(type as LinkTypeId)?.name ?? '';
}

/** Command: in which interview a theme last brought something new, as the researcher judges. Rules: docs/rules/saturation.md, SA16. */
import { added, changeSet, removed, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { LastAspectId, ParticipantId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { LastAspect } from '../project/records.ts';
import { refuse } from '../words/refusal.ts';

/** `null` takes the mark away. A theme has one: a new mark takes the place of the one before. */
export const markLastAspect: Command<
  'markLastAspect',
  { themeId: ThemeId; participantId: ParticipantId | null }
> = {
  name: 'markLastAspect',
  run(project, { themeId, participantId }, { coderId, now, newId }) {
    const theme = project.themes.get(themeId);
    const isKnown = participantId === null || project.participants.has(participantId);
    if (!theme || !isKnown) return refuse('recordMissing');
    const about = { theme: theme.name };
    const before = lastAspectOf(project, themeId);
    if (participantId === null)
      return { changes: changeSet(before ? [removed('lastAspects', before)] : []), about };
    if (!before) {
      const aspect = { id: newId<LastAspectId>(), themeId, participantId, coderId, createdAt: now };
      return { changes: changeSet([added('lastAspects', aspect)]), about };
    }
    const patch = before.participantId === participantId ? {} : { participantId, coderId, createdAt: now };
    return { changes: changeSet([updated('lastAspects', before, patch)]), about };
  },
};

export function lastAspectOf(
  { lastAspects }: Pick<Project, 'lastAspects'>,
  themeId: ThemeId,
): LastAspect | null {
  for (const aspect of lastAspects.values()) if (aspect.themeId === themeId) return aspect;
  return null;
}

/** Commands: put a suggestion of a link aside, and take that back. Rules: docs/rules/axial-links.md, AX15. */
import { added, changeSet, removed } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { IgnoredSuggestionId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { IgnoredSuggestion, SuggestionReason } from '../project/records.ts';
import { refuse } from '../words/refusal.ts';

export interface SuggestedPair {
  readonly fromId: ThemeId;
  readonly toId: ThemeId;
  readonly reason: SuggestionReason;
}

export const ignoreSuggestion: Command<'ignoreSuggestion', SuggestedPair> = {
  name: 'ignoreSuggestion',
  run(project, { fromId, toId, reason }, { coderId, now, newId }) {
    const [from, to] = [project.themes.get(fromId), project.themes.get(toId)];
    if (!from || !to) return refuse('recordMissing');
    const about = { from: from.name, to: to.name };
    if (findIgnored(project, { fromId, toId, reason })) return { changes: changeSet([]), about };
    const id = newId<IgnoredSuggestionId>();
    const record: IgnoredSuggestion = { id, fromId, toId, reason, coderId, createdAt: now };
    return { changes: changeSet([added('ignoredSuggestions', record)]), about };
  },
};

/** Shows all that was put aside again. */
export const restoreSuggestions: Command<'restoreSuggestions', Record<string, never>> = {
  name: 'restoreSuggestions',
  run(project) {
    const all = [...project.ignoredSuggestions.values()];
    return {
      changes: changeSet(all.map((one) => removed('ignoredSuggestions', one))),
      about: { count: all.length },
    };
  },
};

/** Only a sequence has a direction. */
export function findIgnored(
  project: Pick<Project, 'ignoredSuggestions'>,
  { fromId, toId, reason }: SuggestedPair,
): IgnoredSuggestion | undefined {
  return [...project.ignoredSuggestions.values()].find(
    (one) =>
      one.reason === reason &&
      ((one.fromId === fromId && one.toId === toId) ||
        (reason !== 'sequence' && one.fromId === toId && one.toId === fromId)),
  );
}

/** Commands on the project itself and its coders. */

import { refuse } from '../words/refusal.ts';
import { added, changeSet, updated } from './changeSet.ts';
import type { Command } from './command.ts';
import type { CoderId } from './ids.ts';
import { projectInfo } from './project.ts';

export const renameProject: Command<'renameProject', { name: string }> = {
  name: 'renameProject',
  run(project, { name }) {
    const trimmed = name.trim();
    if (!trimmed) return refuse('projectNameEmpty');
    return {
      changes: changeSet([updated('info', projectInfo(project), { name: trimmed })]),
      about: { name: trimmed },
    };
  },
};

/** Refuses initials that another coder has, compared without case. */
export const addCoder: Command<'addCoder', { initials: string; name?: string }> = {
  name: 'addCoder',
  run(project, input, { newId, now }) {
    const initials = input.initials.trim();
    if (!initials) return refuse('coderInitialsEmpty');
    for (const coder of project.coders.values()) {
      if (coder.initials.toLowerCase() === initials.toLowerCase()) return refuse('coderExists', { initials });
    }
    const coder = { id: newId<CoderId>(), initials, name: input.name?.trim() ?? '', createdAt: now };
    return { changes: changeSet([added('coders', coder)]), about: { initials } };
  },
};

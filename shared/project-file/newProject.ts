/** A new project with its first history rows: its creation, and the first coder where one is named. */
import { addCoder } from '../project/editProject.ts';
import type { HistoryRow } from '../project/historyRow.ts';
import type { NewId, ProjectId } from '../project/ids.ts';
import { emptyProject, type Project } from '../project/project.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { performCommand } from './performCommand.ts';

export interface NewProject {
  readonly project: Project;
  readonly rows: readonly HistoryRow[];
}

/** Refuses a name without letters, and initials that `addCoder` refuses. Without initials it has no coder. */
export function newProject(
  name: string,
  coderInitials: string | null,
  { now, newId }: { now: string; newId: NewId },
): NewProject | Refusal {
  const trimmed = name.trim();
  if (!trimmed) return refuse('projectNameEmpty');
  const project = emptyProject({ id: newId<ProjectId>(), name: trimmed, createdAt: now });
  const created: HistoryRow = {
    number: 1,
    at: now,
    coderId: null,
    command: 'createProject',
    about: { name: trimmed },
    changes: { changes: [], texts: [] },
    reverts: null,
  };
  if (coderInitials === null) return { project, rows: [created] };
  const step = performCommand(
    project,
    addCoder,
    { initials: coderInitials },
    { coderId: null, now, newId },
    2,
  );
  if (isRefusal(step)) return step;
  return { project: step.project, rows: step.row ? [created, step.row] : [created] };
}

/**
 * A project while a command of several steps works on it: each step sees what the steps before it did, and all of them
 * come out as one change set.
 */

import type { RecordChange } from './changeSet.ts';
import { applyChanges, type ChangeSet, changeSet, isConflict, mergeAllChanges } from './changeSet.ts';
import type { Project } from './project.ts';
import type { TranscriptText } from './records.ts';

export class ProjectDraft {
  private current: Project;
  private readonly sets: ChangeSet[] = [];

  constructor(project: Project) {
    this.current = project;
  }

  /** The project as the steps so far left it. */
  get project(): Project {
    return this.current;
  }

  /** Throws where the changes do not fit the draft: they were computed from something else. */
  apply(changes: readonly RecordChange[], texts: readonly TranscriptText[] = []): void {
    this.applySet(changeSet(changes, texts));
  }

  applySet(set: ChangeSet): void {
    const next = applyChanges(this.current, set);
    if (isConflict(next)) throw new Error(`A step does not fit its draft: ${next.table} ${next.id}.`);
    this.current = next;
    this.sets.push(set);
  }

  changes(): ChangeSet {
    return mergeAllChanges(this.sets);
  }
}

/** The worker in which the figures of all coders of a round are counted from the stored project, and their intervals drawn. */
import type { CoderId, RoundId } from '../../shared/project/ids.ts';
import type { FrozenFigures, FrozenOfAll } from '../../shared/project/records.ts';
import { seenBy } from '../../shared/rounds/seenBy.ts';
import {
  countOfAll,
  freezeOfAll,
  freezePairs,
  type QuestionOfAll,
} from '../../shared/triangulation/figuresOfAll.ts';
import { roundDraws } from '../../shared/triangulation/roundFigures.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { ProjectDatabase, type StoredId } from './database.ts';
import { loadProject } from './projectStorage.ts';

export interface RoundOfAllJob {
  readonly storedId: StoredId;
  readonly projectName: string;
  readonly seenBy: CoderId | null;
  readonly roundId: RoundId;
  readonly question: QuestionOfAll;
  /** The sets of each two coders are wanted too, for closing the round. */
  readonly isOpen: boolean;
}

export type RoundOfAllAnswer =
  | { readonly share: number }
  /** Without intervals yet. */
  | { readonly counted: FrozenOfAll }
  | { readonly done: FrozenOfAll; readonly pairs: readonly FrozenFigures[] }
  | { readonly failed: true };

const say = (answer: RoundOfAllAnswer) => self.postMessage(answer);

self.onmessage = async ({ data }: MessageEvent<RoundOfAllJob>) => {
  try {
    await count(data);
  } catch {
    say({ failed: true });
  }
};

async function count(job: RoundOfAllJob): Promise<void> {
  const database = new ProjectDatabase(job.storedId);
  try {
    const loaded = await loadProject(database, job.projectName);
    if (isRefusal(loaded)) return say({ failed: true });
    const project = seenBy(loaded.project, job.seenBy);
    const round = project.rounds.get(job.roundId);
    if (!round) return say({ failed: true });
    const counted = countOfAll(project, round, job.question);
    say({ counted: freezeOfAll(counted, 0) });
    const half = job.isOpen ? 0.5 : 1;
    const done = freezeOfAll(counted, roundDraws, (share) => say({ share: share * half }));
    const pairs = job.isOpen
      ? freezePairs(project, round, job.question, (share) => say({ share: half + share * half }))
      : [];
    say({ done, pairs });
  } finally {
    database.close();
  }
}

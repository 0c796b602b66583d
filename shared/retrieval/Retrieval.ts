/** A query on its way through a project: goes on as far as it is asked to, and keeps what it found. */
import { participantOrder } from '../coding/participantOrder.ts';
import type { ParticipantId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { RetrievalQuery } from '../project/records.ts';
import { type FoundPassage, findByTranscript } from './findPassages.ts';
import { participantsAllowed } from './participantsAllowed.ts';
import { speakersIn } from './speakersIn.ts';

export class Retrieval {
  readonly project: Project;
  readonly query: RetrievalQuery;
  /** Grows while the query goes on. */
  readonly found: FoundPassage[] = [];
  private readonly steps: Generator<FoundPassage[]>;
  private readonly spoke = new Set<ParticipantId>();
  private isDone = false;

  constructor(project: Project, query: RetrievalQuery) {
    this.project = project;
    this.query = query;
    this.steps = findByTranscript(project, query);
  }

  /** Every transcript was asked. */
  get isComplete(): boolean {
    return this.isDone;
  }

  /** Goes on, transcript by transcript, until `isEnough` or the end. */
  advance(isEnough: (found: readonly FoundPassage[]) => boolean): void {
    while (!this.isDone && !isEnough(this.found)) {
      const step = this.steps.next();
      if (step.done) this.isDone = true;
      else this.take(step.value);
    }
  }

  /** Who speaks in a passage found so far, in natural order. */
  speakers(): ParticipantId[] {
    return participantOrder(this.project).ids.filter((id) => this.spoke.has(id));
  }

  /** Participants the query is about who speak in no passage found so far: final once it is complete (QW14). */
  silent(): ParticipantId[] {
    const asked = participantsAllowed(this.project, this.query) ?? participantOrder(this.project).ids;
    return asked.filter((id) => !this.spoke.has(id));
  }

  private take(passages: readonly FoundPassage[]): void {
    for (const passage of passages) {
      this.found.push(passage);
      const text = textOf(this.project, passage.transcriptId);
      for (const id of speakersIn(text, passage)) this.spoke.add(id);
    }
  }
}

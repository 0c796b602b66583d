/** Finds the transcripts that a row of a table speaks of, by participant or by name. Rules: docs/rules/coded-table.md. */

import { labelsByNumber, numberNamed } from '../participants/numbersAsNames.ts';
import type { ParticipantId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Participant } from '../project/records.ts';
import { transcriptsInOrder } from '../tables/codingRows.ts';
import { fileTitle, nameKey } from '../transcript/fileTitle.ts';
import { labelKey } from '../transcript/speakerLabels.ts';
import { nameProblem, type Problem } from '../words/problem.ts';
import type { CodedRow } from './readCodedTable.ts';

const labelInFront = /^\s*(\p{L}{1,3}[ \u00a0\u202f]?[0-9]{1,4})\s*[(,;:\u2013-]/u;

/** Made once for a table: looks names up without going through the project again. */
export class WhoIndex {
  private readonly project: Project;
  private readonly participants = new Map<string, Participant>();
  private readonly transcripts = new Map<string, TranscriptId>();
  private readonly transcriptsOf = new Map<ParticipantId, TranscriptId[]>();
  private byNumber: ReadonlyMap<number, string | null> | null = null;

  constructor(project: Project) {
    this.project = project;
    for (const participant of project.participants.values())
      this.participants.set(labelKey(participant.label), participant);
    for (const { id, name, sourceFile } of transcriptsInOrder(project)) {
      for (const key of [nameKey(name), nameKey(fileTitle(sourceFile)), labelKey(name)])
        if (key !== '' && !this.transcripts.has(key)) this.transcripts.set(key, id);
      const speaking = new Set(textOf(project, id).turns.flatMap(({ participantId }) => participantId ?? []));
      for (const participantId of speaking) {
        const own = this.transcriptsOf.get(participantId);
        if (own) own.push(id);
        else this.transcriptsOf.set(participantId, [id]);
      }
    }
  }

  /** By name, by file name with or without extension, or by label. */
  transcriptNamed(name: string): TranscriptId | null {
    const found =
      this.transcripts.get(nameKey(name)) ??
      this.transcripts.get(nameKey(fileTitle(name))) ??
      this.transcripts.get(labelKey(name));
    return found ?? null;
  }

  /** The transcript of this name, else all of the participant's. */
  transcriptsNamed(name: string): readonly TranscriptId[] {
    const transcriptId = this.transcriptNamed(name);
    if (transcriptId !== null) return [transcriptId];
    const participant = this.participants.get(labelKey(name));
    return (participant && this.transcriptsOf.get(participant.id)) ?? [];
  }

  participantNamed(label: string): Participant | null {
    return this.participants.get(labelKey(label)) ?? null;
  }

  /** As people write it in a table of quotes: "E4 (F, 34 ans)", "E4, l. 12", "Entretien 4", "4". */
  private participantWritten(name: string): Participant | null {
    const label = labelInFront.exec(name)?.[1];
    if (label !== undefined) {
      const participant = this.participantNamed(label);
      const behind = name.trimStart().slice(label.length);
      return participant && this.namesAnother(participant, behind) ? null : participant;
    }
    const number = numberNamed(name);
    if (number === null) return null;
    return this.participantNumbered(number);
  }

  private participantNumbered(number: number): Participant | null {
    this.byNumber ??= labelsByNumber([...this.participants.values()].map((one) => one.label));
    return this.participantNamed(this.byNumber.get(number) ?? '');
  }

  /** "E1, E2", "E1-3": what stands behind a label names somebody else, so that the row says two. */
  private namesAnother(participant: Participant, behind: string): boolean {
    const parts = behind.split(/[^\p{L}\p{M}\p{N}\s]+/u).filter((part) => part.trim() !== '');
    if (parts.length > 0 && parts.every((part) => this.participantNumbered(numberNamed(part) ?? -1)))
      return true;
    return parts.some((part) => {
      const words = part.trim().split(/\s+/u);
      return words.some((_, from) =>
        [1, 2, 3].some((count) => {
          const found = this.participantNamed(words.slice(from, from + count).join(' '));
          return found !== null && found !== participant;
        }),
      );
    });
  }

  /** Transcripts to search in, in order; `null` where the row leads to none. What is doubtful goes to `problems`. */
  find(row: CodedRow, problems: Problem[]): readonly TranscriptId[] | null {
    const participant = this.participantNamed(row.participant);
    const transcriptId = row.transcript === '' ? null : this.transcriptNamed(row.transcript);
    if (transcriptId !== null) {
      const own = participant ? this.transcriptsOf.get(participant.id) : undefined;
      if (participant && !own?.includes(transcriptId)) {
        const transcript = this.project.transcripts.get(transcriptId)?.name ?? '';
        const params = { participant: participant.label, transcript };
        problems.push(nameProblem(row.row, 'codedRowOtherParticipant', params));
      }
      return [transcriptId];
    }
    const person = participant ?? this.participants.get(labelKey(row.transcript)) ?? null;
    if (person) {
      if (participant && row.transcript !== '') {
        const params = { name: row.transcript, participant: participant.label };
        problems.push(nameProblem(row.row, 'codedRowUnknownTranscript', params));
      }
      return this.ofParticipant(person, row, problems);
    }
    const byName = row.participant === '' ? null : this.transcriptNamed(row.participant);
    if (byName !== null) return [byName];
    const name = row.participant === '' ? row.transcript : row.participant;
    const written = this.participantWritten(name);
    if (written) return this.ofParticipant(written, row, problems);
    problems.push(nameProblem(row.row, 'codedRowUnknownWho', { name }));
    return null;
  }

  private ofParticipant(
    participant: Participant,
    row: CodedRow,
    problems: Problem[],
  ): readonly TranscriptId[] | null {
    const own = this.transcriptsOf.get(participant.id);
    if (own) return own;
    // Somebody of the participants' table whose interview carries another label.
    const byName = this.transcriptNamed(participant.label);
    if (byName !== null) return [byName];
    problems.push(nameProblem(row.row, 'codedRowNoTranscript', { participant: participant.label }));
    return null;
  }
}

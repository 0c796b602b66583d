/** Coders, participants and transcripts of another project: recognised, or added. Rules: docs/rules/second-coder.md, SC7 to SC9. */
import { added, type RecordChange } from '../project/changeSet.ts';
import type { CoderId, ParticipantId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { TranscriptText } from '../project/records.ts';
import { recogniseTranscripts } from '../transcript/recogniseTranscripts.ts';
import { labelKey } from '../transcript/speakerLabels.ts';
import type { MergeConflict } from './mergePlan.ts';
import { sharePassages } from './sharePassages.ts';

/** By identity, else by initials: two people with the same initials would be told apart nowhere in Trame. */
export function mergeCoders(
  project: Project,
  other: Project,
  changes: RecordChange[],
): Map<CoderId, CoderId> {
  const byInitials = new Map(
    [...project.coders.values()].map(({ id, initials }) => [initials.toLowerCase(), id]),
  );
  const known = new Map<CoderId, CoderId>();
  for (const coder of other.coders.values()) {
    const match = project.coders.has(coder.id) ? coder.id : byInitials.get(coder.initials.toLowerCase());
    if (!match) changes.push(added('coders', coder));
    known.set(coder.id, match ?? coder.id);
  }
  return known;
}

export interface MergedTranscripts {
  readonly participants: ReadonlyMap<ParticipantId, ParticipantId>;
  readonly transcripts: ReadonlyMap<TranscriptId, TranscriptId>;
  readonly edited: ReadonlySet<TranscriptId>;
  readonly texts: readonly TranscriptText[];
  readonly common: number;
}

/** Transcripts that are not recognised come in with the participants who speak in them. */
export function mergeTranscripts(
  project: Project,
  other: Project,
  changes: RecordChange[],
): MergedTranscripts {
  const { same, edited } = recogniseTranscripts(project, other);
  const transcripts = new Map<TranscriptId, TranscriptId>([...same, ...edited]);
  const recognised = transcripts.size;
  const fresh = [...other.transcripts.values()].filter(({ id }) => !transcripts.has(id));
  const participants = recogniseParticipants(project, other);
  const speaking = new Set(
    fresh.flatMap(({ id }) => textOf(other, id).turns.flatMap(({ participantId }) => participantId ?? [])),
  );
  for (const id of speaking) {
    const participant = other.participants.get(id);
    if (!participant || participants.has(id)) continue;
    changes.push(added('participants', { ...participant, characteristics: {} }));
    participants.set(id, id);
  }
  const texts: TranscriptText[] = [];
  for (const transcript of fresh) {
    const text = textOf(other, transcript.id);
    texts.push({
      ...text,
      turns: text.turns.map((turn) => ({
        ...turn,
        participantId: turn.participantId && (participants.get(turn.participantId) ?? null),
      })),
    });
    changes.push(added('transcripts', transcript));
    transcripts.set(transcript.id, transcript.id);
  }
  return {
    participants,
    transcripts,
    edited: new Set(edited.keys()),
    texts,
    common: [...transcripts].some(([id, own]) => isVersionOf(project, other, id, own)) ? recognised : 0,
  };
}

/** A name alone makes no copy: every study has an E1. */
function isVersionOf(project: Project, other: Project, id: TranscriptId, own: TranscriptId): boolean {
  // What comes in new has no text here.
  if (!project.transcripts.has(own)) return false;
  const [text, ownText] = [textOf(other, id).text, textOf(project, own).text];
  return id === own || text === ownText || sharePassages(text, ownText);
}

/**
 * Coders of the copy whose codings count as those of somebody with the same initials and another identity: one person with
 * two copies, or two people. Said also where all of them are here already, as two people may have coded alike.
 */
export function sharedInitials(
  project: Project,
  other: Project,
  coders: ReadonlyMap<CoderId, CoderId>,
): MergeConflict[] {
  const coding = ({ codings }: Project) => new Set(Array.from(codings.values(), ({ coderId }) => coderId));
  const [there, here] = [coding(other), coding(project)];
  return [...coders].flatMap(([otherId, id]): MergeConflict[] =>
    otherId !== id && there.has(otherId) && here.has(id)
      ? [{ kind: 'sameInitials', coder: project.coders.get(id)?.initials ?? '' }]
      : [],
  );
}

/** By identity, else by label. */
function recogniseParticipants(project: Project, other: Project): Map<ParticipantId, ParticipantId> {
  const byLabel = new Map([...project.participants.values()].map(({ id, label }) => [labelKey(label), id]));
  const known = new Map<ParticipantId, ParticipantId>();
  for (const { id, label } of other.participants.values()) {
    const match = project.participants.has(id) ? id : byLabel.get(labelKey(label));
    if (match) known.set(id, match);
  }
  return known;
}

/** Characteristics that both have with other values: this project's stay. */
export function differingValues(
  project: Project,
  other: Project,
  participants: ReadonlyMap<ParticipantId, ParticipantId>,
): MergeConflict[] {
  const byName = new Map([...project.characteristics.values()].map((one) => [one.name.toLowerCase(), one]));
  return [...participants].flatMap(([otherId, ownId]) => {
    const [own, theirs] = [project.participants.get(ownId), other.participants.get(otherId)];
    return [...other.characteristics.values()].flatMap((characteristic): MergeConflict[] => {
      const known = byName.get(characteristic.name.toLowerCase());
      const kept = known && own?.characteristics[known.id];
      const value = theirs?.characteristics[characteristic.id];
      if (!own || kept === undefined || value === undefined || kept === value) return [];
      return [
        {
          kind: 'valueDiffers',
          participant: own.label,
          characteristic: characteristic.name,
          kept: String(kept),
          other: String(value),
        },
      ];
    });
  });
}

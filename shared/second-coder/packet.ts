/**
 * A copy for a second coder to work on blind: chosen interviews, the codebook or none, and nothing that the others coded
 * or wrote. Rules: docs/rules/second-coder.md, SC1 to SC5.
 */
import { added, changeSet, type RecordChange } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { CoderId, ParticipantId, TranscriptId } from '../project/ids.ts';
import { type Project, projectInfo, textOf } from '../project/project.ts';
import type { Round, Theme, TranscriptText } from '../project/records.ts';
import { seenBy } from '../rounds/seenBy.ts';
import { refuse } from '../words/refusal.ts';

export interface PacketContent {
  readonly source: Project;
  readonly transcriptIds: readonly TranscriptId[];
  readonly hasCodebook: boolean;
  /** The round that the copy is for: it goes along with the coder's own part, and comes back with it. */
  readonly round?: Round | null;
}

/** "Nights – JD". */
export function packetName(source: Project, initials: string): string {
  return `${projectInfo(source).name} – ${initials.trim()}`;
}

/** Fills a new project. Ids stay those of the source, so that the copy is recognised when it comes back. */
export const fillPacket: Command<'fillPacket', PacketContent> = {
  name: 'fillPacket',
  run(copy, { source: whole, transcriptIds, hasCodebook, round = null }) {
    // What a blind round hides from everybody but its author is nothing for a copy either: new themes, that is.
    const source = seenBy(whole, null);
    if (transcriptIds.length === 0) return refuse('packetEmpty');
    const texts = transcriptIds.map((id) => textOf(source, id));
    const changes: RecordChange[] = [
      ...[...speakersOf(texts)].flatMap((id) => participantWithoutFacts(source, id)),
      ...transcriptIds.flatMap((id) => transcriptWithoutOrigin(source, id)),
      ...(hasCodebook
        ? [...source.themes.values()].map((theme) => added('themes', withoutAuthor(theme)))
        : []),
      ...(round ? [...copy.coders.keys()].map((coderId) => partOf(round, coderId, transcriptIds)) : []),
    ];
    return { changes: changeSet(changes, texts), about: { count: transcriptIds.length } };
  },
};

/** The other coders, what they have finished and what was measured stay at home. */
function partOf(round: Round, coderId: CoderId, transcriptIds: readonly TranscriptId[]): RecordChange {
  const parts = [{ coderId, finishedAt: null }];
  const nobody = { startedBy: null, liftedBy: null, liftedAt: null, closedAt: null, before: [] };
  const isInCopy = new Set(transcriptIds);
  const own = round.transcriptIds.filter((id) => isInCopy.has(id));
  return added('rounds', { ...round, ...nobody, parts, transcriptIds: own });
}

function speakersOf(texts: readonly TranscriptText[]): Set<ParticipantId> {
  return new Set(texts.flatMap(({ turns }) => turns.flatMap(({ participantId }) => participantId ?? [])));
}

/** Characteristics are left out: they may tell who somebody is, and coding does without. */
function participantWithoutFacts(source: Project, id: ParticipantId): RecordChange[] {
  const participant = source.participants.get(id);
  return participant ? [added('participants', { ...participant, characteristics: {} })] : [];
}

/** Names of files and places may tell who somebody is. */
function transcriptWithoutOrigin(source: Project, id: TranscriptId): RecordChange[] {
  const transcript = source.transcripts.get(id);
  return transcript ? [added('transcripts', { ...transcript, sourceFile: '', place: '' })] : [];
}

/** Examples are codings of others. */
function withoutAuthor(theme: Theme): Theme {
  return { ...theme, examples: [], coderId: null };
}

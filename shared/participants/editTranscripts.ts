/** Commands: rename an interview, and delete one with all that was said about it. Rules: docs/rules/participants.md, PT40, PT41. */
import { removeCodings } from '../coding/placeCodings.ts';
import { changeSet, removed, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { TranscriptId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import type { Participant } from '../project/records.ts';
import { refuse } from '../words/refusal.ts';
import { interviewsOf } from './interviewsOf.ts';

/** Who speaks in it keeps their label. */
export const renameTranscript: Command<'renameTranscript', { id: TranscriptId; name: string }> = {
  name: 'renameTranscript',
  run(project, { id, name }) {
    const transcript = project.transcripts.get(id);
    if (!transcript) return refuse('recordMissing');
    const wanted = name.trim().replace(/\s+/gu, ' ');
    if (wanted === '') return refuse('transcriptNameEmpty');
    const taken = [...project.transcripts.values()].find((one) => one.id !== id && one.name === wanted);
    if (taken) return refuse('transcriptNameTaken', { name: wanted });
    return {
      changes: changeSet([updated('transcripts', transcript, { name: wanted })]),
      about: { transcript: transcript.name, name: wanted },
    };
  },
};

/** Codings, memos and reading marks go too, and those participants who came with the interview and have nothing else. */
export const deleteTranscript: Command<'deleteTranscript', { id: TranscriptId }> = {
  name: 'deleteTranscript',
  seesHidden: true,
  run(project, { id }) {
    const transcript = project.transcripts.get(id);
    if (!transcript) return refuse('recordMissing');
    const round = [...project.rounds.values()].find(({ transcriptIds }) => transcriptIds.includes(id));
    if (round) return refuse('transcriptInRound', { transcript: transcript.name, round: round.name });
    const draft = new ProjectDraft(project);
    removeCodings(draft, [...project.codings.ofTranscript(id).values()]);
    const memos = [...draft.project.memos.values()].filter(({ target }) => target.id === id);
    const marks = [...project.readingMarks.values()].filter(({ transcriptId }) => transcriptId === id);
    draft.apply([
      ...memos.map((memo) => removed('memos', memo)),
      ...marks.map((mark) => removed('readingMarks', mark)),
      removed('transcripts', transcript),
    ]);
    const left = participantsLeft(project, draft.project, id);
    draft.apply(left.map((participant) => removed('participants', participant)));
    return { changes: draft.changes(), about: { transcript: transcript.name } };
  },
};

/** Who spoke in the interview, in no other one, and of whom nothing else is written. */
function participantsLeft(before: Project, after: Project, id: TranscriptId): Participant[] {
  const interviews = interviewsOf(after);
  const described = new Set<string>(Array.from(after.memos.values(), ({ target }) => target.id));
  return [...interviewsOf(before)].flatMap(([participantId, own]) => {
    const participant = after.participants.get(participantId);
    if (!participant || !own.some((transcript) => transcript.id === id)) return [];
    const hasMore = interviews.has(participantId) || described.has(participantId);
    return hasMore || Object.keys(participant.characteristics).length > 0 ? [] : [participant];
  });
}

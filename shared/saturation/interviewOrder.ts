/** In which order the interviews count: by date, by number, or as the researcher says. Rules: docs/rules/saturation.md, SA14. */
import { participantOrder } from '../coding/participantOrder.ts';
import { transcriptsOf } from '../coding/transcriptsOf.ts';
import type { ParticipantId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { type Refusal, refuse } from '../words/refusal.ts';

/** `number`: in natural order of the labels. A list: labels of participants, each once. */
export type WantedOrder = 'date' | 'number' | readonly string[];

export interface InterviewOrder {
  readonly participantIds: readonly ParticipantId[];
  /** What the order goes by. */
  readonly by: 'date' | 'number' | 'hand';
  /** Participants whose interviews have no date, which is why a wanted order by date became one by number. */
  readonly undated: readonly ParticipantId[];
}

/** Participants without any transcript have no place. Refused: a list that leaves one out, or has one twice or unknown. */
export function orderInterviews(project: Project, wanted: WantedOrder): InterviewOrder | Refusal {
  const all = participantOrder(project).ids.filter((id) => transcriptsOf(project, id).length > 0);
  if (wanted === 'number') return { participantIds: all, by: 'number', undated: [] };
  if (wanted !== 'date') return orderByHand(project, all, wanted);
  const dates = new Map(all.map((id) => [id, firstDate(project, id)]));
  const undated = all.filter((id) => dates.get(id) === null);
  if (undated.length > 0) return { participantIds: all, by: 'number', undated };
  // Sorting keeps the natural order of those interviewed on one day.
  const sorted = [...all].sort((a, b) => {
    const [one, other] = [dates.get(a) ?? '', dates.get(b) ?? ''];
    return one < other ? -1 : one > other ? 1 : 0;
  });
  return { participantIds: sorted, by: 'date', undated };
}

/** Day of the first interview with the participant; `null` where one of them has none. */
function firstDate(project: Project, id: ParticipantId): string | null {
  const dates = transcriptsOf(project, id).map(
    (transcriptId) => project.transcripts.get(transcriptId)?.date ?? null,
  );
  return dates.includes(null) ? null : (dates.sort()[0] ?? null);
}

function orderByHand(
  project: Project,
  all: readonly ParticipantId[],
  labels: readonly string[],
): InterviewOrder | Refusal {
  const byLabel = new Map(all.map((id) => [project.participants.get(id)?.label ?? '', id]));
  const unknown = labels.filter((label) => !byLabel.has(label));
  if (unknown.length > 0) return refuse('orderUnknown', { participants: unknown.join(', ') });
  const twice = labels.filter((label, index) => labels.indexOf(label) !== index);
  if (twice.length > 0) return refuse('orderTwice', { participants: [...new Set(twice)].join(', ') });
  const left = [...byLabel.keys()].filter((label) => !labels.includes(label));
  if (left.length > 0) return refuse('orderIncomplete', { participants: left.join(', ') });
  return { participantIds: labels.flatMap((label) => byLabel.get(label) ?? []), by: 'hand', undated: [] };
}

/** How two passages stand to each other, as a search for partners in one transcript. Rules: docs/rules/queries.md. */
import type { CodingId, ParticipantId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Coding, QueryRow, TranscriptText } from '../project/records.ts';
import { lineSpanOf } from '../transcript/lines.ts';
import { turnsInRange } from '../transcript/turns.ts';
import { type Interval, partnerSearch } from './partners.ts';
import { speakersIn } from './speakersIn.ts';

/** Answers whether a coding has a partner among `others`, all of one transcript. */
export function relatedIn(
  text: TranscriptText,
  { relation, lines }: Pick<QueryRow, 'relation' | 'lines'>,
  others: readonly Coding[],
): (coding: Coding) => boolean {
  const plain = (coding: Coding) => intervalOf(text, relation, coding);
  // "Within n lines" is an overlap of the line spans once one of the two has grown by n at both ends.
  const reach = relation === 'near' ? lines : 0;
  const hasPartner = partnerSearch(
    others.map((other) => {
      const { start, end, id } = plain(other);
      return { start: start - reach, end: end + reach, id };
    }),
  );
  return (coding) => hasPartner(plain(coding));
}

function intervalOf(text: TranscriptText, relation: QueryRow['relation'], coding: Coding): Interval {
  const { id, start, end } = coding;
  if (relation === 'near') {
    const { first, last } = lineSpanOf(text, start, end);
    return { start: first, end: last + 1, id };
  }
  if (relation === 'turn') {
    const { first, end: after } = turnsInRange(text.turns, coding);
    return { start: first, end: after, id };
  }
  return relation === 'overlapping' ? { start, end, id } : { start: 0, end: 1, id };
}

/** In whose passages of a row each participant speaks: that one coding, or several. */
export type SpeakersOfRow = ReadonlyMap<ParticipantId, CodingId | 'several'>;

/** Over all interviews; one pass over all codings. */
export function speakersOfRow(project: Project, isOfRow: (coding: Coding) => boolean): SpeakersOfRow {
  const speakers = new Map<ParticipantId, CodingId | 'several'>();
  for (const transcriptId of project.codings.transcriptIds()) {
    const text = textOf(project, transcriptId);
    for (const coding of project.codings.ofTranscript(transcriptId).values()) {
      if (!isOfRow(coding)) continue;
      for (const id of speakersIn(text, coding)) speakers.set(id, speakers.has(id) ? 'several' : coding.id);
    }
  }
  return speakers;
}

/** Somebody who speaks in the coding also speaks in another one of the row. */
export function sharesSpeaker(text: TranscriptText, speakers: SpeakersOfRow, coding: Coding): boolean {
  return speakersIn(text, coding).some((id) => {
    const where = speakers.get(id);
    return where !== undefined && where !== coding.id;
  });
}

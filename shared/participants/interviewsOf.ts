/** Which interviews each participant speaks in, in natural order of their names. */
import type { ParticipantId } from '../project/ids.ts';
import { inNaturalOrder } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import type { Transcript, TranscriptText } from '../project/records.ts';

type Interviews = ReadonlyMap<ParticipantId, readonly Transcript[]>;

const remembered = new WeakMap<Project['transcripts'], Interviews>();
const speakers = new WeakMap<TranscriptText, readonly ParticipantId[]>();

/** The same map as long as no transcript changed. Participants without interviews are not in it. */
export function interviewsOf({ transcripts, texts }: Pick<Project, 'transcripts' | 'texts'>): Interviews {
  let interviews = remembered.get(transcripts);
  if (!interviews) {
    const found = new Map<ParticipantId, Transcript[]>();
    for (const transcript of inNaturalOrder(transcripts.values(), ({ name }) => name)) {
      const text = texts.get(transcript.textId);
      for (const id of text ? speakersOfText(text) : []) {
        const own = found.get(id);
        if (own) own.push(transcript);
        else found.set(id, [transcript]);
      }
    }
    interviews = found;
    remembered.set(transcripts, interviews);
  }
  return interviews;
}

/** Each once, in the order in which they first speak. A text never changes. */
export function speakersOfText(text: TranscriptText): readonly ParticipantId[] {
  let own = speakers.get(text);
  if (!own) {
    own = [...new Set(text.turns.flatMap(({ participantId }) => participantId ?? []))];
    speakers.set(text, own);
  }
  return own;
}

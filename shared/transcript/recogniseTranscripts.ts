/** Which transcripts of another project are this one's. */
import type { TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';

export interface RecognisedTranscripts {
  /** The other project's transcripts with this one's that have the same words. */
  readonly same: ReadonlyMap<TranscriptId, TranscriptId>;
  /** Those that are known by identity, or else by name, whose words differ. */
  readonly edited: ReadonlyMap<TranscriptId, TranscriptId>;
}

/** By their words; of several with the same words the one with the same identity or name counts. */
export function recogniseTranscripts(project: Project, other: Project): RecognisedTranscripts {
  const byText = new Map<string, TranscriptId[]>();
  const byName = new Map<string, TranscriptId>();
  for (const { id, name } of project.transcripts.values()) {
    const { text } = textOf(project, id);
    byText.set(text, [...(byText.get(text) ?? []), id]);
    byName.set(name, id);
  }
  const same = new Map<TranscriptId, TranscriptId>();
  const edited = new Map<TranscriptId, TranscriptId>();
  for (const { id, name } of other.transcripts.values()) {
    const candidates = byText.get(textOf(other, id).text) ?? [];
    const match =
      candidates.find((one) => one === id) ??
      candidates.find((one) => project.transcripts.get(one)?.name === name) ??
      candidates[0];
    const changed = project.transcripts.has(id) ? id : byName.get(name);
    if (match) same.set(id, match);
    else if (changed) edited.set(id, changed);
  }
  return { same, edited };
}

/**
 * The work of a coder of another project file laid over this project, so that both can be compared. Nothing of it is
 * stored. Rules: docs/rules/agreement.md, AG10.
 */
import { recogniseThemes } from '../codebook/recogniseThemes.ts';
import { themeTree } from '../codebook/themeTree.ts';
import { CodingTable } from '../project/codingTable.ts';
import type { CoderId, CodingId, ReadingMarkId, ThemeId, TranscriptId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Coding, ReadingMark, Theme } from '../project/records.ts';
import { recogniseTranscripts } from '../transcript/recogniseTranscripts.ts';

export interface LaidOver {
  /** With the other coder, that coder's codings and reading marks, and themes that only the other project has. */
  readonly project: Project;
  readonly coderId: CoderId;
  /** Names of the other project's transcripts whose text this one does not have. */
  readonly unknownTranscripts: readonly string[];
}

/** Transcripts are known by their words, themes by identity, else by their path. */
export function layOver(project: Project, other: Project, otherCoderId: CoderId): LaidOver {
  const coderId = `other ${otherCoderId}` as CoderId;
  const { same } = recogniseTranscripts(project, other);
  const themes = matchThemes(project, other);
  const codings: Coding[] = [...project.codings.values()];
  for (const coding of other.codings.values()) {
    const transcriptId = same.get(coding.transcriptId);
    const themeId = themes.known.get(coding.themeId);
    if (coding.coderId !== otherCoderId || !transcriptId || !themeId) continue;
    codings.push({ ...coding, id: `other ${coding.id}` as CodingId, coderId, transcriptId, themeId });
  }
  const coder = other.coders.get(otherCoderId);
  return {
    project: {
      ...project,
      themes: themes.all,
      codings: CodingTable.of(codings),
      readingMarks: new Map([...project.readingMarks, ...marksOf(other, otherCoderId, coderId, same)]),
      coders: coder ? new Map([...project.coders, [coderId, { ...coder, id: coderId }]]) : project.coders,
    },
    coderId,
    unknownTranscripts: [...other.transcripts.values()]
      .filter(({ id }) => !same.has(id))
      .map(({ name }) => name),
  };
}

function* marksOf(
  other: Project,
  otherCoderId: CoderId,
  coderId: CoderId,
  transcripts: ReadonlyMap<TranscriptId, TranscriptId>,
): Generator<[ReadingMarkId, ReadingMark]> {
  for (const mark of other.readingMarks.values()) {
    const transcriptId = transcripts.get(mark.transcriptId);
    if (mark.coderId !== otherCoderId || !transcriptId) continue;
    const id = `other ${mark.id}` as ReadingMarkId;
    yield [id, { ...mark, id, coderId, transcriptId }];
  }
}

/** This project's themes with those that only the other has, and the other's themes by the ones that they are here. */
function matchThemes(project: Project, other: Project) {
  const all = new Map<ThemeId, Theme>(project.themes);
  const known = new Map(recogniseThemes(project, other));
  // Parents come first, so that each theme's parent is known before it.
  for (const { theme, parent } of themeTree(other).order) {
    if (known.has(theme.id)) continue;
    const parentId = parent ? (known.get(parent.theme.id) ?? null) : null;
    all.set(theme.id, { ...theme, parentId, examples: [] });
    known.set(theme.id, theme.id);
  }
  return { all, known };
}

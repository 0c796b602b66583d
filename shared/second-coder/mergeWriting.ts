/** Memos and reading marks of another project. Rules: docs/rules/second-coder.md, SC15. */
import { added, type RecordChange, updated } from '../project/changeSet.ts';
import type { AxialLinkId, CodingId } from '../project/ids.ts';
import { type Project, projectInfo, textOf } from '../project/project.ts';
import type { Memo, MemoTarget, ReadingMark, RichText } from '../project/records.ts';
import { lineIndexOfNumber } from '../transcript/lines.ts';
import type { Recognised } from './mergePlan.ts';

type Codings = ReadonlyMap<CodingId, CodingId>;

export function mergeMemos(
  project: Project,
  other: Project,
  known: Recognised,
  codings: Codings,
  links: ReadonlyMap<AxialLinkId, AxialLinkId>,
  changes: RecordChange[],
): void {
  for (const memo of other.memos.values()) {
    const target = targetHere(project, memo, known, codings, links);
    if (!target || project.memos.has(memo.id)) continue;
    const coderId = memo.coderId && (known.coders.get(memo.coderId) ?? null);
    changes.push(added('memos', { ...memo, target, coderId, body: withLinks(memo.body, codings) }));
  }
}

function targetHere(
  project: Project,
  { target }: Memo,
  known: Recognised,
  codings: Codings,
  links: ReadonlyMap<AxialLinkId, AxialLinkId>,
): MemoTarget | null {
  switch (target.table) {
    case 'axialLinks':
      return found('axialLinks', links.get(target.id));
    case 'codings':
      return found('codings', codings.get(target.id));
    case 'themes':
      return found('themes', known.themes.get(target.id));
    case 'transcripts':
      return found('transcripts', known.transcripts.get(target.id));
    case 'participants':
      return found('participants', known.participants.get(target.id));
    case 'info':
      return { table: 'info', id: projectInfo(project).id };
  }
}

function found<Table extends MemoTarget['table']>(table: Table, id: string | undefined): MemoTarget | null {
  return id === undefined ? null : ({ table, id } as MemoTarget);
}

/** A link to a coding that did not come in becomes plain words. */
function withLinks(body: RichText, codings: Codings): RichText {
  return body.map((block) => ({
    ...block,
    runs: block.runs.map((run) => ({ ...run, link: run.link && (codings.get(run.link) ?? null) })),
  }));
}

/** Of two marks of one coder in one transcript the one further down counts, and "finished" of either. */
export function mergeMarks(
  project: Project,
  other: Project,
  known: Recognised,
  changes: RecordChange[],
): void {
  const own = new Map(
    [...project.readingMarks.values()].map((mark) => [`${mark.transcriptId} ${mark.coderId}`, mark]),
  );
  for (const mark of other.readingMarks.values()) {
    const transcriptId = known.transcripts.get(mark.transcriptId);
    const coderId = known.coders.get(mark.coderId);
    if (!transcriptId || !coderId || known.edited.has(mark.transcriptId)) continue;
    const before = own.get(`${transcriptId} ${coderId}`);
    if (!before) changes.push(added('readingMarks', { ...mark, transcriptId, coderId }));
    else {
      const line =
        placeOf(project, mark, transcriptId) > placeOf(project, before, transcriptId)
          ? mark.line
          : before.line;
      const isFinished = mark.isFinished || before.isFinished;
      if (line !== before.line || isFinished !== before.isFinished)
        changes.push(updated('readingMarks', before, { line, isFinished }));
    }
  }
}

function placeOf(project: Project, { line }: ReadingMark, transcriptId: ReadingMark['transcriptId']): number {
  return line === null ? -1 : lineIndexOfNumber(textOf(project, transcriptId).lines, line);
}

/** What this project had and gave up, as its history tells: an old copy does not bring it back. Rules: docs/rules/second-coder.md, SC14, SC19. */
import type { HistoryRow } from '../project/historyRow.ts';
import type { CodingId, StudyTextId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { StudyText } from '../project/records.ts';
import { textVersions } from '../study/textVersions.ts';

export interface MergePast {
  readonly codings: ReadonlySet<CodingId>;
  readonly texts: ReadonlyMap<StudyTextId, PastText>;
}

interface PastText {
  /** `null` where the history does not go back to its beginning. */
  place: string | null;
  readonly versions: Set<string>;
}

export const noPast: MergePast = { codings: new Set(), texts: new Map() };

/** What an undo takes back was not given up: merged once more, it comes again. */
export function mergePast(rows: Iterable<HistoryRow>): MergePast {
  const codings = new Set<CodingId>();
  const texts = new Map<StudyTextId, PastText>();
  for (const { changes, reverts } of rows)
    for (const { table, id, after, before } of changes.changes) {
      const isUndo = reverts?.kind === 'undo';
      if (table === 'codings') {
        if (before === null) codings.delete(id as CodingId);
        else if (after === null && !isUndo) codings.add(id as CodingId);
      } else if (table === 'studyTexts') rememberText(texts, id as StudyTextId, before, after, isUndo);
    }
  return { codings, texts };
}

function rememberText(
  texts: Map<StudyTextId, PastText>,
  id: StudyTextId,
  before: Partial<StudyText> | null,
  after: Partial<StudyText> | null,
  isUndo: boolean,
): void {
  const past = texts.get(id) ?? { place: null, versions: new Set() };
  texts.set(id, past);
  past.place = placeKey(after) ?? placeKey(before) ?? past.place;
  if (!isUndo) for (const version of textVersions(before?.text ?? '')) past.versions.add(version);
  for (const version of textVersions(after?.text ?? '')) past.versions.delete(version);
}

function placeKey(text: Partial<StudyText> | null): string | null {
  return text?.of === undefined || text.item === undefined ? null : `${text.of} ${text.item}`;
}

/** Versions that stood at the place of this text. */
export function pastVersions(project: Project, { texts }: MergePast, text: StudyText): Set<string> {
  const place = placeKey(text);
  const found = new Set<string>();
  for (const [id, past] of texts)
    if ((past.place ?? placeKey(project.studyTexts.get(id) ?? null)) === place)
      for (const version of past.versions) found.add(version);
  return found;
}

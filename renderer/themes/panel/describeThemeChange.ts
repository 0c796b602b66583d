/** One line of a theme's history: what a row of the audit trail did to it, in words, from the change itself. */
import type { HistoryRow } from '../../../shared/project/historyRow.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { Theme } from '../../../shared/project/records.ts';
import type { Words } from '../../../shared/words/words.ts';

type ChangeWords = Words['themePanel']['theme']['change'];

/** `null` where the row did not touch the theme in a way that a reader would look for. */
export function describeThemeChange(
  row: Pick<HistoryRow, 'changes' | 'command'>,
  id: ThemeId,
  who: string,
  words: ChangeWords,
  project: Pick<Project, 'themes'>,
): string | null {
  const passages = describePassages(row, id, who, words);
  if (passages) return passages;
  for (const { table, id: changedId, before, after } of row.changes.changes) {
    if (table !== 'themes' || changedId !== id || !after) continue;
    const own = before ? describeUpdate(before, after, who, words) : words.add({ who });
    if (own) return own;
  }
  for (const { table, id: changedId, before, after } of row.changes.changes) {
    if (table !== 'themes' || changedId === id || !before || after?.parentId !== id) continue;
    const theme = project.themes.get(changedId)?.name;
    if (theme !== undefined) return words.moveHere({ who, theme });
  }
  return null;
}

/** Codings that came in by merging, or went out by splitting. */
function describePassages(
  { command, changes }: Pick<HistoryRow, 'changes' | 'command'>,
  id: ThemeId,
  who: string,
  words: ChangeWords,
): string | null {
  const has = (side: 'before' | 'after') =>
    changes.changes.some((change) => change.table === 'codings' && change[side]?.themeId === id);
  if (command === 'mergeThemes' && has('after')) return words.merge({ who });
  return command === 'splitTheme' && has('before') ? words.split({ who }) : null;
}

function describeUpdate(
  before: Partial<Theme>,
  after: Partial<Theme>,
  who: string,
  words: ChangeWords,
): string | null {
  if (after.name !== undefined) return words.rename({ who, from: before.name ?? '', to: after.name });
  if (after.isCodable !== undefined) return after.isCodable ? words.ordinary({ who }) : words.axis({ who });
  if (after.isRetired !== undefined) return after.isRetired ? words.retire({ who }) : words.restore({ who });
  if (after.definition !== undefined) return words.define({ who });
  if (after.include !== undefined) return words.include({ who });
  if (after.exclude !== undefined) return words.exclude({ who });
  if (after.parentId !== undefined || after.position !== undefined) return words.move({ who });
  if (after.examples !== undefined) return words.examples({ who });
  if (after.colour !== undefined || after.pattern !== undefined) return words.style({ who });
  return null;
}

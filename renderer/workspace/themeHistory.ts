/** The rows of the history that changed one theme, newest first. */
import type { RecordChange } from '../../shared/project/changeSet.ts';
import type { CommandName } from '../../shared/project/command.ts';
import type { HistoryRow } from '../../shared/project/historyRow.ts';
import type { CoderId, ThemeId } from '../../shared/project/ids.ts';
import { hiddenCoders } from '../../shared/rounds/blindRounds.ts';
import type { HistoryHead } from '../storage/database.ts';
import { loadChanges } from '../storage/projectStorage.ts';
import { openedProject } from './openedProject.ts';
import { workspaceStore } from './projectStore.ts';

/** Commands that change themes, a few records each. An import may hold a whole project and is never read for this. */
const themeCommands: ReadonlySet<CommandName> = new Set<CommandName>([
  'renameTheme',
  'defineTheme',
  'moveTheme',
  'moveThemes',
  'styleTheme',
  'retireTheme',
  'pinExample',
  'setAxis',
  'mergeThemes',
  'splitTheme',
  'deleteTheme',
]);

/** At most `limit` rows that changed the theme itself or put another one below it. */
export async function themeHistory(id: ThemeId, limit: number): Promise<HistoryRow[]> {
  const opened = openedProject();
  if (!opened) return [];
  const commandOf = new Map(opened.heads.map((head) => [head.number, head.command]));
  const { project, coderId } = workspaceStore.getState();
  const hidden = project ? hiddenCoders(project, coderId) : new Map<CoderId, string>();
  const isWanted = ({ command, reverts, coderId: author }: HistoryHead) =>
    !(author !== null && hidden.has(author)) &&
    themeCommands.has(reverts ? (commandOf.get(reverts.row) ?? command) : command);
  const found: HistoryRow[] = [];
  for (const { isEmpty: _, ...head } of opened.heads.filter(isWanted).reverse()) {
    if (found.length === limit) break;
    const changes = opened.recent.get(head.number) ?? (await loadChanges(opened.database, head.number));
    if (changes?.changes.some((change) => touches(change, id))) found.push({ ...head, changes });
  }
  return found;
}

/** Codings count too: merging and splitting may leave the theme's own record as it was. */
function touches(change: RecordChange, id: ThemeId): boolean {
  if (change.table === 'themes') return change.id === id || change.after?.parentId === id;
  return change.table === 'codings' && (change.before?.themeId === id || change.after?.themeId === id);
}

/** Which query this is: opens saved ones, saves this one under a name, renames and deletes it. */
import { ChevronDown, FilePlus2, Pencil, Save, SaveAll, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { compareNatural } from '../../../shared/project/naturalOrder.ts';
import type { SavedQuery } from '../../../shared/project/records.ts';
import { sameValue } from '../../../shared/project/sameValue.ts';
import { addQuery, changeQuery, removeQuery, renameQuery } from '../../../shared/retrieval/editQueries.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { say, sayIfRefused, wordsNow } from '../../codings/saying.ts';
import { whyNoChange } from '../../codings/whyNoChange.ts';
import type { MenuItem } from '../../ui/Menu.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { OneLineDialog } from '../../ui/OneLineDialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import styles from './QueryBuilder.module.css';
import { beginQuery, openSaved, retrievalStore, useAsked } from './retrievalStore.ts';

export function SavedQueries() {
  const all = useWords();
  const words = all.retrieval;
  const queries = useProject((project) => project.queries);
  const { query, savedId } = useAsked((state) => state);
  const canChange = useWorkspace((state) => whyNoChange(state, all) === null);
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const saved = savedId === null ? undefined : queries.get(savedId);
  const isChanged = saved !== undefined && !sameValue(saved.query, query);
  const inOrder = [...queries.values()].sort((a, b) => compareNatural(a.name, b.name));
  const isDisabled = !canChange;
  const items: MenuItem[] = [
    ...inOrder.map(
      (one): MenuItem => ({
        label: one.name,
        isChecked: one.id === savedId,
        onSelect: () => openSaved(one),
      }),
    ),
    ...(inOrder.length > 0 ? (['separator'] as const) : []),
    { label: words.new, icon: FilePlus2, onSelect: () => beginQuery() },
    { label: words.saveAs, icon: SaveAll, isDisabled, onSelect: () => setNaming('new') },
    ...(saved
      ? [
          {
            label: words.save,
            icon: Save,
            isDisabled: isDisabled || !isChanged,
            onSelect: () => void saveChanges(saved),
          },
          { label: words.rename, icon: Pencil, isDisabled, onSelect: () => setNaming('rename') },
          {
            label: words.delete,
            icon: Trash2,
            isDangerous: true,
            isDisabled,
            onSelect: () => void removeSaved(saved),
          },
        ]
      : []),
  ];
  return (
    <div className={styles.saved}>
      <MenuButton label={words.saved} items={items}>
        <span className={styles.name}>
          {saved ? saved.name : words.unsaved}
          {isChanged && ' *'}
        </span>
        <ChevronDown size={14} aria-hidden />
      </MenuButton>
      {naming && (
        <OneLineDialog
          title={words.nameTitle}
          label={words.name}
          first={naming === 'rename' ? (saved?.name ?? '') : ''}
          onAccept={(name) => (naming === 'rename' && saved ? rename(saved, name) : saveAs(name))}
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  );
}

/** `null` when it is done, else why not. */
async function saveAs(name: string): Promise<string | null> {
  const { query } = retrievalStore.getState();
  const ran = await runCommand(addQuery, { name, query });
  if (isRefusal(ran)) return refusalSentence(wordsNow(), ran);
  const id = ran.row?.about.queryId;
  const saved = [...ran.project.queries.values()].find((one) => one.id === id);
  if (!saved) return null;
  retrievalStore.setState({ savedId: saved.id });
  say(wordsNow().retrieval.wasSaved({ name: saved.name }));
  return null;
}

async function rename({ id }: SavedQuery, name: string): Promise<string | null> {
  const ran = await runCommand(renameQuery, { id, name });
  return isRefusal(ran) ? refusalSentence(wordsNow(), ran) : null;
}

async function saveChanges({ id, name }: SavedQuery): Promise<void> {
  const { query } = retrievalStore.getState();
  if (sayIfRefused(await runCommand(changeQuery, { id, query })))
    say(wordsNow().retrieval.wasSaved({ name }));
}

/** What it asks stays on the screen, as a query without name. */
async function removeSaved({ id }: SavedQuery): Promise<void> {
  if (sayIfRefused(await runCommand(removeQuery, { id }))) retrievalStore.setState({ savedId: null });
}

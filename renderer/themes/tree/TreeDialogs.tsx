/** The dialog that the tree, or a menu about a theme, asked for. */
import type { ThemeTree } from '../../../shared/codebook/themeTree.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { rowAfter, type TreeRow } from './treeRows.ts';
import { changeTree, useTree } from './treeStore.ts';

interface TreeDialogsProps {
  readonly tree: ThemeTree;
  readonly rows: readonly TreeRow[];
}

export function TreeDialogs({ tree, rows }: TreeDialogsProps) {
  const dialog = useTree((state) => state.dialog);
  const close = () => changeTree({ dialog: null, notice: null });
  if (dialog?.kind === 'merge') {
    const ids = dialog.ids.filter((id) => tree.nodes.has(id));
    return ids.length > 0 ? <MergeDialog ids={ids} onClose={close} /> : null;
  }
  if (!dialog || !tree.nodes.has(dialog.id)) return null;
  return dialog.kind === 'split' ? (
    <SplitDialog id={dialog.id} onClose={close} />
  ) : (
    <RemoveDialog id={dialog.id} nextRow={rowAfter(rows, dialog.id)} onClose={close} />
  );
}

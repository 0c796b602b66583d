/** Deletes a theme that has codings or themes below it, after asking where they go. */
import { useCallback, useState } from 'react';
import { subtreeOf, type ThemeNode, themeTree } from '../../../shared/codebook/themeTree.ts';
import { codingsOfThemes } from '../../../shared/coding/codingsOfThemes.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import { ThemePicker } from '../../codings/ThemePicker.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { Choices } from './Choices.tsx';
import styles from './dialogs.module.css';
import { remove } from './themeActions.ts';

interface RemoveDialogProps {
  readonly id: ThemeId;
  /** The row that takes the focus afterwards. */
  readonly nextRow: ThemeId | null;
  readonly onClose: () => void;
}

export function RemoveDialog({ id, nextRow, onClose }: RemoveDialogProps) {
  const words = useWords().themePanel;
  const project = useProject((one) => one);
  const node = themeTree(project).nodes.get(id);
  const [children, setChildren] = useState<'toParent' | 'delete'>('toParent');
  const [codingsGo, setCodingsGo] = useState<'move' | 'delete'>('move');
  const [target, setTarget] = useState<ThemeId | null>(
    node?.parent?.theme.isCodable ? node.parent.theme.id : null,
  );
  const gone = node ? (children === 'delete' ? subtreeOf(node) : [node]) : [];
  const goneIds = new Set(gone.map(({ theme }) => theme.id));
  const goneKey = [...goneIds].join();
  const count = codingsOfThemes(project, goneIds).length;
  const isOffered = useCallback(
    ({ theme }: ThemeNode) => theme.isCodable && !goneKey.includes(theme.id),
    [goneKey],
  );
  if (!node) return null;
  const moveCodingsTo = count > 0 && codingsGo === 'move' ? target : null;
  const isReady = count === 0 || codingsGo === 'delete' || (target !== null && !goneIds.has(target));
  const confirm = async () => {
    onClose();
    await remove({ id, moveCodingsTo, children }, nextRow);
  };
  return (
    <Dialog
      title={words.remove.title({ theme: node.theme.name })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="danger" isDisabled={!isReady} onPress={() => void confirm()}>
            {words.remove.confirm}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        {node.children.length > 0 && (
          <Choices
            label={words.remove.children({ count: subtreeOf(node).length - 1 })}
            value={children}
            options={[
              { value: 'toParent', label: words.remove.childrenUp },
              { value: 'delete', label: words.remove.childrenGo },
            ]}
            onChange={setChildren}
          />
        )}
        {count > 0 && (
          <Choices
            label={words.remove.codings({ count })}
            value={codingsGo}
            options={[
              { value: 'move', label: words.remove.codingsTo },
              { value: 'delete', label: words.remove.codingsGo },
            ]}
            onChange={setCodingsGo}
          />
        )}
        {count > 0 && codingsGo === 'move' && (
          <ThemePicker
            label={words.remove.toTheme}
            chosen={target}
            onChoose={setTarget}
            isOffered={isOffered}
          />
        )}
      </div>
    </Dialog>
  );
}

/** Links a theme with another one that is found by typing. */
import { useCallback, useState } from 'react';
import type { ThemeNode } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { AxialLinkType } from '../../../shared/project/records.ts';
import { ThemePicker } from '../../codings/ThemePicker.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './AxialDialogs.module.css';
import { axialStore } from './axialStore.ts';
import { KindSelect } from './KindSelect.tsx';
import { addLink } from './linkActions.ts';

interface LinkDialogProps {
  readonly fromId: ThemeId;
  readonly onClose: () => void;
}

/** Choosing a theme makes the link at once: the kind stands above and can be changed afterwards. */
export function LinkDialog({ fromId, onClose }: LinkDialogProps) {
  const words = useWords();
  const theme = useProject((project) => project.themes.get(fromId)?.name ?? '');
  const [type, setType] = useState<AxialLinkType>(axialStore.getState().lastType);
  const isOffered = useCallback((node: ThemeNode) => node.theme.id !== fromId, [fromId]);
  const choose = async (toId: ThemeId) => {
    if ((await addLink(fromId, toId, type)) !== null) onClose();
  };
  return (
    <Dialog
      title={words.axial.map.chooseTarget({ theme })}
      onClose={onClose}
      footer={<Button onPress={onClose}>{words.frame.cancel}</Button>}
    >
      <div className={styles.content}>
        <ThemePicker
          label={words.axial.map.target}
          chosen={null}
          onChoose={(id) => void choose(id)}
          isOffered={isOffered}
          isFirstFocus
        />
        <KindSelect value={type} onChange={setType} />
      </div>
    </Dialog>
  );
}

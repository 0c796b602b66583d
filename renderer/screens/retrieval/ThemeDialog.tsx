/** Adds one theme to a condition: type part of its name, Enter. */
import { useCallback } from 'react';
import type { ThemeNode } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import { ThemePicker } from '../../codings/ThemePicker.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';

interface ThemeDialogProps {
  readonly taken: readonly ThemeId[];
  readonly onChoose: (id: ThemeId) => void;
  readonly onClose: () => void;
}

export function ThemeDialog({ taken, onChoose, onClose }: ThemeDialogProps) {
  const words = useWords();
  const isOffered = useCallback(({ theme }: ThemeNode) => !taken.includes(theme.id), [taken]);
  return (
    <Dialog title={words.retrieval.chooseTheme} width={440} onClose={onClose}>
      <ThemePicker
        label={words.themePanel.choose.theme}
        chosen={null}
        onChoose={(id) => {
          onChoose(id);
          onClose();
        }}
        isOffered={isOffered}
        isFirstFocus
      />
    </Dialog>
  );
}

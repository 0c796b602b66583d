/** Gives one coding another theme. */
import { useCallback, useState } from 'react';
import type { ThemeNode } from '../../shared/codebook/themeTree.ts';
import type { CodingId, ThemeId } from '../../shared/project/ids.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useProject } from '../workspace/projectStore.ts';
import { recodeAs } from './codingActions.ts';
import { ThemePicker } from './ThemePicker.tsx';

interface RecodeDialogProps {
  readonly id: CodingId;
  readonly onClose: () => void;
}

export function RecodeDialog({ id, onClose }: RecodeDialogProps) {
  const words = useWords().themePanel;
  const [themeId, setThemeId] = useState<ThemeId | null>(null);
  const current = useProject((project) => project.codings.get(id)?.themeId ?? null);
  const isOffered = useCallback(
    ({ theme }: ThemeNode) => theme.isCodable && !theme.isRetired && theme.id !== current,
    [current],
  );
  const confirm = () => {
    onClose();
    if (themeId) void recodeAs(id, themeId);
  };
  return (
    <Dialog
      title={words.codings.recodeTitle}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" isDisabled={themeId === null} onPress={confirm}>
            {words.codings.recodeConfirm}
          </Button>
        </>
      }
    >
      <ThemePicker
        label={words.choose.theme}
        chosen={themeId}
        onChoose={setThemeId}
        isOffered={isOffered}
        isFirstFocus
      />
    </Dialog>
  );
}

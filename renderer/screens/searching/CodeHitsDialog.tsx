/** Codes hits, or what stands around them, with one theme: first shows what, then does it in one step. */
import { useCallback, useMemo, useState } from 'react';
import type { ThemeNode } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import { codePassages } from '../../../shared/search/codePassages.ts';
import { type PassageKind, passageKinds, passagesOfHits } from '../../../shared/search/passagesOfHits.ts';
import type { Hit } from '../../../shared/search/searchTranscripts.ts';
import { say, sayIfRefused, wordsNow } from '../../codings/saying.ts';
import { ThemePicker } from '../../codings/ThemePicker.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { keysForPlatform } from '../../ui/Kbd.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { currentProject, useProject } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import { rememberTheme } from '../../workspace/viewStore.ts';
import styles from './CodeHitsDialog.module.css';
import { keyOfPassage, PassagePreview } from './PassagePreview.tsx';

interface CodeHitsDialogProps {
  readonly hits: readonly Hit[];
  readonly onClose: () => void;
}

export function CodeHitsDialog({ hits, onClose }: CodeHitsDialogProps) {
  const all = useWords();
  const words = all.searching;
  const [kind, setKind] = useState<PassageKind>('hit');
  const [themeId, setThemeId] = useState<ThemeId | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isWorking, setWorking] = useState(false);
  const project = useProject((one) => one);
  const passages = useMemo(() => passagesOfHits(project, hits, kind), [project, hits, kind]);
  const chosen = useMemo(() => passages.filter((one) => !left.has(keyOfPassage(one))), [passages, left]);
  const isOffered = useCallback(({ theme }: ThemeNode) => theme.isCodable && !theme.isRetired, []);
  const confirm = () => {
    if (!themeId) return;
    setWorking(true);
    // The button says so before thousands of passages are coded.
    setTimeout(() => void codeAll(themeId, chosen).then(onClose));
  };
  return (
    <Dialog
      title={words.codeTitle}
      width={760}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{all.themePanel.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={themeId === null || chosen.length === 0 || isWorking}
            onPress={confirm}
          >
            {isWorking ? words.working : words.confirm({ count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <ThemePicker
          label={all.themePanel.choose.theme}
          chosen={themeId}
          onChoose={setThemeId}
          isOffered={isOffered}
          isFirstFocus
        />
        <div className={styles.what}>
          <fieldset>
            <legend>{words.what}</legend>
            {passageKinds.map((one) => (
              <label key={one}>
                <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
                {words.kinds[one]}
              </label>
            ))}
          </fieldset>
          {kind === 'answers' && <p className={styles.hint}>{words.answersHint}</p>}
          <PassagePreview passages={passages} left={left} onLeft={setLeft} />
        </div>
      </div>
    </Dialog>
  );
}

async function codeAll(themeId: ThemeId, passages: readonly Hit[]): Promise<void> {
  if (!sayIfRefused(await runCommand(codePassages, { themeId, passages }))) return;
  rememberTheme(themeId);
  const theme = currentProject().themes.get(themeId)?.name ?? '';
  const undo = keysForPlatform('Ctrl Z');
  say(wordsNow().searching.coded({ count: passages.length, theme, undo }));
}

/** Merges themes into one that is chosen by typing, after showing what it will hold. */
import { useCallback, useMemo, useState } from 'react';
import { type ThemeNode, themeTree } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { mergeThemes } from '../../../shared/theme-merging/mergeThemes.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { ThemePicker } from '../../codings/ThemePicker.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { useSettings } from '../../workspace/settings.ts';
import styles from './dialogs.module.css';
import { previewCommand } from './previewCommand.ts';
import { merge } from './themeActions.ts';
import { treeCounts } from './treeCounts.ts';

interface MergeDialogProps {
  readonly ids: readonly ThemeId[];
  readonly onClose: () => void;
}

export function MergeDialog({ ids, onClose }: MergeDialogProps) {
  const words = useWords().themePanel;
  const language = useLanguage();
  const project = useProject((one) => one);
  // With several themes one of them may stay; with one, another is chosen.
  const [intoId, setIntoId] = useState<ThemeId | null>(ids.length > 1 ? (ids[0] ?? null) : null);
  const isOffered = useCallback(
    ({ theme }: ThemeNode) => (ids.length > 1 || theme.id !== ids[0]) && !theme.isRetired,
    [ids],
  );
  const names = ids.map((id) => project.themes.get(id)?.name ?? '').filter(Boolean);
  const list = new Intl.ListFormat(language).format(names.map((name) => quoted(name, language)));
  const confirm = async () => {
    if (!intoId) return;
    onClose();
    await merge(
      ids.filter((id) => id !== intoId),
      intoId,
    );
  };
  return (
    <Dialog
      title={words.merge.title}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" isDisabled={!intoId} onPress={() => void confirm()}>
            {words.merge.confirm}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <ThemePicker
          label={words.merge.ask({ themes: list })}
          chosen={intoId}
          onChoose={setIntoId}
          isOffered={isOffered}
          isFirstFocus
        />
        {intoId && <Outcome project={project} ids={ids} intoId={intoId} />}
      </div>
    </Dialog>
  );
}

function quoted(name: string, language: 'en' | 'fr'): string {
  return language === 'fr' ? `«\u00a0${name}\u00a0»` : `“${name}”`;
}

interface OutcomeProps {
  readonly project: Project;
  readonly ids: readonly ThemeId[];
  readonly intoId: ThemeId;
}

/** Counts before and after, those of the theme with what is below it. */
function Outcome({ project, ids, intoId }: OutcomeProps) {
  const allWords = useWords();
  const words = allWords.themePanel.merge;
  const { shownCoders } = useSettings();
  const after = useMemo(
    () => previewCommand(project, mergeThemes, { fromIds: ids.filter((id) => id !== intoId), intoId }),
    [project, ids, intoId],
  );
  if (isRefusal(after)) return <p className={styles.refusal}>{refusalSentence(allWords, after)}</p>;
  const support = (one: Project, id: ThemeId) => {
    const { codings, participants } = treeCounts(one, shownCoders).of(id).subtree;
    return { theme: one.themes.get(id)?.name ?? '', codings, people: participants.length };
  };
  const before = [...new Set([...ids, intoId])];
  const joined = project.codings.size - after.codings.size;
  const { nodes } = themeTree(project);
  const children = ids
    .filter((id) => id !== intoId)
    .reduce((sum, id) => sum + (nodes.get(id)?.children.length ?? 0), 0);
  return (
    <div className={styles.outcome} aria-live="polite">
      <ul>
        {before.map((id) => (
          <li key={id}>{words.before(support(project, id))}</li>
        ))}
      </ul>
      <p>
        <b>{words.outcome(support(after, intoId))}</b>
      </p>
      {joined > 0 && <p>{words.joined({ count: joined })}</p>}
      {children > 0 && <p>{words.children({ count: children })}</p>}
    </div>
  );
}

/** The passages found, with what can be done with each by key and by menu. */
import { type KeyboardEvent, useState } from 'react';
import type { CodingId } from '../../../shared/project/ids.ts';
import type { FoundPassage } from '../../../shared/retrieval/findPassages.ts';
import { CommentDialog } from '../../codings/CommentDialog.tsx';
import { commentOn, removeOne, themeName } from '../../codings/codingActions.ts';
import { mayChange, withOwnCoding } from '../../codings/ownCodings.ts';
import { RecodeDialog } from '../../codings/RecodeDialog.tsx';
import { goToTranscript, showCoding } from '../../codings/showPassage.ts';
import { RowList } from '../../ui/RowList.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { currentSettings } from '../../workspace/settings.ts';
import { PassageRow } from './PassageRow.tsx';
import { type BoundMove, copyPassage, memoOn, moveBound } from './passageActions.ts';

interface PassageRowsProps {
  /** May grow while the query goes on. */
  readonly found: readonly FoundPassage[];
  readonly count: number;
}

export type CodingDialog = { readonly kind: 'recode' | 'comment'; readonly id: CodingId };

const usualHeight = 76;

export function PassageRows({ found, count }: PassageRowsProps) {
  const words = useWords().retrieval;
  const [expanded, setExpanded] = useState<ReadonlySet<CodingId>>(new Set());
  const [dialog, setDialog] = useState<CodingDialog | null>(null);
  const toggle = (id: CodingId, isExpanded: boolean) => {
    const next = new Set(expanded);
    if (isExpanded) next.add(id);
    else next.delete(id);
    setExpanded(next);
  };
  const onKey = (event: KeyboardEvent, index: number): boolean => {
    const passage = found[index];
    // Buttons of the row hear their own keys.
    const isOnRow = event.target instanceof HTMLElement && event.target.dataset.row !== undefined;
    if (!passage || !isOnRow) return false;
    const [{ id }] = passage.codings;
    const keys = keysOf(event);
    if (keys === 'ArrowRight' || keys === 'ArrowLeft') toggle(id, keys === 'ArrowRight');
    else return actOn(keys, passage, setDialog);
    return true;
  };
  return (
    <>
      <RowList
        label={words.shownPassages({ count })}
        count={count}
        height={usualHeight}
        isMeasured
        keyOf={(index) => found[index]?.codings[0].id ?? String(index)}
        onKey={onKey}
      >
        {(index, focus) => {
          const passage = found[index];
          if (!passage) return null;
          const [{ id }] = passage.codings;
          return (
            <PassageRow
              passage={passage}
              focus={focus}
              isExpanded={expanded.has(id)}
              onToggle={() => toggle(id, !expanded.has(id))}
              onDialog={setDialog}
            />
          );
        }}
      </RowList>
      {dialog?.kind === 'recode' && <RecodeDialog id={dialog.id} onClose={() => setDialog(null)} />}
      {dialog?.kind === 'comment' && <Commenting id={dialog.id} onClose={() => setDialog(null)} />}
    </>
  );
}

function Commenting({ id, onClose }: { readonly id: CodingId; readonly onClose: () => void }) {
  const coding = useProject((project) => project.codings.get(id));
  if (!coding) return null;
  return (
    <CommentDialog
      theme={themeName(coding)}
      comment={coding.comment}
      onSave={(comment) => void commentOn(id, comment)}
      onClose={onClose}
    />
  );
}

const bounds: Readonly<Record<string, BoundMove>> = {
  'Alt Shift ArrowRight': 'endLater',
  'Alt Shift ArrowLeft': 'endEarlier',
  'Ctrl Alt ArrowRight': 'startLater',
  'Ctrl Alt ArrowLeft': 'startEarlier',
};

/** `true` where the key was taken. The keys are those of the transcript. */
function actOn(keys: string, passage: FoundPassage, onDialog: (dialog: CodingDialog) => void): boolean {
  const [{ id }] = passage.codings;
  const bound = bounds[keys];
  if (keys === 'Ctrl Enter') {
    showCoding(id);
    goToTranscript();
  } else if (keys === 'Ctrl c') void copyPassage(passage);
  else if (bound) change(() => moveBound(id, bound));
  else if (keys === 'Delete') change(() => withOwnCoding(() => void removeOne(id), id));
  else if (currentSettings().hasSingleLetterShortcuts && keys === 'r')
    change(() => withOwnCoding(() => onDialog({ kind: 'recode', id }), id));
  else if (currentSettings().hasSingleLetterShortcuts && keys === 'c')
    change(() => withOwnCoding(() => onDialog({ kind: 'comment', id }), id));
  else if (currentSettings().hasSingleLetterShortcuts && keys === 'm') change(() => memoOn(id));
  else return false;
  return true;
}

function change(act: () => void): void {
  if (mayChange()) act();
}

function keysOf(event: KeyboardEvent): string {
  const parts = [
    (event.ctrlKey || event.metaKey) && 'Ctrl',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
    event.key.length === 1 ? event.key.toLowerCase() : event.key,
  ];
  return parts.filter(Boolean).join(' ');
}

/** Takes chosen codings out of a theme into a new one. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { findCodings } from '../../../shared/coding/findCodings.ts';
import type { CodingId, ThemeId } from '../../../shared/project/ids.ts';
import type { Coding } from '../../../shared/project/records.ts';
import { linesOf } from '../../codings/codingActions.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { currentProject, useProject } from '../../workspace/projectStore.ts';
import { Choices } from './Choices.tsx';
import styles from './dialogs.module.css';
import { split } from './themeActions.ts';
import { useTree } from './treeStore.ts';

interface SplitDialogProps {
  readonly id: ThemeId;
  readonly onClose: () => void;
}

const nothing: ReadonlySet<CodingId> = new Set();

export function SplitDialog({ id, onClose }: SplitDialogProps) {
  const words = useWords().themePanel;
  const project = useProject((one) => one);
  const notice = useTree((state) => state.notice);
  const theme = project.themes.get(id);
  const codings = useMemo(() => findCodings(project, { themeId: id }), [project, id]);
  const [name, setName] = useState('');
  const [place, setPlace] = useState<'beside' | 'below'>('beside');
  const [chosen, setChosen] = useState(nothing);
  if (!theme) return null;
  const confirm = async () => {
    const parentId = place === 'below' ? id : theme.parentId;
    if (await split(id, [...chosen], name, parentId)) onClose();
  };
  return (
    <Dialog
      title={words.split.title({ theme: theme.name })}
      width={640}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={chosen.size === 0 || name.trim() === ''}
            onPress={() => void confirm()}
          >
            {words.split.confirm({ count: chosen.size })}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <TextField label={words.split.name} value={name} onChange={setName} error={notice} isFirstFocus />
        <Choices
          label={words.split.place}
          value={place}
          options={[
            { value: 'beside', label: words.split.beside },
            { value: 'below', label: words.split.below },
          ]}
          onChange={setPlace}
        />
        <div className={styles.chooseHead}>
          <span>{words.split.choose}</span>
          <Button size="small" onPress={() => setChosen(new Set(codings.map((coding) => coding.id)))}>
            {words.split.all}
          </Button>
          <Button size="small" onPress={() => setChosen(nothing)}>
            {words.split.none}
          </Button>
        </div>
        <CodingChoices codings={codings} chosen={chosen} onChange={setChosen} />
      </div>
    </Dialog>
  );
}

interface CodingChoicesProps {
  readonly codings: readonly Coding[];
  readonly chosen: ReadonlySet<CodingId>;
  readonly onChange: (chosen: ReadonlySet<CodingId>) => void;
}

const rowHeight = 48;

function CodingChoices({ codings, chosen, onChange }: CodingChoicesProps) {
  const words = useWords().themePanel.split;
  const scroll = useRef<HTMLUListElement>(null);
  const virtualizer = useVirtualizer({
    count: codings.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => codings[index]?.id ?? index,
    overscan: 6,
  });
  const toggle = (id: CodingId) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <ul ref={scroll} className={styles.codings} aria-label={words.choose}>
      <li aria-hidden style={{ height: virtualizer.getTotalSize() }} />
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const coding = codings[index];
        return coding ? (
          <li key={coding.id} className={styles.coding} style={{ transform: `translateY(${start}px)` }}>
            <label>
              <input type="checkbox" checked={chosen.has(coding.id)} onChange={() => toggle(coding.id)} />
              <b>
                {currentProject().transcripts.get(coding.transcriptId)?.name}, {linesOf(coding)}
              </b>
              <span className={styles.quote}>{coding.quote}</span>
            </label>
          </li>
        ) : null;
      })}
    </ul>
  );
}

/** The panel at the left: the researcher's themes in their order, with who supports each of them and how often. */
import { useMemo, useRef } from 'react';
import { themeTree } from '../../../shared/codebook/themeTree.ts';
import { participantOrder } from '../../../shared/coding/participantOrder.ts';
import { Splitter } from '../../ui/Splitter.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { changeSettings, useSettings } from '../../workspace/settings.ts';
import { useClosedWithoutRoom, useCramped, useNarrow } from '../../workspace/windowWidth.ts';
import { mostInStrip } from './Strip.tsx';
import styles from './ThemeTree.module.css';
import { TreeCaption } from './TreeCaption.tsx';
import { TreeDialogs } from './TreeDialogs.tsx';
import { TreeFilter } from './TreeFilter.tsx';
import { TreeHeader } from './TreeHeader.tsx';
import { TreeList } from './TreeList.tsx';
import { useLateTreeCounts } from './treeCounts.ts';
import { treeRows } from './treeRows.ts';
import { useTree } from './treeStore.ts';
import { useReadOnly } from './useReadOnly.ts';

const narrowWidth = 224;

export function ThemeTree() {
  const { isTreeOpen } = useSettings();
  const isOver = useCramped();
  useClosedWithoutRoom(isOver, 'isTreeOpen');
  return isTreeOpen ? <OpenTree isOver={isOver} /> : null;
}

/** `isOver`: it lies over the text instead of beside it. */
function OpenTree({ isOver }: { readonly isOver: boolean }) {
  const words = useWords().themePanel.tree;
  const { panels } = useSettings();
  const isNarrow = useNarrow();
  const tree = useProject(themeTree);
  const participants = useProject((project) => participantOrder(project).ids);
  const reason = useReadOnly();
  const openings = useTree((state) => state.openings);
  const filter = useTree((state) => state.filter);
  const hasRetired = useTree((state) => state.hasRetired);
  const hasStrips = useTree((state) => state.hasStrips);
  const isMaking = useTree((state) => state.editing?.kind === 'new');
  const notice = useTree((state) => state.notice);
  const counts = useLateTreeCounts();
  const filterField = useRef<HTMLInputElement>(null);
  const rows = useMemo(
    () => treeRows(tree, { openings, filter, hasRetired }),
    [tree, openings, filter, hasRetired],
  );
  const isStripShown =
    hasStrips && !isNarrow && participants.length > 0 && participants.length <= mostInStrip;
  const stripOf = isStripShown ? participants : null;
  return (
    <>
      <section
        className={isOver ? `${styles.panel} ${styles.over}` : styles.panel}
        aria-label={words.title}
        data-panel="themes"
        style={{ width: isNarrow ? Math.min(panels.tree, narrowWidth) : panels.tree }}
      >
        <TreeHeader tree={tree} canChange={reason === null} />
        <TreeFilter field={filterField} rows={rows} />
        <TreeCaption stripOf={stripOf} hasPeople={!isNarrow} />
        {reason !== null && <p className={styles.notice}>{reason}</p>}
        {notice !== null && <p className={styles.refusal}>{notice}</p>}
        {rows.length === 0 && !isMaking && (
          <p className={styles.notice}>
            {filter.trim() === '' ? words.empty : words.nothingFound({ query: filter.trim() })}
          </p>
        )}
        <TreeList
          tree={tree}
          rows={rows}
          counts={counts}
          stripOf={stripOf}
          hasPeople={!isNarrow}
          canChange={reason === null}
          onFilter={() => filterField.current?.focus()}
        />
      </section>
      {!isOver && (
        <Splitter
          label={words.resize}
          width={panels.tree}
          min={180}
          max={560}
          side="left"
          onChange={(tree) => changeSettings({ panels: { ...panels, tree } })}
        />
      )}
      <TreeDialogs tree={tree} rows={rows} />
    </>
  );
}

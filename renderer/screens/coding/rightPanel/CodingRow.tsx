/** One coding in the list: theme, lines, words, coder, comment, and a menu of what can be done with it. */

import { Ellipsis } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { formatPath, themeLook, themeTree } from '../../../../shared/codebook/themeTree.ts';
import type { CodingId } from '../../../../shared/project/ids.ts';
import type { Coding } from '../../../../shared/project/records.ts';
import { linesOf, removeOne } from '../../../codings/codingActions.ts';
import { startMemo } from '../../../codings/memoStore.ts';
import { OwnBadge } from '../../../codings/OwnBadge.tsx';
import { withOwnCoding } from '../../../codings/ownCodings.ts';
import { showAxialDialog } from '../../../themes/axial/axialStore.ts';
import { goToCoding, pin } from '../../../themes/panel/panelActions.ts';
import type { MenuItem } from '../../../ui/Menu.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { ThemeSwatch } from '../../../ui/ThemeSwatch.tsx';
import { themeStyle } from '../../../ui/themeStyle.ts';
import { useWords } from '../../../ui/WordsContext.tsx';
import { useProject } from '../../../workspace/projectStore.ts';
import { readingStore } from '../readingStore.ts';
import styles from './CodingsTab.module.css';

interface CodingRowProps {
  readonly coding: Coding;
  readonly index: number;
  readonly start: number;
  readonly measure: (element: Element | null) => void;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly canChange: boolean;
  readonly onFocus: () => void;
  readonly onShown: (button: HTMLButtonElement) => void;
  readonly onRecode: (id: CodingId) => void;
}

export function CodingRow(props: CodingRowProps) {
  const { coding, index, start, isTabStop, isSelected, onShown } = props;
  const project = useProject((one) => one);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (button.current) onShown(button.current);
  });
  const node = themeTree(project).nodes.get(coding.themeId);
  const look = themeLook(project, coding.themeId);
  const lines = linesOf(coding);
  return (
    <li
      ref={props.measure}
      data-index={index}
      className={`${styles.row} ${isSelected ? styles.selected : ''}`}
      style={{ ...themeStyle(look.colour, look.pattern), transform: `translateY(${start}px)` }}
    >
      <button
        ref={button}
        type="button"
        className={styles.jump}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isSelected || undefined}
        onFocus={props.onFocus}
        onClick={() => goToCoding(coding.id)}
      >
        <span className={styles.theme}>
          <ThemeSwatch {...look} size={12} />
          <span className={styles.path} title={formatPath(node?.path ?? [])}>
            {node?.theme.name}
          </span>
          <span className={styles.lines}>{lines}</span>
        </span>
        <span className={styles.quote}>{coding.quote}</span>
        {coding.comment !== '' && <span className={styles.comment}>{coding.comment}</span>}
      </button>
      <span className={styles.side}>
        <OwnBadge coderId={coding.coderId} />
        <RowMenu {...props} name={node?.theme.name ?? ''} lines={lines} />
      </span>
    </li>
  );
}

function RowMenu(props: CodingRowProps & { readonly name: string; readonly lines: string }) {
  const { coding, canChange, onRecode, name, lines } = props;
  const { axial, themePanel } = useWords();
  const words = themePanel.codings;
  const examples = useProject((project) => project.themes.get(coding.themeId)?.examples);
  const isPinned = examples?.includes(coding.id) ?? false;
  const isDisabled = !canChange;
  const items: MenuItem[] = [
    { label: words.goTo, shortcut: 'Enter', onSelect: () => goToCoding(coding.id) },
    'separator',
    {
      label: coding.comment === '' ? words.addComment : words.comment,
      isDisabled,
      onSelect: () => withOwnCoding(({ id }) => readingStore.setState({ commenting: id }), coding.id),
    },
    { label: words.memo, isDisabled, onSelect: () => startMemo({ table: 'codings', id: coding.id }) },
    {
      label: words.recode,
      isDisabled,
      onSelect: () => withOwnCoding(({ id }) => onRecode(id), coding.id),
    },
    {
      label: isPinned ? words.unpin : words.pin,
      isDisabled,
      onSelect: () => void pin(coding.id, !isPinned),
    },
    {
      label: axial.links.evidenceFor,
      isDisabled,
      onSelect: () => showAxialDialog({ kind: 'evidenceFor', codingId: coding.id }),
    },
    'separator',
    {
      label: words.remove,
      shortcut: 'Delete',
      isDangerous: true,
      isDisabled,
      onSelect: () => withOwnCoding(({ id }) => void removeOne(id), coding.id),
    },
  ];
  return (
    <MenuButton label={words.actions({ theme: name, lines })} items={items}>
      <Ellipsis size={14} aria-hidden />
    </MenuButton>
  );
}

/** One theme in the tree: its name, who supports it, and how often. */
import { ChevronDown, ChevronRight, Ellipsis } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { ThemeLook } from '../../../shared/codebook/themeTree.ts';
import type { ParticipantId, ThemeId } from '../../../shared/project/ids.ts';
import type { ThemeCount } from '../../../shared/theme-counts/countThemes.ts';
import { formatNumber } from '../../../shared/words/plural.ts';
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { themeStyle } from '../../ui/themeStyle.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { NameField } from './NameField.tsx';
import { Strip } from './Strip.tsx';
import styles from './TreeRowView.module.css';
import { rename } from './themeActions.ts';
import type { TreeRow } from './treeRows.ts';
import { changeTree, focusRow } from './treeStore.ts';

interface TreeRowViewProps {
  readonly row: TreeRow;
  /** Of the branch; plain values, so that a row that did not change is not drawn anew. */
  readonly colour: ThemeLook['colour'];
  readonly pattern: ThemeLook['pattern'];
  /** `null`: not counted yet. */
  readonly count: ThemeCount | null;
  /** `null`: no strip is shown. */
  readonly stripOf: readonly ParticipantId[] | null;
  readonly hasPeople: boolean;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly isRenamed: boolean;
  /** The theme would be dropped into this one. */
  readonly isTarget: boolean;
  readonly start: number;
  readonly height: number;
}

export const TreeRowView = memo(function TreeRowView(props: TreeRowViewProps) {
  const { row, colour, pattern, count, isCurrent, isChosen, isTarget } = props;
  const words = useWords().themePanel.tree;
  const { theme } = row.node;
  const support = theme.isCodable && count ? words.support(supportOf(count)) : '';
  const label = [theme.name, theme.isRetired && words.retired, support].filter(Boolean).join(', ');
  return (
    <div
      role="treeitem"
      id={rowElementId(row.id)}
      data-row={row.id}
      aria-label={label}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.placeCount}
      aria-expanded={row.isOpen ?? undefined}
      aria-selected={isChosen}
      tabIndex={isCurrent ? 0 : -1}
      className={`${styles.row} ${styles[kindOf(row)]} ${isTarget ? styles.target : ''} ${theme.isRetired ? styles.retired : ''}`}
      style={{
        ...themeStyle(colour, pattern),
        transform: `translateY(${props.start}px)`,
        height: props.height,
        paddingLeft: indentOf(row),
      }}
    >
      <RowContent {...props} />
    </div>
  );
});

function RowContent({ row, colour, pattern, count, stripOf, hasPeople, isRenamed }: TreeRowViewProps) {
  const words = useWords().themePanel.tree;
  const { theme } = row.node;
  return (
    <>
      <RowSign row={row} colour={colour} pattern={pattern} />
      {isRenamed ? (
        <NameField
          name={theme.name}
          onKeep={(name) => rename(theme.id, name)}
          onDrop={() => {
            changeTree({ editing: null, notice: null });
            focusRow(theme.id);
          }}
        />
      ) : (
        <>
          <span className={styles.name} title={theme.name}>
            {theme.name}
          </span>
          <button
            type="button"
            tabIndex={-1}
            data-menu
            className={styles.menu}
            aria-label={words.actions({ theme: theme.name })}
            title={words.actions({ theme: theme.name })}
          >
            <Ellipsis size={14} aria-hidden />
          </button>
        </>
      )}
      {theme.isCodable && count && stripOf && <Strip participants={stripOf} count={count} />}
      {theme.isCodable && count && <RowCounts count={count} hasPeople={hasPeople} />}
    </>
  );
}

function supportOf({ subtree: { codings, participants } }: ThemeCount) {
  return { codings, people: participants.length };
}

function RowCounts({ count, hasPeople }: { readonly count: ThemeCount; readonly hasPeople: boolean }) {
  const language = useLanguage();
  const { codings, people } = supportOf(count);
  return (
    <span className={hasPeople ? styles.counts : styles.codings} aria-hidden>
      <b>{formatNumber(language, codings)}</b>
      {hasPeople && ` · ${formatNumber(language, people)}`}
    </span>
  );
}

/** What stands before the name: a chevron where something is below; an axis has its numeral there until pointed at. */
function RowSign({ row, colour, pattern }: Pick<TreeRowViewProps, 'row' | 'colour' | 'pattern'>): ReactNode {
  const Chevron = row.isOpen ? ChevronDown : ChevronRight;
  const kind = kindOf(row);
  const chevron = row.isOpen !== null && <Chevron size={12} className={styles.chevron} aria-hidden />;
  return (
    <>
      <span className={styles.twist} data-twist data-open={row.isOpen ?? undefined} aria-hidden>
        {row.numeral !== null && <span className={styles.numeral}>{row.numeral}</span>}
        {chevron}
      </span>
      {kind === 'branch' && <ThemeSwatch colour={colour} pattern={pattern} size={12} />}
    </>
  );
}

export function rowElementId(id: ThemeId): string {
  return `theme-row-${id}`;
}

export type RowKind = 'axis' | 'branch' | 'below';

export function kindOf({ node }: Pick<TreeRow, 'node'>): RowKind {
  if (!node.theme.isCodable) return 'axis';
  return node.parent?.theme.isCodable ? 'below' : 'branch';
}

/** Pixels: a branch stands at the left with or without an axis above; each level below it one step in. */
export function indentOf({ node }: Pick<TreeRow, 'node'>): number {
  if (!node.theme.isCodable) return 4;
  let steps = 0;
  for (let above = node.parent; above?.theme.isCodable; above = above.parent) steps++;
  return steps === 0 ? 4 : Math.min(11 + (steps - 1) * 14, 120);
}

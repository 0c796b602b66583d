/** A theme's name beside its passage, with another coder's initials and a sign for a memo; or "+n" for folded ones. */
import { NotebookPen } from 'lucide-react';
import { themeStyle } from '../ui/themeStyle.ts';
import { useWords } from '../ui/WordsContext.tsx';
import styles from './Margin.module.css';
import type { MarginEvents } from './Margin.tsx';
import type { ShownCoding } from './shownCoding.ts';

interface MarginLabelProps {
  readonly codings: readonly ShownCoding[];
  readonly isFolded: boolean;
  readonly top: number;
  readonly left: number;
  readonly isHovered: boolean;
  readonly isSelected: boolean;
  readonly events: MarginEvents;
}

export function MarginLabel(props: MarginLabelProps) {
  const { codings, isFolded, top, left, events } = props;
  const words = useWords().reading;
  const coding = codings[0];
  if (!coding) return null;
  const place = { top, left, maxWidth: `min(240px, calc(100% - ${left}px))` };
  if (isFolded) {
    return (
      <button
        type="button"
        tabIndex={-1}
        className={`${styles.label} ${styles.folded}`}
        style={place}
        aria-label={words.foldedCodings({ count: codings.length })}
        aria-haspopup="menu"
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          events.onFolded(codings, { x: box.left, y: box.bottom + 4 });
        }}
      >
        +{codings.length}
      </button>
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.label}
      style={{ ...themeStyle(coding.colour, coding.pattern), ...place }}
      data-hovered={props.isHovered ? '' : undefined}
      data-selected={props.isSelected ? '' : undefined}
      aria-pressed={props.isSelected}
      title={coding.comment ? `${coding.path}\n${coding.comment}` : coding.path}
      onPointerEnter={() => events.onHover(coding)}
      onPointerLeave={() => events.onHover(null)}
      onClick={() => events.onSelect(coding)}
      onContextMenu={(event) => {
        event.preventDefault();
        events.onMenu(coding, { x: event.clientX, y: event.clientY });
      }}
    >
      <span className={styles.name}>{coding.name}</span>
      {coding.initials && <span className={styles.initials}>{coding.initials}</span>}
      {coding.hasMemo && <NotebookPen size={12} aria-label={words.hasMemo} />}
    </button>
  );
}

/** A theme on a map: its name, how often and by how many it is said, and by whom. */
import { memo } from 'react';
import type { SceneTheme } from '../../../shared/figures/mapScene.ts';
import type { ParticipantId } from '../../../shared/project/ids.ts';
import type { ThemeCount } from '../../../shared/theme-counts/countThemes.ts';
import { formatNumber } from '../../../shared/words/plural.ts';
import { mostInStrip, Strip } from '../../themes/tree/Strip.tsx';
import { themeStyle } from '../../ui/themeStyle.ts';
import { useLanguage } from '../../ui/WordsContext.tsx';
import styles from './MapNode.module.css';
import { useShift } from './useDrag.ts';

interface MapNodeProps {
  readonly theme: SceneTheme;
  readonly count: ThemeCount;
  readonly participants: readonly ParticipantId[];
  readonly label: string;
  readonly isChosen: boolean;
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
  readonly isSource: boolean;
}

export const MapNode = memo(function MapNode(props: MapNodeProps) {
  const { theme, count, participants, label, isChosen, isSelected, isCurrent, isSource } = props;
  const { x, y, width, height, lines, look, item } = theme;
  const language = useLanguage();
  const shift = useShift(item.id);
  const classes = [
    styles.node,
    isChosen ? styles.chosen : '',
    isSelected ? styles.selected : '',
    isSource ? styles.source : '',
  ];
  return (
    <button
      type="button"
      data-item={item.id}
      className={classes.filter(Boolean).join(' ')}
      aria-label={label}
      aria-pressed={isChosen}
      tabIndex={isCurrent ? 0 : -1}
      style={{
        ...themeStyle(look.colour, look.pattern),
        margin: `${y - height / 2}px 0 0 ${x - width / 2}px`,
        width,
        height,
        ...shift,
      }}
    >
      <span className={styles.name}>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </span>
      <span className={styles.support}>
        <span className={styles.numbers}>
          {formatNumber(language, count.subtree.codings)} ·{' '}
          {formatNumber(language, count.subtree.participants.length)}
        </span>
        {participants.length <= mostInStrip && <Strip participants={participants} count={count} />}
      </span>
    </button>
  );
});

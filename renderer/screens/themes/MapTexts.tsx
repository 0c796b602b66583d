/** Free labels and frames of groups on a map, and the field in which their words are written. */
import { memo } from 'react';
import { labelBox, labelLines } from '../../../shared/figures/mapScene.ts';
import type { MapItem } from '../../../shared/project/records.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { aroundPoint } from './aroundPoint.ts';
import styles from './MapTexts.module.css';
import { changeItem } from './mapActions.ts';
import { changeMap } from './mapStore.ts';
import { resized } from './resized.ts';
import { useResize, useShift } from './useDrag.ts';

interface MapTextProps {
  readonly item: MapItem;
  readonly isChosen: boolean;
  readonly isEditing: boolean;
  readonly canChange: boolean;
}

export const MapLabel = memo(function MapLabel({ item, isChosen, isEditing, canChange }: MapTextProps) {
  const { width, height } = labelBox(item);
  const place = { inset: aroundPoint(item.x, item.y), ...useShift(item.id) };
  if (isEditing)
    return (
      <div className={styles.label} style={{ ...place, minWidth: 180 }}>
        <TextEditor item={item} />
      </div>
    );
  return (
    <button
      type="button"
      data-item={item.id}
      className={isChosen ? `${styles.label} ${styles.chosen}` : styles.label}
      aria-pressed={isChosen}
      style={{ ...place, minWidth: width, minHeight: height }}
      onDoubleClick={() => canChange && changeMap({ editingId: item.id })}
    >
      {labelLines(item.text).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </button>
  );
});

export const MapGroup = memo(function MapGroup({ item, isChosen, isEditing, canChange }: MapTextProps) {
  const pulled = useResize(item.id);
  const shift = useShift(item.id);
  const { x, y, width, height } = pulled ? resized(item, pulled.dx, pulled.dy) : item;
  const words = useWords().axial.map;
  return (
    <div
      className={isChosen ? `${styles.group} ${styles.chosen}` : styles.group}
      data-item={item.id}
      style={{ left: x - width / 2, top: y - height / 2, width, height, ...shift, zIndex: undefined }}
    >
      {isEditing ? (
        <TextEditor item={item} />
      ) : (
        <button
          type="button"
          className={styles.title}
          aria-pressed={isChosen}
          onDoubleClick={() => canChange && changeMap({ editingId: item.id })}
        >
          {item.text || words.newGroup}
        </button>
      )}
      {canChange && <span className={styles.corner} data-resize={item.id} aria-hidden />}
    </div>
  );
});

/** Enter and leaving keep the words, Esc does not. */
function TextEditor({ item }: { item: MapItem }) {
  const words = useWords().axial.map;
  const end = () => changeMap({ editingId: null });
  return (
    <input
      className={styles.field}
      aria-label={words.editText}
      defaultValue={item.text}
      // biome-ignore lint/a11y/noAutofocus: the field appears because its words are to be written
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') {
          event.currentTarget.value = item.text;
          event.currentTarget.blur();
        }
      }}
      onBlur={(event) => {
        const text = event.currentTarget.value;
        end();
        if (text !== item.text) void changeItem(item.id, { text });
      }}
    />
  );
}

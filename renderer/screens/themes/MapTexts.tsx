/** Free labels and frames of groups on a map, and the field in which their words are written. */
import { memo, useRef, useState } from 'react';
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
  const [isBack, setBack] = useState(false);
  if (isEditing)
    return (
      <div className={styles.label} style={place}>
        <TextEditor item={item} onEnd={setBack} />
      </div>
    );
  return (
    <button
      type="button"
      data-item={item.id}
      // biome-ignore lint/a11y/noAutofocus: the keys go on with what was just written
      autoFocus={isBack}
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
  const [isBack, setBack] = useState(false);
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
        <TextEditor item={item} onEnd={setBack} />
      ) : (
        <button
          type="button"
          // biome-ignore lint/a11y/noAutofocus: the keys go on with what was just written
          autoFocus={isBack}
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

interface TextEditorProps {
  readonly item: MapItem;
  /** Whether it was ended by a key, so that what was written takes the focus. */
  readonly onEnd: (isByKey: boolean) => void;
}

/** Enter and leaving keep the words, Esc does not. */
function TextEditor({ item, onEnd }: TextEditorProps) {
  const words = useWords().axial.map;
  const isByKey = useRef(false);
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
        if (event.key === 'Escape') event.currentTarget.value = item.text;
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        isByKey.current = true;
        event.currentTarget.blur();
      }}
      onBlur={(event) => {
        const text = event.currentTarget.value;
        onEnd(isByKey.current);
        changeMap({ editingId: null });
        if (text !== item.text) void changeItem(item.id, { text });
      }}
    />
  );
}

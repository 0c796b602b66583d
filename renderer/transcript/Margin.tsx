/** Right of the text: a stripe for every coding in its lane, and its theme's name, joined to it by a thin line. */
import { memo, useMemo } from 'react';
import { useWords } from '../ui/WordsContext.tsx';
import { type CodingLayout, layoutLabels, type PlacedLabel, stripeExtent } from './codingLayout.ts';
import { foldedLane } from './layoutStripes.ts';
import type { LineGeometry } from './lineGeometry.ts';
import styles from './Margin.module.css';
import { MarginLabel } from './MarginLabel.tsx';
import { Stripe } from './Stripe.tsx';
import type { ShownCoding } from './shownCoding.ts';

/** What the margin tells the screen. */
export interface MarginEvents {
  onHover(coding: ShownCoding | null): void;
  onSelect(coding: ShownCoding): void;
  /** A menu for one coding, or the list of folded ones, at a place of the page. */
  onMenu(coding: ShownCoding, at: { x: number; y: number }): void;
  onFolded(codings: readonly ShownCoding[], at: { x: number; y: number }): void;
  /** Dragging an end: first the preview, then with `isDone` the wish to keep it. */
  onResize(coding: ShownCoding, edge: 'start' | 'end', pointer: PointerEvent, isDone: boolean): void;
}

interface MarginProps extends MarginEvents {
  readonly layout: CodingLayout;
  readonly geometry: LineGeometry;
  /** What is to be drawn, in pixels from the top of the content. */
  readonly sight: { readonly top: number; readonly bottom: number };
  readonly hoveredId: string | null;
  readonly selectedId: string | null;
  readonly canChange: boolean;
}

/** Pixels: lanes 8 apart, 4 wide. */
export const laneStep = 8;
const stripesLeft = 16;
const labelsGap = 14;

export const Margin = memo(function Margin(props: MarginProps) {
  const { layout, geometry, sight, hoveredId, selectedId, canChange } = props;
  const words = useWords().reading;
  const labels = useMemo(() => layoutLabels(layout.laid, geometry), [layout, geometry]);
  const labelsLeft = stripesLeft + Math.max(layout.laneCount, 1) * laneStep + labelsGap;
  const seen = layout.laid.filter(
    (laid) => laid.lane < foldedLane && isSeen(stripeExtent(laid, geometry), sight),
  );
  const seenLabels = labels.filter(({ placedTop }) => isSeen({ top: placedTop, height: 20 }, sight));
  return (
    <div className={styles.margin} data-fading={hoveredId === null ? undefined : ''}>
      {layout.laid.length === 0 && <p className={styles.empty}>{words.noCodingYet}</p>}
      <svg className={styles.leaders} width={labelsLeft} height={geometry.height} aria-hidden>
        {seenLabels.map((label) => (
          <Leader key={keyOf(label)} label={label} labelsLeft={labelsLeft} />
        ))}
      </svg>
      {seen.map((laid) => (
        <Stripe
          key={laid.coding.id}
          coding={laid.coding}
          {...stripeExtent(laid, geometry)}
          left={stripesLeft + laid.lane * laneStep}
          isHovered={laid.coding.id === hoveredId}
          isSelected={laid.coding.id === selectedId}
          canChange={canChange}
          events={props}
        />
      ))}
      {seenLabels.map((label) => (
        <MarginLabel
          key={keyOf(label)}
          codings={label.codings.map(({ coding }) => coding)}
          isFolded={label.isFolded}
          top={label.placedTop}
          left={labelsLeft}
          isHovered={label.codings.some(({ coding }) => coding.id === hoveredId)}
          isSelected={label.codings.some(({ coding }) => coding.id === selectedId)}
          events={props}
        />
      ))}
    </div>
  );
});

function Leader({ label, labelsLeft }: { label: PlacedLabel; labelsLeft: number }) {
  const first = label.codings[0];
  if (!first || label.isFolded) return null;
  const from = stripesLeft + first.lane * laneStep + 4;
  const wanted = label.top + 10;
  const placed = label.placedTop + 10;
  const bend = labelsLeft - 12;
  const { colour } = first.coding;
  return (
    <path
      d={`M${from} ${wanted + 0.5}H${bend}L${labelsLeft - 6} ${placed + 0.5}H${labelsLeft - 3}`}
      stroke={colour === null ? 'var(--text-3)' : `var(--t${String(colour).padStart(2, '0')}-stripe)`}
    />
  );
}

function keyOf(label: PlacedLabel): string {
  return `${label.isFolded ? 'more ' : ''}${label.codings[0]?.coding.id ?? ''}`;
}

function isSeen(
  { top, height }: { top: number; height: number },
  sight: { top: number; bottom: number },
): boolean {
  return top < sight.bottom && top + height > sight.top;
}

/** One coding's stripe: click selects it, dragging an end moves that end. */
import { memo, type PointerEvent as ReactPointerEvent } from 'react';
import { themeStyle } from '../ui/themeStyle.ts';
import styles from './Margin.module.css';
import type { MarginEvents } from './Margin.tsx';
import type { ShownCoding } from './shownCoding.ts';

interface StripeProps {
  readonly coding: ShownCoding;
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly isHovered: boolean;
  readonly isSelected: boolean;
  readonly canChange: boolean;
  readonly events: MarginEvents;
}

/** The keyboard has the label, the list of codings and the keys; the stripe is for the pointer alone. */
export const Stripe = memo(
  function Stripe({ coding, top, height, left, isHovered, isSelected, canChange, events }: StripeProps) {
    const drag = (edge: 'start' | 'end') => (event: ReactPointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.stopPropagation();
      const handle = event.currentTarget;
      handle.setPointerCapture(event.pointerId);
      const move = (pointer: PointerEvent) => events.onResize(coding, edge, pointer, false);
      const release = (pointer: PointerEvent) => {
        handle.removeEventListener('pointermove', move);
        events.onResize(coding, edge, pointer, true);
      };
      handle.addEventListener('pointermove', move);
      handle.addEventListener('pointerup', release, { once: true });
    };
    return (
      <div
        aria-hidden
        className={styles.stripeArea}
        style={{ ...themeStyle(coding.colour, coding.pattern), top, height, left: left - 2 }}
        data-hovered={isHovered ? '' : undefined}
        data-selected={isSelected ? '' : undefined}
        title={coding.path}
        onPointerEnter={() => events.onHover(coding)}
        onPointerLeave={() => events.onHover(null)}
        onClick={() => events.onSelect(coding)}
        onContextMenu={(event) => {
          event.preventDefault();
          events.onMenu(coding, { x: event.clientX, y: event.clientY });
        }}
      >
        <div className={styles.stripe} />
        {canChange && (
          <div className={`${styles.handle} ${styles.startHandle}`} onPointerDown={drag('start')} />
        )}
        {canChange && <div className={`${styles.handle} ${styles.endHandle}`} onPointerDown={drag('end')} />}
      </div>
    );
  },
  (a, b) =>
    a.coding === b.coding &&
    a.top === b.top &&
    a.height === b.height &&
    a.left === b.left &&
    a.isHovered === b.isHovered &&
    a.isSelected === b.isSelected &&
    a.canChange === b.canChange,
);

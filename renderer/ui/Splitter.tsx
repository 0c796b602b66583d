/** The edge between two panels: drag it, or focus it and use the arrow keys. */
import styles from './Splitter.module.css';

interface SplitterProps {
  readonly label: string;
  /** Width in pixels of the panel that the edge belongs to. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  /** On which side of the edge that panel lies. */
  readonly side: 'left' | 'right';
  readonly onChange: (width: number) => void;
}

const keyboardStep = 16;

export function Splitter({ label, width, min, max, side, onChange }: SplitterProps) {
  const grow = side === 'left' ? 1 : -1;
  const resize = (next: number) => onChange(Math.round(Math.max(min, Math.min(max, next))));
  return (
    <hr
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={styles.splitter}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') resize(width + grow * keyboardStep);
        else if (event.key === 'ArrowLeft') resize(width - grow * keyboardStep);
        else if (event.key === 'Home') resize(min);
        else if (event.key === 'End') resize(max);
        else return;
        event.preventDefault();
      }}
      onPointerDown={(event) => {
        event.preventDefault();
        const edge = event.currentTarget;
        const startX = event.clientX;
        edge.setPointerCapture(event.pointerId);
        const drag = (move: PointerEvent) => resize(width + grow * (move.clientX - startX));
        edge.addEventListener('pointermove', drag);
        edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', drag), {
          once: true,
        });
      }}
    />
  );
}

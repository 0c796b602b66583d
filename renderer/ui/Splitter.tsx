/** The edge between two panels, upright or (above a panel at the bottom) level: drag it, or use the arrow keys. */
import styles from './Splitter.module.css';

interface SplitterProps {
  readonly label: string;
  /** Width in pixels of the panel that the edge belongs to; its height for `bottom`. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  /** On which side of the edge that panel lies. */
  readonly side: 'left' | 'right' | 'bottom';
  readonly onChange: (width: number) => void;
}

const keyboardStep = 16;

export function Splitter({ label, width, min, max, side, onChange }: SplitterProps) {
  const grow = side === 'left' ? 1 : -1;
  const isLevel = side === 'bottom';
  const [more, less] = isLevel ? ['ArrowDown', 'ArrowUp'] : ['ArrowRight', 'ArrowLeft'];
  const resize = (next: number) => onChange(Math.round(Math.max(min, Math.min(max, next))));
  return (
    <hr
      aria-label={label}
      aria-orientation={isLevel ? 'horizontal' : 'vertical'}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={isLevel ? styles.level : styles.splitter}
      onKeyDown={(event) => {
        if (event.key === more) resize(width + grow * keyboardStep);
        else if (event.key === less) resize(width - grow * keyboardStep);
        else if (event.key === 'Home') resize(min);
        else if (event.key === 'End') resize(max);
        else return;
        event.preventDefault();
      }}
      onPointerDown={(event) => {
        event.preventDefault();
        const edge = event.currentTarget;
        const placeOf = (one: { clientX: number; clientY: number }) => (isLevel ? one.clientY : one.clientX);
        const start = placeOf(event.nativeEvent);
        edge.setPointerCapture(event.pointerId);
        const drag = (move: PointerEvent) => resize(width + grow * (placeOf(move) - start));
        edge.addEventListener('pointermove', drag);
        edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', drag), {
          once: true,
        });
      }}
    />
  );
}

/** A coder's initials. Coders are told apart by the badge's form, never by a hue. */
import styles from './CoderBadge.module.css';

interface CoderBadgeProps {
  readonly initials: string;
  /** 0 filled, 1 outlined, 2 and more dashed. */
  readonly order: number;
  readonly label?: string;
}

export function CoderBadge({ initials, order, label }: CoderBadgeProps) {
  const form = order === 0 ? styles.filled : order === 1 ? styles.outlined : styles.dashed;
  return (
    <span className={`${styles.badge} ${form}`} title={label}>
      {initials}
    </span>
  );
}

/** A small square in a theme's tint with its stripe and pattern at the left. */
import type { LinePattern } from '../../shared/project/records.ts';
import styles from './ThemeSwatch.module.css';
import { themeStyle } from './themeStyle.ts';

interface ThemeSwatchProps {
  readonly colour: number | null;
  readonly pattern: LinePattern | null;
  /** Edge in pixels. */
  readonly size?: number;
}

export function ThemeSwatch({ colour, pattern, size = 14 }: ThemeSwatchProps) {
  return (
    <span
      aria-hidden
      className={styles.swatch}
      style={{ ...themeStyle(colour, pattern), width: size, height: size }}
    />
  );
}

/** A short sample of a kind of link: its line and its ends. Always beside its word. */
import { linkDashes, linkSample } from '../../../shared/figures/linkShape.ts';
import type { LinkLook } from '../../../shared/project/records.ts';
import styles from './LinkGlyph.module.css';

interface LinkGlyphProps {
  readonly look: LinkLook;
  readonly width?: number;
  /** From right to left: for a link that leads to the theme it is listed under. */
  readonly isTurned?: boolean;
}

const height = 14;

export function LinkGlyph({ look, width = 44, isTurned = false }: LinkGlyphProps) {
  const shape = linkSample(width, height, look);
  return (
    <svg className={styles.glyph} width={width} height={height} aria-hidden>
      <g transform={isTurned ? `translate(${width} 0) scale(-1 1)` : undefined}>
        <path d={shape.line} strokeDasharray={linkDashes[look.line]?.join(' ')} />
        {shape.ends.map(({ data, fill }) => (
          <path key={data} d={data} className={styles[fill]} />
        ))}
      </g>
    </svg>
  );
}

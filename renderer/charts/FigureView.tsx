/** A figure in the window, drawn from the same marks as its files. */
import type { Figure, Mark } from '../../shared/figures/figure.ts';

export function FigureView({ figure, className }: { figure: Figure; className?: string | undefined }) {
  const { width, height, alt, marks } = figure;
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={className}
    >
      {marks.map((mark, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity; a figure is drawn as a whole
        <MarkView key={at} mark={mark} />
      ))}
    </svg>
  );
}

function MarkView({ mark }: { mark: Mark }) {
  if (mark.kind === 'text') {
    const { x, y, size, anchor, isBold, isItalic, fill, turn, text } = mark;
    return (
      <text
        {...{ x, y }}
        fontSize={size}
        textAnchor={anchor}
        fontWeight={isBold ? 600 : undefined}
        fontStyle={isItalic ? 'italic' : undefined}
        fill={fill ?? '#1b1e25'}
        transform={turn ? `rotate(${turn} ${x} ${y})` : undefined}
      >
        {text}
      </text>
    );
  }
  const paint = {
    fill: mark.fill ?? 'none',
    stroke: mark.stroke,
    strokeWidth: mark.strokeWidth,
    strokeDasharray: mark.dash?.join(' '),
  };
  if (mark.kind === 'circle') return <circle cx={mark.x} cy={mark.y} r={mark.radius} {...paint} />;
  if (mark.kind === 'path') return <path d={mark.data} {...paint} />;
  const { x, y, width, height, radius } = mark;
  return <rect {...{ x, y, width, height }} rx={radius} {...paint} />;
}

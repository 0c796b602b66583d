/** A figure as an SVG file (SVG 1.1) that stands alone: title and description inside, no script, no outside reference. */
import type { Figure, Mark, TextMark } from './figure.ts';

/** The fonts that readers' machines have, Trame's own first. */
const fontFamily = "Inter, Arial, 'Liberation Sans', sans-serif";

export function figureToSvg({ width, height, title, alt, marks }: Figure): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${attributes({ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'font-family': fontFamily })}>`;
  const about = `<title>${escapeXml(title)}</title><desc>${escapeXml(alt)}</desc>`;
  const page = `<rect ${attributes({ width, height, fill: '#ffffff' })}/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${[about, page, ...marks.map(markToSvg)].join('\n')}\n</svg>\n`;
}

function markToSvg(mark: Mark): string {
  if (mark.kind === 'text') return textToSvg(mark);
  const paint = {
    fill: mark.fill ?? 'none',
    stroke: mark.stroke,
    'stroke-width': mark.strokeWidth,
    'stroke-dasharray': mark.dash?.join(' '),
  };
  if (mark.kind === 'circle')
    return `<circle ${attributes({ cx: mark.x, cy: mark.y, r: mark.radius, ...paint })}/>`;
  if (mark.kind === 'path') return `<path ${attributes({ d: mark.data, ...paint })}/>`;
  const { x, y, width, height, radius } = mark;
  return `<rect ${attributes({ x, y, width, height, rx: radius, ...paint })}/>`;
}

function textToSvg({ x, y, text, size, anchor, isBold, isItalic, fill, turn }: TextMark): string {
  const look = attributes({
    x,
    y,
    'font-size': size,
    'text-anchor': anchor,
    'font-weight': isBold ? 600 : undefined,
    'font-style': isItalic ? 'italic' : undefined,
    fill: fill ?? '#1b1e25',
    transform: turn ? `rotate(${rounded(turn)} ${rounded(x)} ${rounded(y)})` : undefined,
  });
  return `<text ${look}>${escapeXml(text)}</text>`;
}

/** Attributes without a value are left out; numbers are written with two decimals at most, so that files stay the same. */
function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => `${name}="${typeof value === 'number' ? rounded(value) : escapeXml(value ?? '')}"`,
    )
    .join(' ');
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Signs that XML 1.0 (section 2.2) does not allow are left out. */
function escapeXml(text: string): string {
  const allowed = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  return allowed.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

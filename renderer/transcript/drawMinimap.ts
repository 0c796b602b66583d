/** Draws the codings' lanes of the minimap: on a canvas, since an interview may have thousands of them. */
import { type CodingLayout, stripeExtent } from './codingLayout.ts';
import type { LineGeometry } from './lineGeometry.ts';

/** Pixels of the page. */
const width = 24;
const laneLefts = [4, 10, 16];
const laneWidth = 4;

/** The first three lanes; a coding in a further one is still in the margin. Colours are those of the page's mode. */
export function drawMinimap(
  canvas: HTMLCanvasElement,
  layout: CodingLayout,
  geometry: LineGeometry,
  height: number,
): void {
  const ratio = window.devicePixelRatio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.scale(ratio, ratio);
  const scale = height / Math.max(geometry.height, height);
  const colourOf = stripeColours(canvas);
  for (const laid of layout.laid) {
    const left = laneLefts[laid.lane];
    if (left === undefined) continue;
    const { top, height: extent } = stripeExtent(laid, geometry);
    pen.fillStyle = colourOf(laid.coding.colour);
    pen.fillRect(left, top * scale, laneWidth, Math.max(extent * scale, 2));
  }
}

/** Reads each colour from the style sheet once. */
function stripeColours(element: Element): (colour: number | null) => string {
  const style = getComputedStyle(element);
  if (matchMedia('(forced-colors: active)').matches) return () => style.color;
  const known = new Map<number | null, string>();
  return (colour) => {
    let value = known.get(colour);
    if (value === undefined) {
      const name = colour === null ? '--text-3' : `--t${String(colour).padStart(2, '0')}-stripe`;
      value = style.getPropertyValue(name).trim();
      known.set(colour, value);
    }
    return value;
  };
}

/** A figure as a picture for print, drawn in the window with the window's own font. Rules: docs/rules/figures.md, FG2. */
import type { Figure, Mark, TextMark } from '../../shared/figures/figure.ts';
import { withPngResolution } from '../../shared/figures/pngResolution.ts';
import { printScale } from '../../shared/figures/printScale.ts';

/** `null` where the browser gives no picture. */
export async function figureToPng(figure: Figure): Promise<Uint8Array | null> {
  const { scale, dotsPerInch, width, height } = printScale(figure);
  await document.fonts.load("600 12px 'Inter Variable'");
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(scale, scale);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, figure.width, figure.height);
  for (const mark of figure.marks) draw(context, mark);
  try {
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return withPngResolution(new Uint8Array(await blob.arrayBuffer()), dotsPerInch);
  } catch {
    return null;
  }
}

function draw(context: OffscreenCanvasRenderingContext2D, mark: Mark): void {
  if (mark.kind === 'text') {
    write(context, mark);
    return;
  }
  const path = pathOf(mark);
  if (mark.fill && mark.fill !== 'none') {
    context.fillStyle = mark.fill;
    context.fill(path);
  }
  if (!mark.stroke || mark.stroke === 'none') return;
  context.strokeStyle = mark.stroke;
  context.lineWidth = mark.strokeWidth ?? 1;
  context.setLineDash([...(mark.dash ?? [])]);
  context.stroke(path);
}

function pathOf(mark: Exclude<Mark, TextMark>): Path2D {
  if (mark.kind === 'path') return new Path2D(mark.data);
  const path = new Path2D();
  if (mark.kind === 'circle') path.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
  else path.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
  return path;
}

function write(context: OffscreenCanvasRenderingContext2D, mark: TextMark): void {
  const { x, y, text, size, anchor = 'start', isBold, isItalic, fill = '#1b1e25', turn = 0 } = mark;
  context.save();
  context.translate(x, y);
  context.rotate((turn * Math.PI) / 180);
  context.font = `${isItalic ? 'italic ' : ''}${isBold ? 600 : 400} ${size}px 'Inter Variable', Arial, sans-serif`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.fillStyle = fill;
  context.fillText(text, 0, 0);
  context.restore();
}

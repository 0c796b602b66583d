/** A figure as a picture for print, drawn without a window, with the window's font. Rules: docs/rules/figures.md, FG2. */
import type { Figure, Mark, RectangleMark, TextMark } from '../../shared/figures/figure.ts';
import { withPngResolution } from '../../shared/figures/pngResolution.ts';
import { printScale } from '../../shared/figures/printScale.ts';
import { type Canvas, familiesOf, type LoadedCanvasKit, loadCanvasKit } from './canvasKit.ts';

/** `null` where there is not memory enough for the picture. */
export async function figureToPng(figure: Figure): Promise<Uint8Array | null> {
  const { scale, dotsPerInch, width, height } = printScale(figure);
  const loaded = await loadCanvasKit();
  const { kit } = loaded;
  const surface = kit.MakeSurface(width, height);
  if (!surface) return null;
  const canvas = surface.getCanvas();
  canvas.clear(kit.parseColorString('#ffffff'));
  canvas.scale(scale, scale);
  for (const mark of figure.marks) {
    if (mark.kind === 'text') write(loaded, canvas, mark);
    else draw(loaded, canvas, mark);
  }
  surface.flush();
  const image = surface.makeImageSnapshot();
  const png = image.encodeToBytes();
  image.delete();
  surface.delete();
  return png && withPngResolution(png, dotsPerInch);
}

function draw({ kit }: LoadedCanvasKit, canvas: Canvas, mark: Exclude<Mark, TextMark>): void {
  const path = kit.Path.MakeFromSVGString(pathOf(mark));
  if (!path) return;
  const paint = new kit.Paint();
  paint.setAntiAlias(true);
  if (mark.fill && mark.fill !== 'none') {
    paint.setStyle(kit.PaintStyle.Fill);
    paint.setColor(kit.parseColorString(mark.fill));
    canvas.drawPath(path, paint);
  }
  if (mark.stroke && mark.stroke !== 'none') {
    const dashes = mark.dash ? kit.PathEffect.MakeDash(mark.dash, 0) : null;
    paint.setStyle(kit.PaintStyle.Stroke);
    paint.setColor(kit.parseColorString(mark.stroke));
    paint.setStrokeWidth(mark.strokeWidth ?? 1);
    if (dashes) paint.setPathEffect(dashes);
    canvas.drawPath(path, paint);
    dashes?.delete();
  }
  paint.delete();
  path.delete();
}

/** Circles and rectangles as path data, so that all shapes are drawn alike. */
function pathOf(mark: Exclude<Mark, TextMark>): string {
  if (mark.kind === 'path') return mark.data;
  if (mark.kind === 'rectangle') return rectanglePath(mark);
  const { x, y, radius } = mark;
  const half = (to: number) => `A${radius} ${radius} 0 1 1 ${to} ${y}`;
  return `M${x - radius} ${y}${half(x + radius)}${half(x - radius)}Z`;
}

function rectanglePath({ x, y, width, height, radius = 0 }: RectangleMark): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
  const corner = (toX: number, toY: number) => `A${r} ${r} 0 0 1 ${toX} ${toY}`;
  const [right, bottom] = [x + width, y + height];
  return (
    `M${x + r} ${y}H${right - r}${corner(right, y + r)}V${bottom - r}${corner(right - r, bottom)}` +
    `H${x + r}${corner(x, bottom - r)}V${y + r}${corner(x + r, y)}Z`
  );
}

function write({ kit, fonts }: LoadedCanvasKit, canvas: Canvas, mark: TextMark): void {
  const { x, y, text, size, anchor = 'start', isBold, isItalic, fill = '#1b1e25', turn = 0 } = mark;
  const textStyle = {
    color: kit.parseColorString(fill),
    fontFamilies: familiesOf(isItalic ? 'italic' : 'normal'),
    fontSize: size,
    fontVariations: [{ axis: 'wght', value: isBold ? 600 : 400 }],
  };
  const builder = kit.ParagraphBuilder.MakeFromFontProvider(new kit.ParagraphStyle({ textStyle }), fonts);
  builder.addText(text);
  const line = builder.build();
  line.layout(oneLine);
  const width = line.getMaxIntrinsicWidth();
  const before = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turn, 0, 0);
  canvas.drawParagraph(line, -before, -line.getAlphabeticBaseline());
  canvas.restore();
  line.delete();
  builder.delete();
}

/** Wider than any figure: a text is never broken here. */
const oneLine = 1e6;

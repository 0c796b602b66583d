/**
 * Loads CanvasKit (Skia as WebAssembly), which draws pictures without a window, and Trame's font for it. Only what is used
 * is declared: the package's own types suppose a browser.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What CanvasKit makes is freed by hand. */
interface Made {
  delete(): void;
}

export interface Canvas {
  clear(colour: Float32Array): void;
  save(): number;
  restore(): void;
  scale(x: number, y: number): void;
  translate(x: number, y: number): void;
  rotate(degrees: number, x: number, y: number): void;
  drawPath(path: SkiaPath, paint: Paint): void;
  drawParagraph(paragraph: Paragraph, x: number, y: number): void;
}

export type SkiaPath = Made;

export interface Paint extends Made {
  setAntiAlias(is: boolean): void;
  setColor(colour: Float32Array): void;
  setStyle(style: unknown): void;
  setStrokeWidth(width: number): void;
  setPathEffect(effect: Made): void;
}

export interface Paragraph extends Made {
  layout(width: number): void;
  getMaxIntrinsicWidth(): number;
  getAlphabeticBaseline(): number;
}

interface ParagraphBuilder extends Made {
  addText(text: string): void;
  build(): Paragraph;
}

interface FontProvider extends Made {
  registerFont(bytes: Uint8Array, family: string): void;
}

interface Surface extends Made {
  getCanvas(): Canvas;
  flush(): void;
  makeImageSnapshot(): Made & { encodeToBytes(): Uint8Array | null };
}

export interface CanvasKit {
  readonly PaintStyle: { readonly Fill: unknown; readonly Stroke: unknown };
  readonly Paint: new () => Paint;
  readonly ParagraphStyle: new (style: { readonly textStyle: object }) => object;
  readonly ParagraphBuilder: {
    MakeFromFontProvider(style: object, fonts: FontProvider): ParagraphBuilder;
  };
  readonly Path: { MakeFromSVGString(data: string): SkiaPath | null };
  readonly PathEffect: { MakeDash(lengths: readonly number[], phase: number): Made };
  readonly TypefaceFontProvider: { Make(): FontProvider };
  MakeSurface(width: number, height: number): Surface | null;
  parseColorString(colour: string): Float32Array;
}

export interface LoadedCanvasKit {
  readonly kit: CanvasKit;
  readonly fonts: FontProvider;
}

/** Each file of the font has the letters of some alphabets only: together they stand for one family. */
const alphabets = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
const slopes = ['normal', 'italic'] as const;

export type Slope = (typeof slopes)[number];

export function familiesOf(slope: Slope): string[] {
  return alphabets.map((alphabet) => `Inter ${alphabet} ${slope}`);
}

export async function loadCanvasKit(): Promise<LoadedCanvasKit> {
  const { program, wasm, fontFolder } = placeOfFiles();
  const start = createRequire(import.meta.url)(program) as (options: {
    readonly wasmBinary: Uint8Array;
  }) => Promise<CanvasKit>;
  const kit = await start({ wasmBinary: readFileSync(wasm) });
  const fonts = kit.TypefaceFontProvider.Make();
  for (const slope of slopes)
    for (const alphabet of alphabets) {
      const file = path.join(fontFolder, `inter-${alphabet}-wght-${slope}.woff2`);
      fonts.registerFont(readFileSync(file), `Inter ${alphabet} ${slope}`);
    }
  return { kit, fonts };
}

/** Beside the built program, as electron/build.mjs puts them; else where they are installed. */
function placeOfFiles() {
  const built = fileURLToPath(new URL('./pictures', import.meta.url));
  if (existsSync(built))
    return {
      program: path.join(built, 'canvaskit.cjs'),
      wasm: path.join(built, 'canvaskit.wasm'),
      fontFolder: built,
    };
  const { resolve } = createRequire(import.meta.url);
  const program = resolve('canvaskit-wasm/bin/canvaskit.js');
  return {
    program,
    wasm: program.replace(/\.js$/u, '.wasm'),
    fontFolder: path.join(path.dirname(resolve('@fontsource-variable/inter/package.json')), 'files'),
  };
}

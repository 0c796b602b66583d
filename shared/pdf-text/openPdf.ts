/** pdf.js behind a door of our own: opens a PDF and gives its pages one by one. Loaded only when a PDF comes. */
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import type { PdfPage, PdfPiece } from './pdfPage.ts';

export interface OpenedPdf {
  readonly pageCount: number;
  /** `null` where the page is damaged beyond reading. */
  page(number: number): Promise<PdfPage | null>;
  close(): Promise<void>;
}

export type PdfFault = 'passwordNeeded' | 'passwordWrong' | 'broken';

/** Nothing of the file is run or fetched: no scripts, no fonts of the system, no other files. */
const safely = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWasm: false,
  useWorkerFetch: false,
  disableAutoFetch: true,
  disableStream: true,
  enableXfa: false,
  stopAtErrors: false,
  verbosity: 0,
} as const;

/** The bytes are handed over: they cannot be used afterwards. */
export async function openPdf(bytes: Uint8Array, password: string | null): Promise<OpenedPdf | PdfFault> {
  const { getDocument, PasswordResponses } = await import('unpdf/pdfjs');
  // pdf.js takes no Buffer of Node's.
  const data = bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes);
  const task = getDocument({ ...safely, data, ...(password === null ? {} : { password }) });
  try {
    const file = await task.promise;
    return {
      pageCount: file.numPages,
      page: (number) => readPage(file, number),
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy().catch(() => undefined);
    if (!(error instanceof Error) || error.name !== 'PasswordException') return 'broken';
    const isWrong = 'code' in error && error.code === PasswordResponses.INCORRECT_PASSWORD;
    return isWrong ? 'passwordWrong' : 'passwordNeeded';
  }
}

async function readPage(file: PDFDocumentProxy, number: number): Promise<PdfPage | null> {
  let page: PDFPageProxy | null = null;
  try {
    page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true });
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const pieces = items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []));
    return layPieces(number, pieces, { left, bottom, right, top });
  } catch {
    return null;
  } finally {
    page?.cleanup();
  }
}

interface Item {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Turns the page so that most of its text runs to the right. */
function layPieces(number: number, items: readonly Item[], box: Box): PdfPage {
  const groups = new Map<number, { pieces: PdfPiece[]; characters: number }>();
  for (const item of items) {
    const [a = 1, b = 0, , , e = 0, f = 0] = item.transform as number[];
    const degrees = Math.round((Math.atan2(b, a) * 180) / Math.PI);
    const group = groups.get(degrees) ?? { pieces: [], characters: 0 };
    groups.set(degrees, group);
    group.characters += item.str.trim().length;
    const angle = (degrees * Math.PI) / 180;
    const [dx, dy] = [e - box.left, f - box.bottom];
    group.pieces.push({
      text: item.str,
      x: dx * Math.cos(angle) + dy * Math.sin(angle),
      y: dy * Math.cos(angle) - dx * Math.sin(angle),
      width: item.width,
      size: Math.hypot(a, b) || item.height || 1,
      isRightToLeft: item.dir === 'rtl',
    });
  }
  const sorted = [...groups].sort((x, y) => y[1].characters - x[1].characters);
  const [main, ...others] = sorted;
  const isUpright = main === undefined || Math.abs(main[0]) % 180 === 0;
  const [width, height] = [box.right - box.left, box.top - box.bottom];
  return {
    number,
    width: isUpright ? width : height,
    height: isUpright ? height : width,
    pieces: main?.[1].pieces ?? [],
    turned: others
      .map(([, { pieces }]) => pieces)
      .filter((one) => one.some(({ text }) => text.trim() !== '')),
  };
}

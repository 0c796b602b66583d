/** What the layout of a PDF is rebuilt from: pieces of text with their places. Points, y upwards, turned so that lines run to the right. */

export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isRightToLeft: boolean;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Those that run as most of the page does. */
  readonly pieces: readonly PdfPiece[];
  /** Those that run in another direction, in groups of one direction each. */
  readonly turned: readonly (readonly PdfPiece[])[];
}

/** A line of the page: its pieces from left to right, joined. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Width of its first word, to see whether it would have fitted on the line before. */
  readonly firstWord: number;
  /** Gaps near its start that read as a space and may be a small tab: where in the text, and where on the page they end. */
  readonly gaps: readonly { readonly at: number; readonly to: number }[];
  /** Raised small numbers: they may point to a note at the bottom of the page. */
  readonly signs: readonly { readonly at: number; readonly text: string }[];
}

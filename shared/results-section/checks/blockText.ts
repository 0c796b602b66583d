/** A block as one text, with the piece that each place belongs to. */
import type { Project } from '../../project/project.ts';
import type { Inline, Inlines, ResultsDocument } from '../../project/resultsRecords.ts';
import { printInline } from '../printInline.ts';

export interface TextPiece {
  readonly inline: Inline;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

export interface BlockText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

export function blockText(project: Project, inlines: Inlines, document: ResultsDocument): BlockText {
  let text = '';
  const pieces = inlines.map((inline, index) => {
    const start = text.length;
    text += printInline(project, inline, document, () => '');
    return { inline, index, start, end: text.length };
  });
  return { text, pieces };
}

/** The piece that holds all of [start, end). */
export function pieceAt({ pieces }: BlockText, start: number, end: number): TextPiece | null {
  return pieces.find((piece) => piece.start <= start && end <= piece.end) ?? null;
}

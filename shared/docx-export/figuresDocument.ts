/** Figures as a Word document, one after the other, each with caption and alternative text. Rules: docs/rules/figures.md. */
import { streamedZip } from '../tables/streamedZip.ts';
import { type DocumentOptions, documentFrame, documentPart, textHeight, textWidth } from './documentFrame.ts';
import { type FigureRoom, figureXml, picturesInto, scaleIn, type WordFigure } from './figureXml.ts';

/** Twips that stay free below a picture, so that a caption of three lines stands on its page. */
const captionHeight = 1100;

export async function figuresDocument(
  figures: readonly WordFigure[],
  options: Pick<DocumentOptions, 'language' | 'title' | 'study' | 'now'>,
): Promise<Uint8Array> {
  const isLandscape = figures.some(
    ({ figure }) => scaleIn(roomOf(true), figure) > 1.2 * scaleIn(roomOf(false), figure),
  );
  const frame = await documentFrame({ ...options, isLandscape, numberedLists: 0 });
  const room = roomOf(isLandscape);
  const body = figures.map((one, index) =>
    figureXml(one, index + 1, options.language, room.width, room.height),
  );
  const pieces = [frame.opening, ...body, frame.closing];
  return streamedZip(picturesInto(frame.parts, figures), { name: documentPart, pieces });
}

function roomOf(isLandscape: boolean): FigureRoom {
  return { width: textWidth(isLandscape), height: textHeight(isLandscape) - captionHeight };
}

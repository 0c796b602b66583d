/** Figures as a Word document, one after the other, each with caption and alternative text. Rules: docs/rules/figures.md. */
import { streamedZip } from '../tables/streamedZip.ts';
import { type DocumentOptions, documentFrame, documentPart, textWidth } from './documentFrame.ts';
import { figureXml, picturesInto, type WordFigure } from './figureXml.ts';

export async function figuresDocument(
  figures: readonly WordFigure[],
  options: Pick<DocumentOptions, 'language' | 'title' | 'study' | 'now'>,
): Promise<Uint8Array> {
  // A figure that is wider than high fills a page that lies; one that would be read at half its size needs it.
  const isLandscape = figures.some(({ figure }) => figure.width * 15 > 1.4 * textWidth(false));
  const frame = await documentFrame({ ...options, isLandscape, numberedLists: 0 });
  const body = figures.map((one, index) =>
    figureXml(one, index + 1, options.language, textWidth(isLandscape)),
  );
  const pieces = [frame.opening, ...body, frame.closing];
  return streamedZip(picturesInto(frame.parts, figures), { name: documentPart, pieces });
}

/** The worker in which figures become a Word document; the window goes on meanwhile. */
import { figuresDocument } from '../../shared/docx-export/figuresDocument.ts';
import type { WordFigure } from '../../shared/docx-export/figureXml.ts';
import type { Language } from '../../shared/words/plural.ts';
import { storageReason } from './storageReason.ts';

export interface FiguresJob {
  readonly figures: readonly WordFigure[];
  readonly language: Language;
  readonly title: string;
  readonly study: string;
  readonly now: string;
}

self.onmessage = async ({ data: { figures, ...options } }: MessageEvent<FiguresJob>) => {
  try {
    const result = await figuresDocument(figures, options);
    self.postMessage({ result }, { transfer: [result.buffer] });
  } catch (error) {
    self.postMessage({ failed: storageReason(error) });
  }
};

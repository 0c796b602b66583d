/** A figure of a text of results, drawn from the project as it is, and remembered while nothing that it shows changes. Rule: RS60. */
import { drawFigure } from '../figures/drawFigure.ts';
import type { Figure } from '../figures/figure.ts';
import type { FigureWish } from '../project/figureWish.ts';
import type { Project } from '../project/project.ts';
import type { BlockContent } from '../project/resultsRecords.ts';
import type { Language } from '../words/plural.ts';
import { isRefusal, type Refusal } from '../words/refusal.ts';
import { refusalSentence, wordsOf } from '../words/words.ts';

export interface LiveFigure {
  readonly caption: string;
  readonly alt: string;
  /** `null` where it cannot be drawn: `alt` says why. */
  readonly figure: Figure | null;
}

type FigureContent = Extract<BlockContent, { kind: 'figure' }>;

/** What the researcher wrote stands in place of the figure's own words. */
export function liveFigure(
  project: Project,
  { wish, caption, alt }: Pick<FigureContent, 'wish' | 'caption' | 'alt'>,
  language: Language,
): LiveFigure {
  const drawn = drawnFigure(project, wish, language);
  if (isRefusal(drawn)) return { caption, alt: refusalSentence(wordsOf[language], drawn), figure: null };
  const figure = { ...drawn, title: caption || drawn.title, alt: alt || drawn.alt };
  return { caption: figure.title, alt: figure.alt, figure };
}

const remembered = new WeakMap<
  FigureWish,
  { readonly key: readonly unknown[]; readonly drawn: Figure | Refusal }
>();

function drawnFigure(project: Project, wish: FigureWish, language: Language): Figure | Refusal {
  const { codings, themes, transcripts, texts, participants, characteristics, coders } = project;
  const { samplingGrids, linkTypes, axialLinks, maps, mapItems, studySettings, info } = project;
  const key = [
    ...[language, codings, themes, transcripts, texts, participants, characteristics, coders],
    ...[samplingGrids, linkTypes, axialLinks, maps, mapItems, studySettings, info],
  ];
  const before = remembered.get(wish);
  if (before?.key.every((one, index) => one === key[index])) return before.drawn;
  const drawn = drawFigure(project, wish, language);
  remembered.set(wish, { key, drawn });
  return drawn;
}

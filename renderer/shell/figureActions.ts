/** What becomes of the figure that the dialog shows: a file, or a part of the results. */
import { figureToSvg } from '../../shared/figures/figureToSvg.ts';
import { projectInfo } from '../../shared/project/project.ts';
import { addResultsFigure } from '../../shared/results-section/addToResults.ts';
import { documentsOf } from '../../shared/results-section/documentBlocks.ts';
import { isRefusal, refuse } from '../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../shared/words/words.ts';
import type { DrawableFigure } from '../charts/DrawableFigure.ts';
import { figureToPng } from '../charts/figureToPng.ts';
import type { FigureChoice, WantedFigure } from '../screens/figures/FigureDialog.tsx';
import { currentProject } from '../workspace/projectStore.ts';
import { runCommand } from '../workspace/runCommand.ts';
import { currentSettings } from '../workspace/settings.ts';
import { type FigureContent, writeFigure } from '../workspace/writeFigure.ts';
import { fileNameOf } from './fileNameOf.ts';
import { showDialog, showNotice } from './shellStore.ts';

/** Opens the dialog: the one way out for the figures of all views. */
export function exportFigure(drawable: DrawableFigure): void {
  showDialog({ kind: 'exportFigure', drawable });
}

/** `null` when the file is written or the user gave up, else why not. */
export async function writeChosenFigure(choice: FigureChoice): Promise<string | null> {
  const words = wordsOf[currentSettings().language];
  const study = projectInfo(currentProject()).name;
  const fileName = `${fileNameOf(`${study} – ${choice.figure.title}`)}.${choice.format}`;
  const written = await writeFigure(() => contentOf(choice, study), fileName);
  if (written === null) return null;
  if (isRefusal(written)) return refusalSentence(words, written);
  showDialog(null);
  showNotice(words.figures.window.exported({ file: written.name }));
  return null;
}

/** The first text in the figure's language, else the first. `null` when it stands there, else why not. */
export async function addFigureToResults({
  wish,
  language,
  caption,
  alt,
}: WantedFigure): Promise<string | null> {
  const words = wordsOf[currentSettings().language];
  const all = documentsOf(currentProject());
  const document = all.find((one) => one.language === language) ?? all[0];
  if (!document) return words.figures.window.noResults;
  const figure = { kind: 'figure', wish, caption, alt } as const;
  const ran = await runCommand(addResultsFigure, { documentId: document.id, figure });
  if (isRefusal(ran)) return refusalSentence(words, ran);
  showDialog(null);
  showNotice(words.figures.window.addedToResults({ document: document.name }));
  return null;
}

async function contentOf({ figure, format, language }: FigureChoice, study: string): Promise<FigureContent> {
  if (format === 'svg') return { bytes: new TextEncoder().encode(figureToSvg(figure)) };
  const png = await figureToPng(figure);
  if (!png) return refuse('figureNotDrawn');
  if (format === 'png') return { bytes: png };
  const { width, height, title, alt } = figure;
  return { document: { figures: [{ figure: { width, height, title, alt }, png }], language, title, study } };
}

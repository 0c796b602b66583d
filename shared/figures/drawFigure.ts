/** Any figure from its wish, as the project stands now. Rules: docs/rules/figures.md, FG14. */

import type { FigureWish } from '../project/figureWish.ts';
import type { CoderId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { countCooccurrence } from '../relations/cooccurrence.ts';
import { bandOrders, orderBand } from '../saturation/orderBand.ts';
import { measureSaturation } from '../saturation/saturation.ts';
import { studyQuestion } from '../saturation/studyQuestion.ts';
import { studySettings } from '../study/studySettings.ts';
import { atOnce, wordFrequencies } from '../word-use/wordFrequencies.ts';
import type { Language } from '../words/plural.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { wordsOf } from '../words/words.ts';
import { codelineFigure } from './codelineFigure.ts';
import { conceptMapFigure } from './conceptMapFigure.ts';
import { cooccurrenceMatrixFigure } from './cooccurrenceMatrixFigure.ts';
import { cooccurrenceNetworkFigure } from './cooccurrenceNetworkFigure.ts';
import type { Figure } from './figure.ts';
import { mapFigure } from './mapFigure.ts';
import { portraitFigure } from './portraitFigure.ts';
import { sampleFigure, sampleOverview } from './sampleFigure.ts';
import { saturationFigure } from './saturationFigure.ts';
import { sunburstFigure } from './sunburstFigure.ts';
import { treeFigure } from './treeFigure.ts';
import { treemapFigure } from './treemapFigure.ts';
import { wordCloudFigure } from './wordCloudFigure.ts';

/** A coder who is gone is all coders; anything else that is gone refuses. */
export function drawFigure(project: Project, wish: FigureWish, language: Language): Figure | Refusal {
  if (isSubjectGone(project, wish)) return refuse('figureSubjectGone');
  switch (wish.what) {
    case 'saturation':
      return drawSaturation(project, wish.hasBand, language);
    case 'sample':
      return wish.rowsId === null
        ? sampleOverview(project, language)
        : sampleFigure(project, { rowsId: wish.rowsId, byId: wish.byId }, language);
    case 'tree':
      return treeFigure(project, { coderId: knownCoder(project, wish.coderId), language });
    case 'sunburst':
      return sunburstFigure(project, { coderId: knownCoder(project, wish.coderId), language });
    case 'treemap':
      return treemapFigure(project, { coderId: knownCoder(project, wish.coderId), language });
    case 'map':
      return mapFigure(project, { mapId: wish.mapId, coderId: knownCoder(project, wish.coderId), language });
    case 'concept':
      return conceptMapFigure(project, { themeId: wish.themeId, language });
    case 'cooccurrence':
    case 'network':
      return drawMeetings(project, wish, language);
    case 'codeline':
    case 'portrait': {
      const { transcriptId, level } = wish;
      const asked = { project, transcriptId, level, coderId: knownCoder(project, wish.coderId), language };
      return wish.what === 'codeline' ? codelineFigure(asked) : portraitFigure(asked);
    }
    case 'cloud':
      return drawCloud(project, wish.words, language);
  }
}

/** Whether something is gone without which nothing of it can be drawn. */
export function isSubjectGone(project: Project, wish: FigureWish): boolean {
  switch (wish.what) {
    case 'map':
      return !project.maps.has(wish.mapId);
    case 'concept':
      return wish.themeId !== null && !project.themes.has(wish.themeId);
    case 'sample':
      return [wish.rowsId, wish.byId].some((id) => id !== null && !project.characteristics.has(id));
    case 'codeline':
    case 'portrait':
      return !project.transcripts.has(wish.transcriptId);
    case 'cloud':
      return wish.words.themeId !== null && !project.themes.has(wish.words.themeId);
    default:
      return false;
  }
}

function knownCoder({ coders }: Project, id: CoderId | null): CoderId | null {
  return id !== null && coders.has(id) ? id : null;
}

function drawSaturation(project: Project, hasBand: boolean, language: Language): Figure | Refusal {
  const rule = studyQuestion(project);
  const result = measureSaturation(project, rule);
  if (isRefusal(result)) return result;
  if (result.interviews.length === 0) return refuse('figureNothing');
  const { seed } = studySettings(project).saturation;
  const band = hasBand ? orderBand(result.interviews, { orders: bandOrders, seed }) : null;
  return saturationFigure(project, { language, result, rule, band });
}

type MeetingsWish = Extract<FigureWish, { what: 'cooccurrence' | 'network' }>;

function drawMeetings(project: Project, wish: MeetingsWish, language: Language): Figure | Refusal {
  if (project.codings.size === 0) return refuse('figureNoCoding');
  const { level, measure, question } = wish;
  const known = { ...question, coderId: knownCoder(project, question.coderId) };
  const asked = { project, counted: countCooccurrence(project, known), level, measure, language };
  return wish.what === 'network' ? cooccurrenceNetworkFigure(asked) : cooccurrenceMatrixFigure(asked);
}

type CloudWords = Extract<FigureWish, { what: 'cloud' }>['words'];

function drawCloud(project: Project, words: CloudWords, language: Language): Figure | Refusal {
  if (project.transcripts.size === 0) return refuse('figureNothing');
  const use = atOnce(wordFrequencies(project, { ...words, coderId: knownCoder(project, words.coderId) }));
  return wordCloudFigure(use, language, wordsOf[language].analysis.wordUse.title);
}

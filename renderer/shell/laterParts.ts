/**
 * The parts of the window that are no part of its first file: each is loaded as soon as the window rests after its first
 * paint, or when first shown (Later.tsx). Why: docs/decisions/065.
 */
import { loadedLater } from './loadedLater.ts';

/** In the order in which they are loaded: what is seen first comes first. */
export const laterParts = {
  coding: loadedLater(() => import('../screens/coding/CodingScreen.tsx')),
  dialogs: loadedLater(() => import('./AppDialogs.tsx')),
  corpus: loadedLater(() => import('../screens/corpus/CorpusScreen.tsx')),
  themes: loadedLater(() => import('../screens/themes/ThemesScreen.tsx')),
  dock: loadedLater(() => import('./OpenDock.tsx')),
  axialDialogs: loadedLater(() => import('../themes/axial/AxialDialogs.tsx')),
  saturation: loadedLater(() => import('../screens/saturation/SaturationScreen.tsx')),
  triangulation: loadedLater(() => import('../screens/triangulation/TriangulationScreen.tsx')),
  results: loadedLater(() => import('./ResultsView.tsx')),
  analysis: loadedLater(() => import('../screens/analysis/AnalysisScreen.tsx')),
};

/** Loads them all, one after the other, and only while there is nothing else to do. */
export async function loadPartsAtRest(): Promise<void> {
  for (const part of Object.values(laterParts)) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: longestWait }));
    // Tried again, and said, when the part is to be shown.
    await part.load().catch(() => undefined);
  }
}

/** Milliseconds; a window that is never at rest needs its parts too. */
const longestWait = 2000;

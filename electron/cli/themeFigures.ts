/** The figures of themes: the tree as rows, sunburst or treemap, a map, a concept map. */

import { conceptMapFigure } from '../../shared/figures/conceptMapFigure.ts';
import type { Figure } from '../../shared/figures/figure.ts';
import { mapFigure } from '../../shared/figures/mapFigure.ts';
import { sunburstFigure } from '../../shared/figures/sunburstFigure.ts';
import { treeFigure } from '../../shared/figures/treeFigure.ts';
import { treemapFigure } from '../../shared/figures/treemapFigure.ts';
import { inNaturalOrder } from '../../shared/project/naturalOrder.ts';
import type { Project } from '../../shared/project/project.ts';
import { nameKey } from '../../shared/transcript/fileTitle.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { themeNamed } from './exportOptionsOf.ts';
import { coderToRead } from './session.ts';
import type { VerbArguments, VerbIo } from './verb.ts';

export const drawTree = ofCounts(treeFigure);
export const drawSunburst = ofCounts(sunburstFigure);
export const drawTreemap = ofCounts(treemapFigure);

function ofCounts(draw: typeof treeFigure) {
  return (project: Project, args: VerbArguments, { language }: VerbIo): Figure | Refusal => {
    const read = coderToRead(project, args.option('coder'));
    return isRefusal(read) ? read : draw(project, { ...read, language });
  };
}

/** The map that `--map` names, else the project's first. */
export function drawMap(project: Project, args: VerbArguments, { language }: VerbIo): Figure | Refusal {
  const read = coderToRead(project, args.option('coder'));
  if (isRefusal(read)) return read;
  const name = args.option('map');
  const maps = [...project.maps.values()];
  const map = name === null ? maps[0] : maps.find((one) => nameKey(one.name.trim()) === nameKey(name.trim()));
  if (map) return mapFigure(project, { mapId: map.id, ...read, language });
  if (name === null) return refuse('figureMapEmpty', { name: '' });
  const known = inNaturalOrder(maps, (one) => one.name).map((one) => one.name);
  return refuse('figureMapUnknown', { name, known: known.join(', ') });
}

/** Around the theme that `--theme` names, else around the study. */
export function drawConcept(project: Project, args: VerbArguments, { language }: VerbIo): Figure | Refusal {
  const theme = themeNamed(project, args.option('theme'));
  return isRefusal(theme) ? theme : conceptMapFigure(project, { ...theme, language });
}

/** The axial maps of the sample study: its themes where they stand, frames and labels. */
import { addMapItem } from '../axial-links/editMapItems.ts';
import { addMap } from '../axial-links/editMaps.ts';
import { findThemeByPath } from '../codebook/themeName.ts';
import { formatPath } from '../codebook/themePath.ts';
import { isRefusal, refuse } from '../words/refusal.ts';
import { firstCoder, readSampleJson, type SampleStep } from './sampleFiles.ts';
import { sampleMaps } from './sampleRecords.ts';

const file = 'maps.json';

export const addSampleMaps: SampleStep = async (files, target) => {
  const maps = readSampleJson(files, file, sampleMaps);
  if (isRefusal(maps)) return maps;
  const coderId = firstCoder(target);
  for (const { name, themes: places, items = [] } of maps) {
    const themes = [];
    for (const { theme: path, ...place } of places) {
      const theme = findThemeByPath(target.project(), path);
      if (!theme) return refuse('sampleNotFound', { file, name: formatPath(path) });
      themes.push({ themeId: theme.id, ...place });
    }
    const made = await target.run(addMap, { name, themes }, coderId);
    if (made) return made;
    const mapId = [...target.project().maps.keys()].at(-1);
    for (const item of items) {
      const added = mapId && (await target.run(addMapItem, { mapId, item }, coderId));
      if (added) return added;
    }
  }
  return null;
};

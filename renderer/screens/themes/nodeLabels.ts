/** What a screen reader says of each theme on a map: its name, what supports it, and its links in words. */
import { linkTypeName } from '../../../shared/axial-links/linkTypeName.ts';
import type { MapScene } from '../../../shared/figures/mapScene.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { ThemeCounts } from '../../../shared/theme-counts/countThemes.ts';
import type { Words } from '../../../shared/words/words.ts';

export function nodeLabels(
  scene: MapScene,
  project: Pick<Project, 'linkTypes'>,
  words: Words,
  counts: ThemeCounts,
): ReadonlyMap<ThemeId, string> {
  const { map } = words.axial;
  const links = new Map<ThemeId, string[]>();
  const add = (id: ThemeId, sentence: string) => links.set(id, [...(links.get(id) ?? []), sentence]);
  for (const { link, from, to } of scene.links) {
    const word = linkTypeName(project, words, link.type);
    add(from.themeId, map.linkTo({ link: word, theme: to.name }));
    add(to.themeId, map.linkFrom({ link: word, theme: from.name }));
  }
  return new Map(
    scene.themes.map(({ themeId, name }) => {
      const { subtree } = counts.of(themeId);
      const support = map.support({ codings: subtree.codings, people: subtree.participants.length });
      return [themeId, map.themeBox({ theme: name, support, links: links.get(themeId) ?? [] })];
    }),
  );
}

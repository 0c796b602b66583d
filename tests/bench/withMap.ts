/** A map of all themes of a project in a grid, with links between them. */
import type { AxialLinkId, MapId, MapItemId } from '../../shared/project/ids.ts';
import { builtInLinkTypes } from '../../shared/project/linkTypes.ts';
import type { Project } from '../../shared/project/project.ts';
import type { AxialLink, MapItem } from '../../shared/project/records.ts';

const createdAt = '2026-01-01T00:00:00.000Z';
const idOf = (kind: number, at: number) =>
  `0000000${kind}-0000-4000-8000-${String(at).padStart(12, '0')}` as never;

export function withMap(project: Project, links: number): Project {
  const themes = [...project.themes.keys()];
  const mapId: MapId = idOf(1, 0);
  const made = { coderId: null, createdAt };
  const items = themes.map(
    (themeId, at): MapItem => ({
      ...{ id: idOf(2, at) as MapItemId, mapId, kind: 'theme', themeId, text: '', width: 0, height: 0 },
      ...{ x: (at % 20) * 240, y: Math.floor(at / 20) * 130, isFixed: false },
    }),
  );
  const linked = Array.from({ length: links }, (_, at): AxialLink[] => {
    const [fromId, toId] = [themes[(at * 7) % themes.length], themes[(at * 13 + 1) % themes.length]];
    if (!fromId || !toId || fromId === toId) return [];
    const type = builtInLinkTypes[at % builtInLinkTypes.length] ?? 'leadsTo';
    return [{ id: idOf(3, at) as AxialLinkId, fromId, toId, type, evidence: [], ...made }];
  }).flat();
  return {
    ...project,
    maps: new Map([[mapId, { id: mapId, name: 'Bench', ...made }]]),
    mapItems: new Map(items.map((item) => [item.id, item])),
    axialLinks: new Map(linked.map((link) => [link.id, link])),
  };
}

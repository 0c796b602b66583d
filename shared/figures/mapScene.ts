/**
 * A map as it is drawn: boxes of themes, links between them, labels, frames of groups. The window and the figure draw
 * from the same scene, so that a printed map is the map on the screen.
 */
import { type ThemeLook, themeLook } from '../codebook/themeTree.ts';
import type { MapId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { AxialLink, MapItem } from '../project/records.ts';
import { wrapText } from './fitText.ts';
import { type Box, type LinkRoute, linkSpacing, pointOnLink } from './linkShape.ts';
import { bendAround } from './routeLinks.ts';

export interface SceneTheme extends Box {
  readonly item: MapItem;
  readonly themeId: ThemeId;
  readonly name: string;
  /** The name as it is broken. */
  readonly lines: readonly string[];
  readonly look: ThemeLook;
}

export interface SceneLink extends LinkRoute {
  readonly link: AxialLink;
  readonly from: SceneTheme;
  readonly to: SceneTheme;
}

export interface MapScene {
  readonly themes: readonly SceneTheme[];
  readonly links: readonly SceneLink[];
  readonly labels: readonly MapItem[];
  readonly groups: readonly MapItem[];
}

export const themeBoxWidth = 176;
export const nameSize = 13;
export const nameLineHeight = 18;
const mostLines = 3;

/** Names of one, two or three lines, and a line of counts. */
export function themeBoxHeight(lines: number): number {
  return 24 + lines * nameLineHeight + 20;
}

export function brokenName(name: string): readonly string[] {
  return wrapText(name, nameSize, themeBoxWidth - 32, mostLines);
}

/** Themes in the order in which they were placed, links in that in which they were made. */
export function mapScene(
  project: Pick<Project, 'themes' | 'axialLinks' | 'mapItems'>,
  mapId: MapId | null,
): MapScene {
  const items = [...project.mapItems.values()].filter((item) => item.mapId === mapId);
  const themes = new Map<ThemeId, SceneTheme>();
  for (const item of items) {
    const theme = item.themeId === null ? undefined : project.themes.get(item.themeId);
    if (theme && !themes.has(theme.id)) themes.set(theme.id, sceneTheme(project, item, theme.id, theme.name));
  }
  const ofKind = (kind: MapItem['kind']) => items.filter((item) => item.kind === kind);
  return {
    themes: [...themes.values()],
    links: withWordPlaces(linksBetween(project, themes), [...themes.values()]),
    labels: ofKind('label'),
    groups: ofKind('group'),
  };
}

function sceneTheme(
  project: Pick<Project, 'themes'>,
  item: MapItem,
  themeId: ThemeId,
  name: string,
): SceneTheme {
  const lines = brokenName(name);
  return {
    item,
    themeId,
    name,
    lines,
    look: themeLook(project, themeId),
    x: item.x,
    y: item.y,
    width: themeBoxWidth,
    height: themeBoxHeight(lines.length),
  };
}

/** Links between the same two themes stand side by side, in whichever direction they lead. */
function linksBetween(
  project: Pick<Project, 'axialLinks'>,
  themes: ReadonlyMap<ThemeId, SceneTheme>,
): SceneLink[] {
  const pairs = new Map<string, AxialLink[]>();
  const all = [...themes.values()];
  for (const link of project.axialLinks.values()) {
    if (!themes.has(link.fromId) || !themes.has(link.toId)) continue;
    const key = link.fromId < link.toId ? `${link.fromId} ${link.toId}` : `${link.toId} ${link.fromId}`;
    const own = pairs.get(key);
    if (own) own.push(link);
    else pairs.set(key, [link]);
  }
  return [...pairs.values()].flatMap((links) =>
    links.flatMap((link, index) => {
      const [from, to] = [themes.get(link.fromId), themes.get(link.toId)];
      if (!from || !to) return [];
      const side = (index - (links.length - 1) / 2) * linkSpacing;
      const shift = link.fromId < link.toId ? side : -side;
      return [{ link, from, to, share: 0.5, shift, bend: bendAround({ from, to, shift }, all) }];
    }),
  );
}

/** In the order in which they are tried. */
const shares = [0.5, 0.38, 0.62, 0.28, 0.72];

/** Words stand where neither another theme nor another word covers them, as far as their line has such a place. */
function withWordPlaces(links: readonly SceneLink[], themes: readonly SceneTheme[]): SceneLink[] {
  const words: { readonly x: number; readonly y: number }[] = [];
  return links.map((one) => {
    const isFree = (share: number) => {
      const { x, y } = pointOnLink(one.from, one.to, { ...one, share });
      const isNear = (thing: { x: number; y: number }, dx: number, dy: number) =>
        Math.abs(thing.x - x) < dx && Math.abs(thing.y - y) < dy;
      return (
        !words.some((word) => isNear(word, 72, 16)) &&
        !themes.some(
          (theme) =>
            theme !== one.from &&
            theme !== one.to &&
            isNear(theme, theme.width / 2 + 36, theme.height / 2 + 8),
        )
      );
    };
    const share = shares.find(isFree) ?? 0.5;
    words.push(pointOnLink(one.from, one.to, { ...one, share }));
    return { ...one, share };
  });
}

/** The frame that holds everything; `null` for an empty map. */
export function sceneBounds({ themes, links, labels, groups }: MapScene): Box | null {
  const bent = links.filter(({ bend }) => bend !== 0);
  const boxes: Box[] = [...themes, ...groups, ...labels.map(labelBox), ...bent.map(farthest)];
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** Where a bent line is farthest from its straight one, with room for its word. */
function farthest(one: SceneLink): Box {
  return { ...pointOnLink(one.from, one.to, { ...one, share: 0.5 }), width: 96, height: 20 };
}

export const labelSize = 14;
/** A line of a label, in pixels of the map; longer ones are broken. */
export const widestLabel = 236;

/** A label on one or several lines, with its middle where it stands. */
export function labelLines(text: string): readonly string[] {
  return wrapText(text, labelSize, 220, 4);
}

export function labelBox({ text, x, y }: MapItem): Box {
  const lines = labelLines(text);
  return {
    x,
    y,
    width: Math.min(widestLabel, Math.max(...lines.map((line) => line.length * 8), 24)),
    height: lines.length * 20 + 8,
  };
}

/** Whether the middle of something lies inside a group's frame. */
export function isInside(
  group: Pick<MapItem, 'x' | 'y' | 'width' | 'height'>,
  point: { readonly x: number; readonly y: number },
): boolean {
  return Math.abs(point.x - group.x) <= group.width / 2 && Math.abs(point.y - group.y) <= group.height / 2;
}

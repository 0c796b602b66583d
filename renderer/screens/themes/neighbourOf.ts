/** Which theme lies in a direction: one that is linked comes before one that only stands near. */
import type { MapScene, SceneTheme } from '../../../shared/figures/mapScene.ts';

export function neighbourOf(scene: MapScene, from: SceneTheme, x: number, y: number): SceneTheme | null {
  const linked = scene.links.flatMap((link) =>
    link.from.themeId === from.themeId ? [link.to] : link.to.themeId === from.themeId ? [link.from] : [],
  );
  return nearest(linked, from, x, y) ?? nearest(scene.themes, from, x, y);
}

/** Within 45 degrees of the direction; what lies off it counts as further away. */
function nearest(themes: readonly SceneTheme[], from: SceneTheme, x: number, y: number): SceneTheme | null {
  let best: { theme: SceneTheme; distance: number } | null = null;
  for (const theme of themes) {
    if (theme.themeId === from.themeId) continue;
    const [dx, dy] = [theme.x - from.x, theme.y - from.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (ahead <= 0 || aside > ahead + 1) continue;
    const distance = ahead + aside * 2;
    if (!best || distance < best.distance) best = { theme, distance };
  }
  return best?.theme ?? null;
}

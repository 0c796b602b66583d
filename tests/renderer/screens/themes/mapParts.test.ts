import { expect, it } from 'vitest';
import { alignItems } from '../../../../renderer/screens/themes/alignItems.ts';
import { fitted, pointOnMap, withInSight, zoomAround } from '../../../../renderer/screens/themes/mapView.ts';
import { neighbourOf } from '../../../../renderer/screens/themes/neighbourOf.ts';
import { resized } from '../../../../renderer/screens/themes/resized.ts';
import { addAxialLink } from '../../../../shared/axial-links/editAxialLinks.ts';
import { addMap } from '../../../../shared/axial-links/editMaps.ts';
import { mapScene } from '../../../../shared/figures/mapScene.ts';
import type { MapId } from '../../../../shared/project/ids.ts';
import { buildProject } from '../../../helpers/projectBuilder.ts';
import { contextOf, run } from '../../../helpers/runCommand.ts';

const study = buildProject({ coders: ['MP'], themes: ['A', 'B', 'C', 'D'] });
const mp = () => contextOf(study.coder('MP'));

/** A in the middle, B right of it, C further right and lower, D above. */
function scene() {
  const places = { A: [0, 0], B: [250, 0], C: [500, 200], D: [0, -200] } as const;
  const themes = Object.entries(places).map(([name, [x, y]]) => ({ themeId: study.theme(name), x, y }));
  const ran = run(study.project, addMap, { name: 'Carte', themes }, mp());
  const link = { fromId: study.theme('C'), toId: study.theme('A'), type: 'leadsTo' } as const;
  const { project } = run(ran.project, addAxialLink, link, mp());
  return mapScene(project, ran.about.mapId as MapId);
}

function named(name: string, all = scene()) {
  const theme = all.themes.find((one) => one.name === name);
  if (!theme) throw new Error(name);
  return theme;
}

it('MA1: an arrow goes along a link before it goes to what stands near', () => {
  const all = scene();
  expect(neighbourOf(all, named('A', all), 1, 0)?.name).toBe('C');
  expect(neighbourOf(all, named('A', all), 0, -1)?.name).toBe('D');
  expect(neighbourOf(all, named('B', all), -1, 0)?.name).toBe('A');
  expect(neighbourOf(all, named('A', all), -1, 0)).toBeNull();
});

it('MA3: zooming keeps the point under the pointer, and showing all shows every corner', () => {
  const view = { x: 40, y: -10, scale: 0.8 };
  const before = pointOnMap(view, 300, 200);
  expect(pointOnMap(zoomAround(view, 1.7, 300, 200), 300, 200)).toEqual({
    x: expect.closeTo(before.x, 6),
    y: expect.closeTo(before.y, 6),
  });
  const whole = fitted({ x: 500, y: 100, width: 2000, height: 300 }, { width: 900, height: 500 });
  expect(whole.x + (500 - 1000) * whole.scale).toBeGreaterThanOrEqual(0);
  expect(whole.x + (500 + 1000) * whole.scale).toBeLessThanOrEqual(900);
  const box = { x: 5000, y: 0, width: 176, height: 62 };
  const moved = withInSight({ x: 0, y: 0, scale: 1 }, box, { width: 900, height: 500 });
  expect(moved.x + 5000 + 88).toBeLessThanOrEqual(900);
  expect(withInSight(moved, box, { width: 900, height: 500 })).toBe(moved);
});

it('MA3: aligning and spreading move only what is selected', () => {
  const all = scene();
  const ids = new Set(['A', 'B', 'C'].map((name) => named(name, all).item.id));
  expect(alignItems(all, ids, 'left').map(({ x }) => x)).toEqual([0, 0, 0]);
  expect(alignItems(all, ids, 'middle').map(({ y }) => Math.round(y))).toEqual([67, 67, 67]);
  expect(alignItems(all, ids, 'down').map(({ y }) => y)).toEqual([0, 100, 200]);
  expect(alignItems(all, new Set([named('A', all).item.id]), 'left')).toEqual([]);
});

it('MA3: a group pulled by its corner keeps the other one, and a least size', () => {
  const frame = { x: 0, y: 0, width: 300, height: 200 };
  expect(resized(frame, 100, 40)).toEqual({ x: 50, y: 20, width: 400, height: 240 });
  expect(resized(frame, -900, -900)).toEqual({ x: -90, y: -60, width: 120, height: 80 });
});

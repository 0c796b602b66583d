import { expect, it } from 'vitest';
import {
  addMapItem,
  changeMapItem,
  fixItems,
  moveItems,
  placeThemes,
  removeItems,
  tidyMap,
} from '../../../shared/axial-links/editMapItems.ts';
import { addMap, itemsOfMap, removeMap, renameMap } from '../../../shared/axial-links/editMaps.ts';
import {
  findIgnored,
  ignoreSuggestion,
  restoreSuggestions,
} from '../../../shared/axial-links/ignoreSuggestion.ts';
import type { MapId, MapItemId, ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { deleteTheme } from '../../../shared/theme-merging/deleteTheme.ts';
import { mergeThemes } from '../../../shared/theme-merging/mergeThemes.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({ coders: ['MP'], themes: ['Nuit', 'Solitude', 'Peur'] });
const mp = () => contextOf(study.coder('MP'));

function withMap(names: readonly string[], name = 'Chapitre 1', project: Project = study.project) {
  const themes = names.map((theme, index) => ({ themeId: study.theme(theme), x: index * 200, y: 0 }));
  const ran = run(project, addMap, { name, themes }, mp());
  return { project: ran.project, id: ran.about.mapId as MapId };
}

function idOf(project: Project, mapId: MapId, theme: string): MapItemId {
  const item = itemsOfMap(project, mapId).find(({ themeId }) => themeId === study.theme(theme));
  if (!item) throw new Error(`${theme} is not on the map.`);
  return item.id;
}

function themesOf(project: Project, mapId: MapId): (ThemeId | null)[] {
  return itemsOfMap(project, mapId).map(({ themeId }) => themeId);
}

it('AX8: maps have names of their own, may begin as a copy, and go without their themes', () => {
  const { project, id } = withMap(['Nuit', 'Peur']);
  expect(refusalOf(project, addMap, { name: ' chapitre  1 ' }, mp()).refused).toBe('mapExists');
  expect(refusalOf(project, renameMap, { id, name: ' ' }, mp()).refused).toBe('mapNameEmpty');
  const copy = run(project, addMap, { name: 'Chapitre 2', copyOf: id }, mp());
  expect(themesOf(copy.project, copy.about.mapId as MapId)).toEqual(themesOf(project, id));
  const without = run(copy.project, removeMap, { id }, mp()).project;
  expect([without.maps.size, without.mapItems.size, without.themes.size]).toEqual([1, 2, 3]);
});

it('AX9: a theme stands on a map once, and in its place', () => {
  const { project, id } = withMap(['Nuit']);
  const place = (theme: string) => ({ themeId: study.theme(theme), x: 900, y: 900 });
  const input = { mapId: id, themes: [place('Nuit'), place('Peur'), place('Peur')] };
  const ran = run(project, placeThemes, input, mp());
  expect(themesOf(ran.project, id)).toEqual([study.theme('Nuit'), study.theme('Peur')]);
  expect(ran.project.mapItems.get(idOf(ran.project, id, 'Nuit'))).toMatchObject({ x: 0, y: 0 });
  expect(refusalOf(project, placeThemes, { ...input, mapId: 'x' as MapId }, mp()).refused).toBe(
    'recordMissing',
  );
});

it('AX10: what is moved by hand is fixed, what a layout moves is not, and a theme not moved stays as it was', () => {
  const { project, id } = withMap(['Nuit', 'Solitude', 'Peur']);
  const [nuit, solitude, peur] = ['Nuit', 'Solitude', 'Peur'].map((theme) => idOf(project, id, theme));
  if (!nuit || !solitude || !peur) throw new Error('three themes');
  const places = [
    { id: nuit, x: 10.4, y: 7.6 },
    { id: peur, x: 400, y: 0 },
  ];
  const moved = run(project, moveItems, { places }, mp()).project;
  expect(moved.mapItems.get(nuit)).toMatchObject({ x: 10, y: 8, isFixed: true });
  expect(moved.mapItems.get(peur)).toMatchObject({ x: 400, y: 0, isFixed: false });
  const tidied = run(moved, tidyMap, { places: [{ id: solitude, x: 1, y: 2 }] }, mp()).project;
  expect(tidied.mapItems.get(solitude)).toMatchObject({ x: 1, y: 2, isFixed: false });
  const free = run(tidied, fixItems, { ids: [nuit], isFixed: false }, mp()).project;
  expect(free.mapItems.get(nuit)?.isFixed).toBe(false);
});

it('AX9, AX11: labels and groups have words; a label without goes; taking off a map leaves the theme', () => {
  const { project, id } = withMap(['Nuit']);
  const label = { kind: 'label', text: ' la \n nuit ', x: 3, y: 4 } as const;
  const ran = run(project, addMapItem, { mapId: id, item: label }, mp());
  const labelId = ran.about.itemId as MapItemId;
  expect(ran.project.mapItems.get(labelId)).toMatchObject({ text: 'la nuit', themeId: null, width: 0 });
  expect(refusalOf(project, addMapItem, { mapId: id, item: { ...label, text: ' ' } }, mp()).refused).toBe(
    'mapLabelEmpty',
  );
  expect(run(ran.project, changeMapItem, { id: labelId, text: '' }, mp()).project.mapItems.size).toBe(1);
  const group = { kind: 'group', text: '', x: 0, y: 0, width: 300, height: 200 } as const;
  const framed = run(ran.project, addMapItem, { mapId: id, item: group }, mp());
  const groupId = framed.about.itemId as MapItemId;
  const wider = run(framed.project, changeMapItem, { id: groupId, width: 400, text: 'Vécu' }, mp()).project;
  expect(wider.mapItems.get(groupId)).toMatchObject({ text: 'Vécu', width: 400, height: 200 });
  const off = run(wider, removeItems, { ids: [...wider.mapItems.keys()] }, mp()).project;
  expect([off.mapItems.size, off.themes.size, off.maps.size]).toEqual([0, 3, 1]);
});

it('AX7: deleted themes leave every map; a merged one gives its place unless the other stands there', () => {
  const first = withMap(['Nuit', 'Peur']);
  const second = withMap(['Peur'], 'Chapitre 2', first.project);
  const merge = { fromIds: [study.theme('Peur')], intoId: study.theme('Nuit') };
  const merged = run(second.project, mergeThemes, merge, mp()).project;
  expect(themesOf(merged, first.id)).toEqual([study.theme('Nuit')]);
  expect(themesOf(merged, second.id)).toEqual([study.theme('Nuit')]);
  const gone = { id: study.theme('Peur'), moveCodingsTo: null };
  const deleted = run(second.project, deleteTheme, gone, mp()).project;
  expect(themesOf(deleted, second.id)).toEqual([]);
});

it('AX7, AX15: what was ignored stays ignored, only a sequence has a direction, and a deleted theme takes it along', () => {
  const [fromId, toId] = [study.theme('Nuit'), study.theme('Peur')];
  const ignored = run(study.project, ignoreSuggestion, { fromId, toId, reason: 'overlap' }, mp()).project;
  expect(findIgnored(ignored, { fromId: toId, toId: fromId, reason: 'overlap' })).toBeDefined();
  expect(findIgnored(ignored, { fromId, toId, reason: 'participants' })).toBeUndefined();
  const sequence = run(study.project, ignoreSuggestion, { fromId, toId, reason: 'sequence' }, mp()).project;
  expect(findIgnored(sequence, { fromId: toId, toId: fromId, reason: 'sequence' })).toBeUndefined();
  const again = { fromId: toId, toId: fromId, reason: 'overlap' } as const;
  expect(run(ignored, ignoreSuggestion, again, mp()).project.ignoredSuggestions.size).toBe(1);
  expect(run(ignored, restoreSuggestions, {}, mp()).project.ignoredSuggestions.size).toBe(0);
  const gone = { id: toId, moveCodingsTo: null };
  expect(run(ignored, deleteTheme, gone, mp()).project.ignoredSuggestions.size).toBe(0);
});

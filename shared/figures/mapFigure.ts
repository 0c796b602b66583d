/** A map as it is drawn in the window, with its legend, on paper. Rules: docs/rules/figures.md, FG10. */
import { linkTypeName } from '../axial-links/linkTypeName.ts';
import type { CoderId, MapId } from '../project/ids.ts';
import { allLinkTypes, linkLook } from '../project/linkTypes.ts';
import type { Project } from '../project/project.ts';
import type { AxialLinkType } from '../project/records.ts';
import { countThemes } from '../theme-counts/countThemes.ts';
import { formatNumber, type Language } from '../words/plural.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { type Words, wordsOf } from '../words/words.ts';
import type { Figure, Mark } from './figure.ts';
import { textWidth } from './fitText.ts';
import { type LinkShape, linkDashes, linkSample, linkShape, wordPlace } from './linkShape.ts';
import {
  isInside,
  labelLines,
  labelSize,
  type MapScene,
  mapScene,
  nameLineHeight,
  nameSize,
  type SceneLink,
  type SceneTheme,
  sceneBounds,
} from './mapScene.ts';
import { ink, muted } from './printColours.ts';
import { themeColour } from './themeColours.ts';

interface MapFigureWish {
  readonly mapId: MapId;
  readonly coderId: CoderId | null;
  readonly language: Language;
}

const margin = 16;
const page = '#ffffff';

export function mapFigure(project: Project, { mapId, coderId, language }: MapFigureWish): Figure | Refusal {
  const map = project.maps.get(mapId);
  const scene = mapScene(project, mapId);
  const bounds = sceneBounds(scene);
  if (!map || !bounds) return refuse('figureMapEmpty', { name: map?.name ?? '' });
  const words = wordsOf[language];
  const counts = countThemes(project, { coderId });
  const dx = margin - (bounds.x - bounds.width / 2);
  const dy = margin - (bounds.y - bounds.height / 2);
  const at = <Thing extends { readonly x: number; readonly y: number }>(thing: Thing): Thing => ({
    ...thing,
    x: thing.x + dx,
    y: thing.y + dy,
  });
  const links = scene.links.map((one) => ({ ...one, from: at(one.from), to: at(one.to) }));
  const legendTop = bounds.height + 2 * margin + 12;
  const legend = legendMarks(project, words, scene, legendTop, Math.max(bounds.width, 320));
  return {
    width: Math.ceil(Math.max(bounds.width, 320) + 2 * margin),
    height: Math.ceil(legend.height === 0 ? bounds.height + 2 * margin : legendTop + legend.height + margin),
    title: map.name,
    alt: altOf(project, words, scene),
    marks: [
      ...scene.groups.map(at).flatMap(groupMarks),
      ...links.flatMap((one) => shapeMarks(shapeOf(project, one), lineOf(project, one.link.type))),
      ...links.flatMap((one) => wordMarks(project, words, one)),
      ...scene.themes.map(at).flatMap((theme) => {
        const { subtree } = counts.of(theme.themeId);
        return themeMarks(
          theme,
          `${formatNumber(language, subtree.codings)} · ${formatNumber(language, subtree.participants.length)}`,
        );
      }),
      ...scene.labels.map(at).flatMap(({ text, x, y }) => labelMarks(text, x, y)),
      ...legend.marks,
    ],
  };
}

function lineOf(project: Project, type: AxialLinkType): readonly number[] | undefined {
  return linkDashes[linkLook(project, type).line];
}

function shapeOf(project: Project, one: SceneLink): LinkShape {
  return linkShape(one.from, one.to, linkLook(project, one.link.type), one);
}

function shapeMarks({ line, ends }: LinkShape, dash: readonly number[] | undefined): Mark[] {
  const stroke = { stroke: ink, strokeWidth: 1.5 };
  return [
    { kind: 'path', data: line, ...stroke, ...(dash ? { dash } : {}) },
    ...ends.map(
      ({ data, fill }): Mark => ({
        kind: 'path',
        data,
        ...stroke,
        ...(fill === 'none' ? {} : { fill: fill === 'ink' ? ink : page }),
      }),
    ),
  ];
}

/** On a white ground. */
function wordMarks(project: Project, words: Words, one: SceneLink): Mark[] {
  const text = linkTypeName(project, words, one.link.type);
  const width = textWidth(text, 11) + 6;
  const { x, y } = wordPlace(one.from, one.to, shapeOf(project, one), width);
  return [
    { kind: 'rectangle', x: x - width / 2, y: y - 8, width, height: 16, fill: page },
    { kind: 'text', x, y: y + 4, text, size: 11, anchor: 'middle', fill: muted },
  ];
}

function themeMarks({ x, y, width, height, lines, look }: SceneTheme, counts: string): Mark[] {
  const [left, top] = [x - width / 2, y - height / 2];
  const { stripe } = themeColour(look.colour);
  const dash = look.pattern === null ? undefined : linkDashes[look.pattern];
  return [
    {
      kind: 'rectangle',
      x: left,
      y: top,
      width,
      height,
      radius: 6,
      fill: page,
      stroke: muted,
      strokeWidth: 1,
    },
    {
      kind: 'path',
      data: `M${left + 8} ${top + 6}V${top + height - 6}`,
      stroke: stripe,
      strokeWidth: 4,
      ...(dash ? { dash } : {}),
    },
    ...lines.map(
      (text, at): Mark => ({
        kind: 'text',
        x: left + 18,
        y: top + 24 + at * nameLineHeight,
        text,
        size: nameSize,
        isBold: true,
      }),
    ),
    {
      kind: 'text',
      x: left + 18,
      y: top + 26 + lines.length * nameLineHeight,
      text: counts,
      size: 12,
      fill: muted,
    },
  ];
}

function groupMarks(group: { x: number; y: number; width: number; height: number; text: string }): Mark[] {
  const [x, y] = [group.x - group.width / 2, group.y - group.height / 2];
  const { width, height, text } = group;
  return [
    {
      ...{ kind: 'rectangle', x, y, width, height, radius: 10 },
      ...{ fill: '#f6f7f8', stroke: muted, strokeWidth: 1, dash: [6, 4] },
    },
    { kind: 'text', x: x + 14, y: y + 21, text, size: 13, isBold: true, fill: muted },
  ];
}

function labelMarks(text: string, x: number, y: number): Mark[] {
  const lines = labelLines(text);
  return lines.map((line, at) => ({
    kind: 'text',
    x,
    y: y + 5 + (at - (lines.length - 1) / 2) * 20,
    text: line,
    size: labelSize,
    anchor: 'middle',
    isItalic: true,
  }));
}

/** The kinds that the map has, in rows below it. */
function legendMarks(
  project: Project,
  words: Words,
  scene: MapScene,
  top: number,
  room: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const used = new Set(scene.links.map(({ link }) => link.type));
  const types = allLinkTypes(project).filter((type) => used.has(type));
  const marks: Mark[] = [];
  let [x, y] = [margin, top];
  for (const type of types) {
    const text = linkTypeName(project, words, type);
    const width = 66 + textWidth(text, 12);
    if (x > margin && x + width > room + margin) [x, y] = [margin, y + 24];
    const sample = linkSample(56, 14, linkLook(project, type), x, y);
    marks.push(...shapeMarks(sample, lineOf(project, type)));
    marks.push({ kind: 'text', x: x + 62, y: y + 11, text, size: 12 });
    x += width + 22;
  }
  return { marks, height: types.length === 0 ? 0 : y - top + 20 };
}

/** Every theme and every link in words; a large map in numbers and the first of them. */
function altOf(project: Project, words: Words, scene: MapScene): string {
  const { figure, linkSentence } = words.axial;
  const linked = new Set(scene.links.flatMap(({ from, to }) => [from.themeId, to.themeId]));
  const alone = scene.themes.filter(({ themeId }) => !linked.has(themeId)).map(({ name }) => name);
  const sentences = scene.links.map(({ link, from, to }) =>
    linkSentence({ from: from.name, link: linkTypeName(project, words, link.type), to: to.name }),
  );
  const groups = scene.groups.flatMap((group) => {
    const names = scene.themes.filter((theme) => isInside(group, theme)).map(({ name }) => name);
    return names.length === 0 ? [] : [figure.altGroup({ title: group.text, list: names.join(', ') })];
  });
  return [
    figure.altMap({ themes: scene.themes.length, links: scene.links.length }),
    sentences.length === 0 ? '' : figure.altLinks({ sentences: sentences.slice(0, mostInAlt) }),
    sentences.length > mostInAlt ? figure.altMore({ count: sentences.length - mostInAlt }) : '',
    alone.length === 0 ? '' : figure.altAlone({ list: alone.slice(0, mostInAlt).join(', ') }),
    ...groups,
  ]
    .filter(Boolean)
    .join(' ');
}

const mostInAlt = 40;

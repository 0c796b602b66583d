import { describe, expect, it } from 'vitest';
import { addAxialLink } from '../../../shared/axial-links/editAxialLinks.ts';
import { addLinkType } from '../../../shared/axial-links/editLinkTypes.ts';
import { addMapItem } from '../../../shared/axial-links/editMapItems.ts';
import { addMap } from '../../../shared/axial-links/editMaps.ts';
import { themeTree } from '../../../shared/codebook/themeTree.ts';
import { conceptMapFigure } from '../../../shared/figures/conceptMapFigure.ts';
import type { Figure, Mark } from '../../../shared/figures/figure.ts';
import { figureToSvg } from '../../../shared/figures/figureToSvg.ts';
import { linkShape } from '../../../shared/figures/linkShape.ts';
import { mapFigure } from '../../../shared/figures/mapFigure.ts';
import { mapScene } from '../../../shared/figures/mapScene.ts';
import { sunburstFigure } from '../../../shared/figures/sunburstFigure.ts';
import { themeAreas } from '../../../shared/figures/themeAreas.ts';
import { treeFigure } from '../../../shared/figures/treeFigure.ts';
import { treemapFigure } from '../../../shared/figures/treemapFigure.ts';
import type { LinkTypeId, MapId } from '../../../shared/project/ids.ts';
import { countThemes } from '../../../shared/theme-counts/countThemes.ts';
import { isRefusal, type Refusal } from '../../../shared/words/refusal.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP'],
  transcripts: { E1: ['E1 : La nuit, on est seule, vraiment.'], E2: ['E2 : Moi, je dors.'] },
  axes: ['Vécu'],
  themes: ['Vécu > Nuit > Peur', 'Vécu > Nuit > Sommeil', 'Vécu > Solitude', 'Départ'],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'Vécu > Nuit', quote: 'La nuit' },
    { coder: 'MP', in: 'E2', theme: 'Vécu > Nuit > Sommeil', quote: 'je dors' },
    { coder: 'MP', in: 'E1', theme: 'Vécu > Solitude', quote: 'seule' },
  ],
});
const mp = () => contextOf(study.coder('MP'));

function drawn(figure: Figure | Refusal): Figure {
  if (isRefusal(figure)) throw new Error(JSON.stringify(figure));
  return figure;
}

const textsOf = ({ marks }: Figure) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

/** Every point of the marks lies on the page, so that nothing is cut. */
function overThePage({ width, height, marks }: Figure): Mark[] {
  return marks.filter((mark) => {
    if (mark.kind === 'path') {
      const numbers = [...mark.data.matchAll(/[MLC] ?(-?[\d.]+) (-?[\d.]+)/gu)];
      return numbers.some(
        ([, x, y]) => Number(x) < -1 || Number(x) > width + 1 || Number(y) < -1 || Number(y) > height + 1,
      );
    }
    const isRectangle = mark.kind === 'rectangle';
    const right = mark.x + (isRectangle ? mark.width : 0);
    const bottom = mark.y + (isRectangle ? mark.height : 0);
    return mark.x < -1 || mark.y < -1 || right > width + 1 || bottom > height + 1;
  });
}

describe('a map on paper', () => {
  function withMap() {
    const places = { 'Vécu > Nuit': [-300, 40], 'Vécu > Solitude': [200, -100], Départ: [260, 300] } as const;
    const themes = Object.entries(places).map(([name, [x, y]]) => ({ themeId: study.theme(name), x, y }));
    let { project, about } = run(study.project, addMap, { name: 'Chapitre 1', themes }, mp());
    const mapId = about.mapId as MapId;
    ({ project, about } = run(project, addLinkType, { name: 'empêche', isSymmetric: false }, mp()));
    const type = about.typeId as LinkTypeId;
    const pair = { fromId: study.theme('Vécu > Nuit'), toId: study.theme('Vécu > Solitude') };
    ({ project } = run(project, addAxialLink, { ...pair, type: 'leadsTo' }, mp()));
    ({ project } = run(project, addAxialLink, { ...pair, type }, mp()));
    const group = { kind: 'group', text: 'Le soir', x: -300, y: 40, width: 260, height: 160 } as const;
    ({ project } = run(project, addMapItem, { mapId, item: group }, mp()));
    const label = { kind: 'label', text: 'en 2026', x: 0, y: 320 } as const;
    ({ project } = run(project, addMapItem, { mapId, item: label }, mp()));
    return { project, mapId };
  }

  it('FG10: holds everything of the map and its legend, on the page, and says it in both languages', () => {
    const { project, mapId } = withMap();
    const figure = drawn(mapFigure(project, { mapId, coderId: null, language: 'en' }));
    expect(figure.title).toBe('Chapitre 1');
    expect(overThePage(figure)).toEqual([]);
    const texts = textsOf(figure);
    expect(texts.filter((text) => text === 'leads to')).toHaveLength(2);
    expect(texts.filter((text) => text === 'empêche')).toHaveLength(2);
    for (const text of ['Nuit', 'Solitude', 'Départ', '2 · 2', 'Le soir', 'en 2026'])
      expect(texts).toContain(text);
    expect(figure.alt).toBe(
      'Map of 3 themes and 2 links. Links: “Nuit” leads to “Solitude”; “Nuit” empêche “Solitude”. Without links: Départ. Le soir: Nuit.',
    );
    const french = drawn(mapFigure(project, { mapId, coderId: null, language: 'fr' }));
    expect(french.alt).toContain('«\u00a0Nuit\u00a0» mène à «\u00a0Solitude\u00a0»\u00a0; «\u00a0Nuit');
    expect(figureToSvg(figure)).toContain('<desc>Map of 3 themes');
  });

  it('FG10, MA5: two links between the same themes stand side by side', () => {
    const { project, mapId } = withMap();
    const [first, second] = mapScene(project, mapId).links;
    if (!first || !second) throw new Error('two links');
    expect(Math.abs(first.shift - second.shift)).toBeGreaterThan(10);
  });

  it('FG10: an empty map is refused by its name', () => {
    const { project, about } = run(study.project, addMap, { name: 'Vide' }, mp());
    const wish = { mapId: about.mapId as MapId, coderId: null, language: 'en' } as const;
    expect(mapFigure(project, wish)).toEqual({ refused: 'figureMapEmpty', params: { name: 'Vide' } });
  });
});

it('FG10, FG11: counts from a thousand on are written as in the window', () => {
  const words = Array.from({ length: 1200 }, (_, index) => `mot${index + 1000}`);
  const { project, theme, coder } = buildProject({
    coders: ['MP'],
    transcripts: { E1: [`E1 : ${words.join(' ')}`] },
    themes: ['Nuit'],
    codings: words.map((quote) => ({ coder: 'MP', in: 'E1', theme: 'Nuit', quote })),
  });
  const themes = [{ themeId: theme('Nuit'), x: 0, y: 0 }];
  const map = run(project, addMap, { name: 'Carte', themes }, contextOf(coder('MP')));
  const wish = { mapId: map.about.mapId as MapId, coderId: null };
  expect(textsOf(drawn(mapFigure(map.project, { ...wish, language: 'en' })))).toContain('1,200 · 1');
  expect(textsOf(drawn(mapFigure(map.project, { ...wish, language: 'fr' })))).toContain('1\u202f200 · 1');
  expect(textsOf(drawn(treeFigure(project, { coderId: null, language: 'en' })))).toContain('1,200');
});

it('AX3: a line ends at the box with its gap, and boxes that touch still have one', () => {
  const box = (x: number, y: number) => ({ x, y, width: 100, height: 60 });
  const look = { isSymmetric: false, end: 'bar' } as const;
  expect(linkShape(box(0, 0), box(300, 0), look).line).toBe('M56 0L244 0');
  expect(linkShape(box(0, 0), box(0, 200), look).line).toBe('M0 36L0 164');
  expect(linkShape(box(0, 0), box(20, 0), look).line).toBe('M0 0L20 0');
  expect(linkShape(box(0, 0), box(0, 0), look).line).not.toContain('NaN');
});

it('FG11: the tree has every theme in order, with the counts of the tree', () => {
  const figure = drawn(treeFigure(study.project, { coderId: null, language: 'fr' }));
  expect(overThePage(figure)).toEqual([]);
  expect(textsOf(figure).filter((text) => !/^\d+$/u.test(text))).toEqual([
    ...['Codages', 'Participants', 'Vécu', 'Nuit', 'Peur', 'Sommeil', 'Solitude', 'Départ'],
  ]);
  const { subtree } = countThemes(study.project, { coderId: null }).of(study.theme('Vécu > Nuit'));
  expect([subtree.codings, subtree.participants.length]).toEqual([2, 2]);
  expect(figure.alt).toContain(
    'Vécu\u00a0: Nuit (2 codages, 2 participants), Solitude (1 codage, 1 participant).',
  );
  const empty = { ...study.project, themes: new Map() };
  expect(treeFigure(empty, { coderId: null, language: 'fr' })).toMatchObject({ refused: 'figureNoThemes' });
});

it('FG12: a concept map has the centre, its branches and their leaves; a theme without any is refused', () => {
  const whole = drawn(conceptMapFigure(study.project, { themeId: null, language: 'en' }));
  expect(overThePage(whole)).toEqual([]);
  expect(textsOf(whole)).toEqual(
    expect.arrayContaining(['Gardes de nuit', 'Vécu', 'Nuit', 'Solitude', 'Départ']),
  );
  const night = { themeId: study.theme('Vécu > Nuit'), language: 'en' } as const;
  const figure = drawn(conceptMapFigure(study.project, night));
  expect(figure.alt).toBe('Nuit in the middle, with 2 branches. Peur. Sommeil.');
  expect(conceptMapFigure(study.project, { ...night, themeId: study.theme('Départ') })).toEqual({
    refused: 'figureNoBranches',
    params: { name: 'Départ' },
  });
});

describe('the tree as areas', () => {
  const wish = { coderId: null, language: 'en' } as const;
  const forms = { sunburst: sunburstFigure, treemap: treemapFigure } as const;

  it.each(['sunburst', 'treemap'] as const)(
    'FG13: %s has the counts of the tree, on the page, and says what is without codings',
    (form) => {
      const figure = drawn(forms[form](study.project, wish));
      expect(overThePage(figure)).toEqual([]);
      const said = textsOf(figure).join(' ');
      expect(said).toContain('Nuit');
      expect(said).toContain('2\u00a0·\u00a02');
      expect(said).toContain('Solitude');
      expect(said).toContain('1\u00a0·\u00a01');
      expect(said).toContain('Not drawn: 2 themes without codings.');
      expect(said).not.toContain('Départ');
      expect(figure.alt).toContain('of 3 themes');
      expect(figure.alt).toContain(
        'Vécu: Nuit (2 codings, 2 participants), Solitude (1 coding, 1 participant).',
      );
      const bare = { ...study.project, codings: study.project.codings.filtered(() => new Map()) };
      expect(forms[form](bare, wish)).toMatchObject({ refused: 'figureNoCoding' });
      const empty = { ...bare, themes: new Map() };
      expect(forms[form](empty, wish)).toMatchObject({ refused: 'figureNoThemes' });
    },
  );

  it.each(['sunburst', 'treemap'] as const)('FG13: %s of 400 themes loses none in silence', (form) => {
    const names = Array.from({ length: 400 }, (_, at) => `Thème long et peu commun ${at + 1}`);
    const wide = buildProject({
      coders: ['MP'],
      transcripts: { E1: ['E1 : La nuit, on est seule.'] },
      themes: names,
      codings: names.map((theme) => ({ coder: 'MP', in: 'E1', theme, quote: 'La nuit' })),
    });
    const figure = drawn(forms[form](wide.project, wish));
    expect(overThePage(figure)).toEqual([]);
    expect(figure.alt).toContain('of 400 themes');
    const said = textsOf(figure).join(' ');
    const together = Number(/White areas: (\d+) theme/u.exec(said)?.[1] ?? 0);
    const unnamed = Number(/(\d+) areas? (?:is|are) too small/u.exec(said)?.[1] ?? 0);
    const named = new Set([...said.matchAll(/peu commun (\d+) /gu)].map(([, number]) => number)).size;
    expect(named + together + unnamed).toBeGreaterThanOrEqual(400);
  });

  it('FG13: sizes are own codings and those below, siblings that are too small stand together', () => {
    const { roots } = themeTree(study.project);
    const counts = countThemes(study.project);
    const all = themeAreas(roots, counts, { mostLevels: 4, leastShare: () => 0 });
    expect(all).toMatchObject({
      size: 3,
      levels: 3,
      themes: 3,
      together: 0,
      withoutCodings: 2,
      isCut: false,
    });
    const few = themeAreas(roots, counts, { mostLevels: 2, leastShare: () => 0.5 });
    expect(few).toMatchObject({ size: 3, levels: 2, themes: 2, together: 1, isCut: true });
    expect(few.roots[0]?.children.map(({ kind, size }) => [kind, size])).toEqual([
      ['theme', 2],
      ['together', 1],
    ]);
  });
});

/** Every figure that the project can be asked for, by name, in groups: what a list of figures offers. */
import { transcriptOrder } from '../coding/findCodings.ts';
import { characteristicOrder } from '../participants/characteristicOrder.ts';
import type { FigureWish } from '../project/figureWish.ts';
import type { ThemeId } from '../project/ids.ts';
import { inNaturalOrder } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import { projectInfo } from '../project/project.ts';
import { usualQuestion } from '../relations/cooccurrenceQuestion.ts';
import { usualWords } from '../word-use/wordQuestion.ts';
import type { Words } from '../words/words.ts';
import { sampleWishes } from './sampleFigure.ts';

export interface OfferedFigure {
  readonly name: string;
  readonly wish: FigureWish;
}

export interface OfferedGroup {
  readonly name: string;
  readonly figures: readonly OfferedFigure[];
}

/** `themeId`: the theme that is written about, which figures can be about too. Groups without figures are left out. */
export function offeredFigures(project: Project, words: Words, themeId: ThemeId | null): OfferedGroup[] {
  const { groups } = words.figures.offered;
  return [
    { name: groups.themes, figures: ofThemes(project, words, themeId) },
    { name: groups.sample, figures: ofSample(project, words) },
    { name: groups.saturation, figures: ofSaturation(words) },
    { name: groups.relations, figures: ofRelations(project, words, themeId) },
    { name: groups.interviews, figures: ofInterviews(project, words) },
  ].filter(({ figures }) => figures.length > 0);
}

function ofThemes(project: Project, { figures }: Words, themeId: ThemeId | null): OfferedFigure[] {
  const { offered } = figures;
  const theme = themeId === null ? undefined : project.themes.get(themeId);
  return [
    ...inNaturalOrder([...project.maps.values()], ({ name }) => name).map(({ id, name }) => ({
      name: offered.map({ name }),
      wish: { what: 'map', mapId: id, coderId: null } as const,
    })),
    ...(['tree', 'sunburst', 'treemap'] as const).map((what) => ({
      name: offered[what],
      wish: { what, coderId: null } as const,
    })),
    ...(theme
      ? [{ name: offered.concept({ name: theme.name }), wish: { what: 'concept', themeId } as const }]
      : []),
    {
      name: offered.concept({ name: projectInfo(project).name }),
      wish: { what: 'concept', themeId: null },
    },
  ];
}

function ofSample(project: Project, { figures }: Words): OfferedFigure[] {
  const { sample } = figures;
  const nameOf = (id: keyof never | string) => project.characteristics.get(id as never)?.name ?? '';
  const wishes = sampleWishes(project, 'en');
  const alone = characteristicOrder(project)
    .filter(({ id }) => !wishes.some(({ rowsId, byId }) => rowsId === id && byId === null))
    .map(({ id }) => ({ rowsId: id, byId: null }));
  const all = wishes.length > 0 ? [{ name: sample.allTitle, rowsId: null, byId: null }] : [];
  const named = [...wishes, ...alone].map((wish) => ({
    ...wish,
    name:
      wish.byId === null
        ? sample.title({ name: nameOf(wish.rowsId) })
        : sample.crossedTitle({ name: nameOf(wish.rowsId), by: nameOf(wish.byId) }),
  }));
  return [...all, ...named].map(({ name, rowsId, byId }) => ({
    name,
    wish: { what: 'sample', rowsId, byId },
  }));
}

function ofSaturation({ figures }: Words): OfferedFigure[] {
  const { offered } = figures;
  return [
    { name: offered.saturation, wish: { what: 'saturation', hasBand: false } },
    { name: offered.saturationBand, wish: { what: 'saturation', hasBand: true } },
  ];
}

function ofRelations(project: Project, { figures }: Words, themeId: ThemeId | null): OfferedFigure[] {
  const { offered } = figures;
  const theme = themeId === null ? undefined : project.themes.get(themeId);
  const meetings = { measure: 'passages', question: usualQuestion } as const;
  const words = { ...usualWords, coderId: null };
  return [
    { name: offered.cooccurrence, wish: { what: 'cooccurrence', level: 'all', ...meetings } },
    { name: offered.network, wish: { what: 'network', level: 'top', ...meetings } },
    { name: offered.cloud, wish: { what: 'cloud', words } },
    ...(theme
      ? [
          {
            name: offered.cloudOf({ name: theme.name }),
            wish: { what: 'cloud', words: { ...words, themeId } } as const,
          },
        ]
      : []),
  ];
}

function ofInterviews(project: Project, { figures }: Words): OfferedFigure[] {
  const { offered } = figures;
  return transcriptOrder(project).flatMap((transcriptId) => {
    const name = project.transcripts.get(transcriptId)?.name ?? '';
    return (['codeline', 'portrait'] as const).map((what) => ({
      name: offered[what]({ name }),
      wish: { what, transcriptId, level: 'all', coderId: null } as const,
    }));
  });
}

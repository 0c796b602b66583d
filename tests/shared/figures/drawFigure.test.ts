import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { drawFigure, isSubjectGone } from '../../../shared/figures/drawFigure.ts';
import { offeredFigures } from '../../../shared/figures/offeredFigures.ts';
import type { FigureWish } from '../../../shared/project/figureWish.ts';
import { figureWishSchema } from '../../../shared/project-file/figureWishSchema.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { sampleStudy } from '../../helpers/sampleStudy.ts';

const schema = figureWishSchema({ id: () => z.string() as never });
const gone = 'gone' as never;

describe('figures by their wish', () => {
  it.each(['en', 'fr'] as const)(
    'FG14: draws every figure that the sample study offers (%s)',
    async (language) => {
      const project = await sampleStudy();
      const [theme] = project.themes.values();
      const offered = offeredFigures(project, wordsOf[language], theme?.id ?? null).flatMap(
        ({ figures }) => figures,
      );
      const kinds = new Set(offered.map(({ wish }) => wish.what));
      expect(kinds.size).toBe(12);
      expect(new Set(offered.map(({ name }) => name)).size).toBe(offered.length);
      for (const { name, wish } of offered) {
        const drawn = drawFigure(project, wish, language);
        if (isRefusal(drawn)) throw new Error(`${name}: ${drawn.refused}`);
        expect(drawn.marks.length, name).toBeGreaterThan(0);
        expect(drawn.alt, name).not.toBe('');
        expect(schema.parse(wish)).toEqual(wish);
      }
    },
  );

  it.each<FigureWish>([
    { what: 'map', mapId: gone, coderId: null },
    { what: 'concept', themeId: gone },
    { what: 'sample', rowsId: gone, byId: null },
    { what: 'portrait', transcriptId: gone, level: 'all', coderId: null },
  ])('FG14: says that its subject is gone ($what), and never throws', (wish) => {
    const { project } = buildProject({ coders: ['MP'], transcripts: { E1: ['E1 : La nuit.'] } });
    expect(isSubjectGone(project, wish)).toBe(true);
    expect(drawFigure(project, wish, 'fr')).toMatchObject({ refused: 'figureSubjectGone' });
  });

  it('FG14: a coder who is gone is all coders', async () => {
    const project = await sampleStudy();
    expect(drawFigure(project, { what: 'tree', coderId: gone }, 'en')).toEqual(
      drawFigure(project, { what: 'tree', coderId: null }, 'en'),
    );
  });
});

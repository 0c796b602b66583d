/** Kept figures of all coders of a round, with every kind of field, for round trips. */
import type { CoderId } from '../../shared/project/ids.ts';
import type { FrozenOfAll } from '../../shared/project/records.ts';
import { guidOf } from './guids.ts';

export function frozenOfAll(name: string, coderId: CoderId, units: number): FrozenOfAll {
  const figure = { value: 0.5, reason: null } as const;
  const undefinedFigure = { value: null, reason: 'overlaps' } as const;
  return {
    coderIds: [coderId, coderId, coderId],
    unit: 'line',
    level: 'top',
    units,
    draws: 2000,
    seed: 1,
    themes: [
      {
        themeId: guidOf('theme 1' as never),
        path: [name],
        codedBy: [units, 1, 0, 2],
        uAlphaBinary: figure,
        alphaInterval: [0, 0.5],
        fleissInterval: null,
      },
    ],
    domains: [],
    pairs: [
      {
        coderIds: [coderId, coderId],
        kappa: figure,
        alpha: undefinedFigure,
        kappaInterval: [0.25, 0.75],
        alphaInterval: null,
      },
    ],
    uAlphaBinary: figure,
    uAlpha: undefinedFigure,
    cuAlpha: undefinedFigure,
    alphaInterval: null,
    fleissInterval: [-0.5, 1],
    intervals: { percent: [0, 1], brennanPrediger: null },
  };
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceTicks } from '../../../shared/figures/axisTicks.ts';
import type { Mark } from '../../../shared/figures/figure.ts';
import { figureToSvg } from '../../../shared/figures/figureToSvg.ts';
import { fitText, textWidth, wrapText } from '../../../shared/figures/fitText.ts';
import { withPngResolution } from '../../../shared/figures/pngResolution.ts';
import { saturationFigure } from '../../../shared/figures/saturationFigure.ts';
import { crc32 } from '../../../shared/files/crc32.ts';
import type { Project } from '../../../shared/project/project.ts';
import { orderBand } from '../../../shared/saturation/orderBand.ts';
import { measureSaturation } from '../../../shared/saturation/saturation.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const rule = { base: 4, run: 2, threshold: 0.05 };

function studyOf(codedIn: readonly (readonly number[])[]) {
  const all = new Set(codedIn.flat());
  return buildProject({
    coders: ['MP'],
    transcripts: Object.fromEntries(
      codedIn.map((_, index) => [`E${index + 1}`, [`E${index + 1} : Des mots.`]]),
    ),
    themes: [...all].map((theme) => `T${theme}`),
    codings: codedIn.flatMap((themes, index) =>
      themes.map((theme) => ({ coder: 'MP', in: `E${index + 1}`, theme: `T${theme}`, quote: 'Des mots' })),
    ),
  }).project;
}

function draw(project: Project, withBand = true) {
  const result = measureSaturation(project, { ...rule, level: 'leaf', order: 'number' });
  if (isRefusal(result)) throw new Error(result.refused);
  const band = withBand ? orderBand(result.interviews, { orders: 200, seed: 1 }) : null;
  return { result, figure: saturationFigure(project, { language: 'fr', result, rule, band }) };
}

test('FG3: the description holds every new count, the sum, the rule and the band', () => {
  const { figure } = draw(studyOf([[1, 2], [2, 3], [1], [2], [3], [1]]));
  expect(figure.alt).toBe(
    'Des barres montrent les thèmes nouveaux de chaque entretien\u00a0: E1 2, E2 1, E3 0, E4 0, E5 0, E6 0. ' +
      'Une ligne les additionne\u00a0: 3 thèmes après 6 entretiens. La règle d’arrêt avec une base de 4 et des séries de 2 ' +
      'est remplie après E4 (4+2). Une bande grise contient 95\u00a0% de 720 ordres des entretiens\u00a0; après 3 entretiens ' +
      'elle va de 2 à 3 thèmes.',
  );
});

test('FG1, FG4: everything stands within the page, from one interview to a hundred, and is drawn in greys alone', () => {
  const interviews = fc.array(fc.uniqueArray(fc.nat(40), { maxLength: 12 }), {
    minLength: 1,
    maxLength: 100,
  });
  fc.assert(
    fc.property(interviews, fc.boolean(), (codedIn, withBand) => {
      const { figure, result } = draw(studyOf(codedIn), withBand);
      for (const mark of figure.marks) {
        for (const colour of [mark.fill, 'stroke' in mark ? mark.stroke : undefined]) expectGrey(colour);
        if (mark.kind === 'path') continue;
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.x).toBeLessThanOrEqual(figure.width);
        expect(mark.y).toBeGreaterThanOrEqual(0);
        expect(mark.y).toBeLessThanOrEqual(figure.height);
      }
      expect(figureToSvg(figure)).not.toContain('NaN');
      const bars = figure.marks.filter((mark: Mark) => mark.kind === 'rectangle' && mark.fill === '#5b6770');
      // The legend has one more.
      expect(bars).toHaveLength(result.perInterview.filter((count) => count > 0).length + 1);
    }),
    { numRuns: 25 },
  );
});

/** Red, green and blue lie so near that print in black and white loses nothing. */
function expectGrey(colour: string | undefined): void {
  if (!colour || colour === 'none') return;
  const [, ...parts] = /^#(..)(..)(..)$/u.exec(colour) ?? [];
  const values = parts.map((part) => Number.parseInt(part, 16));
  expect(values).toHaveLength(3);
  expect(Math.max(...values) - Math.min(...values)).toBeLessThan(24);
}

test('FG4: the scale of counts is whole, even, and reaches the largest', () => {
  fc.assert(
    fc.property(fc.nat(20_000), (most) => {
      const ticks = niceTicks(most, 5);
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(1, most));
    }),
  );
});

test('FG4: words that do not fit end in an ellipsis, and lines of a label fit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 30, max: 200 }), (text, room) => {
      const fitted = fitText(text, 11, room);
      expect(fitted === text || fitted.endsWith('…')).toBe(true);
      for (const line of wrapText(text, 11, room, 2)) expect(textWidth(line, 11)).toBeLessThanOrEqual(room);
    }),
  );
});

test('FG2: the resolution stands in a chunk of its own, behind the header', () => {
  const png = Uint8Array.from({ length: 60 }, (_, index) => index);
  const whole = withPngResolution(png, 300);
  const chunk = new DataView(whole.buffer, 33, 21);
  expect(new TextDecoder().decode(whole.subarray(37, 41))).toBe('pHYs');
  expect([chunk.getUint32(8), chunk.getUint32(12), chunk.getUint8(16)]).toEqual([11811, 11811, 1]);
  expect(chunk.getUint32(17)).toBe(crc32(whole.subarray(37, 50)));
  expect([...whole.subarray(0, 33), ...whole.subarray(54)]).toEqual([...png]);
});

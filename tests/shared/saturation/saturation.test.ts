import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../../shared/project/project.ts';
import type { WantedOrder } from '../../../shared/saturation/interviewOrder.ts';
import { countNewThemes } from '../../../shared/saturation/newThemes.ts';
import { expectedCurve, orderBand } from '../../../shared/saturation/orderBand.ts';
import {
  measureSaturation,
  type SaturationQuestion,
  timesFound,
} from '../../../shared/saturation/saturation.ts';
import { saturationSentence } from '../../../shared/saturation/saturationSentence.ts';
import { findStop } from '../../../shared/saturation/stoppingRule.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const usual: SaturationQuestion = { base: 2, run: 1, threshold: 0, level: 'all', order: 'number' };

/** E1 and E10 say something on one theme each, E2 on one below "Nuit"; the interviewer's words count for nobody. */
const study = buildProject({
  coders: ['MP'],
  transcripts: {
    E10: ['MP : Seule ?', 'E10 : Seule et fatiguée.'],
    E2: ['E2 : Fatiguée, très.'],
    E1: ['E1 : Seule.'],
  },
  axes: ['Vécu'],
  themes: ['Vécu > Nuit', 'Vécu > Nuit > Fatigue', 'Vécu > Solitude'],
  codings: [
    { coder: 'MP', in: 'E10', theme: 'Vécu > Nuit', quote: 'Seule ?' },
    { coder: 'MP', in: 'E10', theme: 'Vécu > Nuit > Fatigue', quote: 'fatiguée' },
    { coder: 'MP', in: 'E2', theme: 'Vécu > Nuit > Fatigue', quote: 'Fatiguée' },
    { coder: 'MP', in: 'E1', theme: 'Vécu > Solitude', quote: 'Seule' },
  ],
}).project;

function measured(project: Project, question: Partial<SaturationQuestion> = {}) {
  const result = measureSaturation(project, { ...usual, ...question });
  if (isRefusal(result)) throw new Error(result.refused);
  return result;
}

function labels(project: Project, question: Partial<SaturationQuestion> = {}): string[] {
  return measured(project, question).order.participantIds.map(
    (id) => project.participants.get(id)?.label ?? '',
  );
}

function dated(dates: Readonly<Record<string, string>>): Project {
  const transcripts = [...study.transcripts].map(
    ([id, one]) => [id, { ...one, date: dates[one.name] ?? null }] as const,
  );
  return { ...study, transcripts: new Map(transcripts) };
}

describe('measureSaturation', () => {
  it('SA1, SA2, SA3: counts the themes of each level where the participant says something on them', () => {
    expect(measured(study).perInterview).toEqual([1, 2, 0]);
    expect(measured(study, { level: 'leaf' }).perInterview).toEqual([1, 1, 0]);
    expect(measured(study, { level: 'top' }).perInterview).toEqual([1, 1, 0]);
    expect(measured(study, { level: 'leaf' }).cumulative).toEqual([1, 2, 2]);
  });

  it('SA14: takes the order of the dates, of the numbers, or the one that is given', () => {
    const days = { E1: '2026-03-02', E2: '2026-03-02', E10: '2026-03-01' };
    expect(labels(dated(days), { order: 'date' })).toEqual(['E10', 'E1', 'E2']);
    expect(labels(study, { order: 'number' })).toEqual(['E1', 'E2', 'E10']);
    expect(labels(study, { order: ['E2', 'E10', 'E1'] })).toEqual(['E2', 'E10', 'E1']);
  });

  it('SA14: where a date is missing the order is by number, and it is said whose', () => {
    const { order } = measured(dated({ E1: '2026-03-02', E10: '2026-03-01' }), { order: 'date' });
    expect(order.by).toBe('number');
    expect(order.undated.map((id) => study.participants.get(id)?.label)).toEqual(['E2']);
  });

  it('SA14: refuses an order that leaves somebody out, names somebody twice, or nobody knows', () => {
    const refused = (order: WantedOrder) => measureSaturation(study, { ...usual, order });
    expect(refused(['E1', 'E2'])).toEqual({ refused: 'orderIncomplete', params: { participants: 'E10' } });
    expect(refused(['E1', 'E1', 'E2', 'E10'])).toMatchObject({ refused: 'orderTwice' });
    expect(refused(['E1', 'E2', 'E10', 'E7'])).toMatchObject({ refused: 'orderUnknown' });
  });

  it('SA4, SA6: refuses a rule that makes no sense', () => {
    const refused = (rule: Partial<SaturationQuestion>) => measureSaturation(study, { ...usual, ...rule });
    expect(refused({ base: 0 })).toMatchObject({ refused: 'saturationBase' });
    expect(refused({ run: 1.5 })).toMatchObject({ refused: 'saturationRun' });
    expect(refused({ threshold: Number.NaN })).toMatchObject({ refused: 'saturationThreshold' });
  });

  it('SA13: an empty interview at the end changes no count of another', () => {
    const more = buildProject({ transcripts: { E11: ['E11 : Rien.'] } }).project;
    const longer: Project = {
      ...study,
      participants: new Map([...study.participants, ...more.participants]),
      transcripts: new Map([...study.transcripts, ...more.transcripts]),
      texts: new Map([...study.texts, ...more.texts]),
    };
    expect(measured(longer).perInterview).toEqual([...measured(study).perInterview, 0]);
  });

  it('SA15: the sentence says order, rule and outcome, and that it is provisional', () => {
    const say = (language: 'en' | 'fr', question: Partial<SaturationQuestion>) =>
      saturationSentence(wordsOf[language], study, measured(study, question), { ...usual, ...question });
    expect(say('en', {})).toBe(
      '3 interviews were considered in the order of their numbers. With a base of 2 interviews (3 themes of the whole tree), runs of 1 interview and a threshold of 0%, the stopping rule of Guest, Namey and Chen (2020) was met after interview 2: up to interview 3, the run that followed brought 0 new themes, or 0% of the base. Provisional: E1, E2, E10 are not fully coded.',
    );
    expect(say('fr', { base: 4 }).replace(/[\u00a0\u202f]/gu, ' ')).toContain(
      'demande 5 entretiens, 4 pour la base et 1 pour une série : il en manque 2.',
    );
    for (const language of ['en', 'fr'] as const)
      expect(say(language, {})).not.toMatch(/saturated|saturation (was|is) reached|saturation a été/iu);
  });

  it('SA2, SA15: which themes are counted is said, as their number means nothing without it; of one interview no order is', () => {
    const say = (language: 'en' | 'fr', question: Partial<SaturationQuestion>) =>
      saturationSentence(wordsOf[language], study, measured(study, question), { ...usual, ...question });
    expect(say('en', { level: 'all' })).toContain(' themes of the whole tree), runs');
    expect(say('en', { level: 'top' })).toContain(' of the highest level), runs');
    expect(say('en', { level: 9 })).toContain('the first 2 interviews hold no theme of level 9 of the tree.');
    expect(say('fr', { level: 9, base: 1 }).replace(/[\u00a0\u202f]/gu, ' ')).toContain(
      'le premier entretien ne contient aucun thème du niveau 9 de l’arbre.',
    );
    const one = buildProject({ transcripts: { E1: ['E1 : Rien.'] } }).project;
    const of = (language: 'en' | 'fr') =>
      saturationSentence(wordsOf[language], one, measured(one, { order: 'number' }), usual);
    expect(of('en')).toMatch(/^1 interview was considered\. /u);
    expect(of('fr')).toMatch(/^1 entretien a été pris en compte\. /u);
  });

  it('SA15: without interviews it says that there are none', () => {
    const empty = buildProject({}).project;
    expect(saturationSentence(wordsOf.en, empty, measured(empty), usual)).toBe(
      'No participant speaks in an interview yet.',
    );
  });
});

const interviews = fc.array(fc.uniqueArray(fc.nat(12), { maxLength: 8 }), { minLength: 1, maxLength: 10 });

describe('the cumulative curve', () => {
  it('SA3: ends at all themes, whatever the order of the interviews', () => {
    fc.assert(
      fc.property(interviews, (all) => {
        const total = new Set(all.flat()).size;
        expect(countNewThemes(all).cumulative.at(-1)).toBe(total);
        expect(countNewThemes([...all].reverse()).cumulative.at(-1)).toBe(total);
      }),
    );
  });

  it('SA11, SA12: up to seven interviews the mean of all orders is the exact curve', () => {
    fc.assert(
      fc.property(interviews, (all) => {
        const few = all.slice(0, 6);
        const band = orderBand(few, { orders: 10, seed: 1 });
        const exact = expectedCurve(few.length, timesFound(few, 13));
        exact.forEach((value, index) => {
          expect(band?.mean[index]).toBeCloseTo(value, 9);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('SA11, SA12: a thousand random orders come close to the exact curve, the same ones for a seed', () => {
    const all = Array.from({ length: 20 }, (_, index) => [index % 7, (index * 5) % 11, 11 + (index % 4)]);
    const band = orderBand(all, { orders: 1000, seed: 42 });
    expect(orderBand(all, { orders: 1000, seed: 42 })).toEqual(band);
    const exact = expectedCurve(all.length, timesFound(all, 15));
    exact.forEach((value, index) => {
      // The spread of a mean of 1,000 curves of 15 themes is below 0.1 everywhere.
      expect(Math.abs((band?.mean[index] ?? 0) - value)).toBeLessThan(0.3);
      expect(band?.low[index]).toBeLessThanOrEqual(Math.ceil(value));
      expect(band?.high[index]).toBeGreaterThanOrEqual(Math.floor(value));
    });
  });

  it('SA11: stops when it is told to', () => {
    const all = Array.from({ length: 9 }, (_, index) => [index]);
    expect(orderBand(all, { orders: 1000, seed: 1, onProgress: (share) => share < 0.5 })).toBeNull();
  });
});

describe('findStop', () => {
  it('SA5: a base without themes has no ratio and meets nothing', () => {
    const { runs, met } = findStop([0, 0, 1, 0], { base: 2, run: 1, threshold: 1 });
    expect(runs.map(({ ratio }) => ratio)).toEqual([null, null]);
    expect(met).toBeNull();
  });

  it('SA6: a ratio of exactly the threshold meets the rule', () => {
    const { met } = findStop([20, 0, 1, 0], { base: 1, run: 2, threshold: 0.05 });
    expect(met?.label).toBe('1+2');
  });
});

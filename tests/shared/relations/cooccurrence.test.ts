import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodingTable } from '../../../shared/project/codingTable.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { cCoefficient, cooccurrenceMeasures, measureOf } from '../../../shared/relations/coefficients.ts';
import { Cooccurrence, countCooccurrence } from '../../../shared/relations/cooccurrence.ts';
import {
  type CooccurrenceQuestion,
  cooccurrenceRelations,
  usualQuestion,
} from '../../../shared/relations/cooccurrenceQuestion.ts';
import { queryOfPair } from '../../../shared/retrieval/queryOfPair.ts';
import { Retrieval } from '../../../shared/retrieval/Retrieval.ts';
import { buildProject, type CodingLiteral } from '../../helpers/projectBuilder.ts';
import { noVectors, publishedVectors } from '../../helpers/publishedVectors.ts';

const long = 'La nuit, on est seule et le téléphone sonne encore une fois dans le couloir vide.';
const transcripts = {
  E1: ['MP : Et la nuit ?', `E1 : ${long} ${long}`, 'MP : Et le jour ?', `E1 : ${long} ${long} ${long}`],
  E2: ['MP : Vous dormez ?', `E2 : ${long} ${long} ${long}`, 'MP : Mmh.', 'E2 : Oui.'],
  E10: [`E1 : ${long}`, `E10 : ${long}`, 'MP : Merci.'],
};
const paths = ['A', 'A > B', 'A > C', 'D'] as const;
const study = (codings: readonly CodingLiteral[]) =>
  buildProject({ coders: ['MP', 'JD'], transcripts, themes: [...paths], codings });
const idOf = (path: string) => study([]).theme(path);
const [A, B, C, D] = paths.map(idOf) as [ThemeId, ThemeId, ThemeId, ThemeId];

const literal: fc.Arbitrary<CodingLiteral> = fc
  .record({
    coder: fc.constantFrom('MP', 'JD'),
    in: fc.constantFrom('E1', 'E2', 'E10'),
    theme: fc.constantFrom(...paths),
    start: fc.nat({ max: 170 }),
    length: fc.integer({ min: 1, max: 60 }),
  })
  // Few positions, so that many passages are the same or touch.
  .map(({ start, length, ...rest }) => {
    const from = Math.floor(start / 10) * 10;
    return { ...rest, range: [from, from + Math.ceil(length / 10) * 10] as const };
  });
const codings = fc.array(literal, { maxLength: 24 });
const question: fc.Arbitrary<CooccurrenceQuestion> = fc.record({
  relation: fc.constantFrom(...cooccurrenceRelations),
  lines: fc.nat({ max: 6 }),
  withSubtree: fc.boolean(),
  coderId: fc.constantFrom(null, study([]).coder('MP'), study([]).coder('JD')),
});

function retrieved(project: Project, first: ThemeId, second: ThemeId | null, asked: CooccurrenceQuestion) {
  const retrieval = new Retrieval(project, queryOfPair(first, second, asked));
  retrieval.advance(() => false);
  return retrieval;
}

const pairs = [A, B, C, D].flatMap((first) => [A, B, C, D].map((second) => [first, second] as const));

describe('co-occurrence', () => {
  it('CO1: passages are counted once a coder, those below on demand, and those of one coder alone when asked', () => {
    const { project, coder } = study([
      { coder: 'MP', in: 'E1', theme: 'A', range: [0, 50] },
      { coder: 'MP', in: 'E1', theme: 'A > B', range: [0, 50] },
      { coder: 'JD', in: 'E1', theme: 'A > B', range: [0, 50] },
      { coder: 'JD', in: 'E1', theme: 'A > C', range: [60, 90] },
      { coder: 'MP', in: 'E1', theme: 'D', range: [40, 70] },
    ]);
    const passages = (change: Partial<CooccurrenceQuestion>) => {
      const counted = countCooccurrence(project, { ...usualQuestion, ...change });
      return [A, B, D].map((theme) => counted.passagesOf(theme)).concat(counted.found(A, D));
    };
    expect(passages({})).toEqual([3, 2, 1, 3]);
    expect(passages({ withSubtree: false })).toEqual([1, 2, 1, 1]);
    expect(passages({ coderId: coder('MP') })).toEqual([1, 1, 1, 1]);
    // JD's passages of A meet no passage of D by JD.
    expect(passages({ coderId: coder('JD') })).toEqual([2, 1, 0, 0]);
  });

  it('CO2–CO5: overlapping passages meet, touching ones do not, and each pair is one event', () => {
    const { project } = study([
      { coder: 'MP', in: 'E1', theme: 'A > B', range: [0, 50] },
      { coder: 'MP', in: 'E1', theme: 'D', range: [0, 50] },
      { coder: 'MP', in: 'E1', theme: 'D', range: [40, 90] },
      { coder: 'MP', in: 'E1', theme: 'A > B', range: [90, 120] },
    ]);
    const counted = countCooccurrence(project, usualQuestion);
    expect(counted.meeting(B, D)).toMatchObject({
      ...{ ofFirst: 2, ofSecond: 2, firstFound: 1, secondFound: 2, events: 2 },
    });
    expect(counted.found(A, D)).toBe(1);
    expect(counted.meeting(C, D)).toMatchObject({ ofFirst: 0, firstFound: 0, events: 0, bothSpeak: 0 });
  });

  it('CO3: one coding is no meeting of a theme with the theme above it', () => {
    const one: CodingLiteral = { coder: 'MP', in: 'E1', theme: 'A > B', range: [0, 50] };
    const alone = countCooccurrence(study([one]).project, usualQuestion);
    expect([alone.found(A, B), alone.found(B, A), alone.meeting(A, B).events]).toEqual([0, 0, 0]);
    const two = countCooccurrence(study([one, { ...one, theme: 'A > C' }]).project, usualQuestion);
    expect([two.found(A, B), two.found(B, C), two.meeting(A, B).events]).toEqual([1, 1, 1]);
  });

  it('CO4: a cell counts what the retrieval finds for the same question', () => {
    fc.assert(
      fc.property(codings, question, (list, asked) => {
        const { project } = study(list);
        const counted = countCooccurrence(project, asked);
        for (const [first, second] of pairs) {
          const found = retrieved(project, first, second, asked).found.length;
          expect(counted.found(first, second)).toBe(found);
        }
        for (const theme of [A, B, C, D])
          expect(counted.passagesOf(theme)).toBe(retrieved(project, theme, null, asked).found.length);
      }),
      { numRuns: 150 },
    );
  });

  it('CO5, CO9: events and speakers are the same from either theme, and as counted pair by pair', () => {
    fc.assert(
      fc.property(codings, question, (list, asked) => {
        const { project } = study(list);
        const counted = countCooccurrence(project, asked);
        for (const [first, second] of pairs) {
          const there = counted.meeting(first, second);
          const back = counted.meeting(second, first);
          expect([there.events, there.bothSpeak, there.eitherSpeaks]).toEqual([
            ...[back.events, back.bothSpeak, back.eitherSpeaks],
          ]);
          const of = [first, second].map((theme) => retrieved(project, theme, null, asked).speakers());
          const both = of[0]?.filter((id) => of[1]?.includes(id)) ?? [];
          expect(there.bothSpeak).toBe(both.length);
          expect(there.eitherSpeaks).toBe(new Set(of.flat()).size);
          if (first !== second && asked.relation === 'overlapping')
            expect(there.events).toBe(eventsByPairs(project, first, second, asked));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('CO12: the order of transcripts and codings does not matter', () => {
    fc.assert(
      fc.property(codings, question, (list, asked) => {
        const { project } = study(list);
        const turned: Project = {
          ...project,
          transcripts: new Map([...project.transcripts].reverse()),
          codings: CodingTable.of([...project.codings.values()].reverse()),
        };
        const [one, other] = [project, turned].map((of) => countCooccurrence(of, asked));
        for (const [first, second] of pairs)
          expect(other?.meeting(first, second)).toEqual(one?.meeting(first, second));
      }),
      { numRuns: 60 },
    );
  });

  it('goes on in steps and says how far it is', () => {
    const counted = new Cooccurrence(
      study([{ coder: 'MP', in: 'E1', theme: 'D', range: [0, 9] }]).project,
      usualQuestion,
    );
    counted.advance(() => true);
    expect([counted.isComplete, counted.progress]).toEqual([false, 0]);
    counted.advance();
    expect([counted.isComplete, counted.progress]).toEqual([true, 1]);
    const empty = countCooccurrence(study([]).project, usualQuestion);
    expect([empty.isComplete, empty.passagesOf(A), empty.found(A, D)]).toEqual([true, 0, 0]);
  });
});

/** Every passage with every other: slow, and plain to read. */
function eventsByPairs(
  project: Project,
  first: ThemeId,
  second: ThemeId,
  asked: CooccurrenceQuestion,
): number {
  const themesOf = (theme: ThemeId) =>
    asked.withSubtree && theme === A ? new Set([A, B, C]) : new Set([theme]);
  const [one, other] = [themesOf(first), themesOf(second)];
  const passages = new Map<string, { at: string; start: number; end: number; themes: ThemeId[] }>();
  for (const { transcriptId, start, end, coderId, themeId } of project.codings.values()) {
    if (asked.coderId !== null && asked.coderId !== coderId) continue;
    const key = `${transcriptId}/${start}/${end}/${coderId}`;
    const passage = passages.get(key) ?? { at: transcriptId, start, end, themes: [] };
    passage.themes.push(themeId);
    passages.set(key, passage);
  }
  const list = [...passages.values()];
  const has = (index: number, of: Set<ThemeId>) =>
    list[index]?.themes.some((theme) => of.has(theme)) ?? false;
  let events = 0;
  list.forEach((a, i) => {
    if (a.themes.some((x, m) => a.themes.some((y, n) => m !== n && one.has(x) && other.has(y)))) events++;
    for (let j = i + 1; j < list.length; j++) {
      const b = list[j];
      if (!b || a.at !== b.at || a.start >= b.end || b.start >= a.end) continue;
      if ((has(i, one) && has(j, other)) || (has(j, one) && has(i, other))) events++;
    }
  });
  return events;
}

describe('coefficients', () => {
  const meeting = { ofFirst: 4, ofSecond: 6, firstFound: 2, secondFound: 3, events: 3 };
  const speakers = { bothSpeak: 1, eitherSpeaks: 5 };

  it('CO4–CO9: are worked out from what two themes have in common', () => {
    const values = cooccurrenceMeasures.map((measure) => measureOf(measure, { ...meeting, ...speakers }));
    expect(values).toEqual([2, 3, 0.5, 3 / 7, 2 / 8, 0.2]);
  });

  it('CO10: are not defined without a base', () => {
    const nothing = { ofFirst: 0, ofSecond: 0, firstFound: 0, secondFound: 0, events: 0 };
    const none = { ...nothing, bothSpeak: 0, eitherSpeaks: 0 };
    expect(cooccurrenceMeasures.map((measure) => measureOf(measure, none))).toEqual([
      ...[0, 0, null, null, null, null],
    ]);
    expect(cCoefficient(3, 3, 9)).toBeNull();
  });

  const vectors = publishedVectors('cooccurrence');
  it.skipIf(vectors.length === 0)('CO7: c as the published examples have it', () => {
    const input = (id: string) => vectors.find((one) => one.id === id);
    const manual = input('atlasti-manual-100-10-5');
    expect(cCoefficient(100, 10, 5)).toBeCloseTo(Number(manual?.expected.c), 6);
    const ends = input('range-ends');
    const cases = (ends?.input ?? []) as unknown as { n1: number; n2: number; n12: number }[];
    const expected = (ends?.expected ?? []) as unknown as { c: number | null }[];
    expect(cases.map(({ n1, n2, n12 }) => cCoefficient(n1, n2, n12))).toEqual(expected.map(({ c }) => c));
    expect(cases.length).toBeGreaterThan(3);
  });

  it.skipIf(vectors.length === 0)('CO4, CO5, CO7: the published small project', () => {
    const vector = vectors.find((one) => one.id === 'small-project');
    const segments = (vector?.input.segments ?? []) as [string, number, number, string][];
    const { project, theme } = buildProject({
      coders: ['MP'],
      transcripts: { E1: [`E1 : ${'a '.repeat(200)}`], E2: [`E2 : ${'a '.repeat(200)}`] },
      themes: ['A', 'B', 'C'],
      codings: segments.map(([name, start, end, path]) => ({
        ...{ coder: 'MP', in: name, theme: path, range: [start, end] as const },
      })),
    });
    const counted = countCooccurrence(project, usualQuestion);
    const expectedPairs = (vector?.expected.pairs ?? {}) as Record<string, Record<string, number>>;
    for (const [key, expected] of Object.entries(expectedPairs)) {
      const [first = '', second = ''] = key.split('|');
      const met = counted.meeting(theme(first), theme(second));
      expect(met).toMatchObject({
        ofFirst: expected.n1,
        ofSecond: expected.n2,
        events: expected.n12_events,
        firstFound: expected.segments_of_1_touching_2,
        secondFound: expected.segments_of_2_touching_1,
      });
      expect(measureOf('c', met)).toBeCloseTo(expected.c_coefficient ?? Number.NaN, 6);
    }
    expect(Object.keys(expectedPairs)).toHaveLength(3);
  });

  it.runIf(vectors.length === 0)(noVectors, () => undefined);
});

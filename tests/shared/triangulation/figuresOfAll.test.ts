import { describe, expect, it } from 'vitest';
import type { Coefficient } from '../../../shared/agreement/coefficient.ts';
import type { CoderId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { Round } from '../../../shared/project/records.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { startRound } from '../../../shared/rounds/editRounds.ts';
import { decideDifference } from '../../../shared/triangulation/decisions.ts';
import { compareCoders } from '../../../shared/triangulation/differences.ts';
import {
  countOfAll,
  figuresOfAll,
  freezeOfAll,
  freezePairs,
} from '../../../shared/triangulation/figuresOfAll.ts';
import { keptOfAll, keptOfPair } from '../../../shared/triangulation/keptFigures.ts';
import { closeRound } from '../../../shared/triangulation/roundFigures.ts';
import { roundReport } from '../../../shared/triangulation/roundReport.ts';
import { pairsOfRound, roundWork } from '../../../shared/triangulation/roundWork.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { countingIds, guidOf, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, run } from '../../helpers/runCommand.ts';

const sentences = ['On est seule.', 'On dort peu.', 'Je rêve.', 'Le jour aussi.', 'Non.'];
/** By transcript and coder, the sentences coded as "Nuit". */
const coded: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  E1: { MP: [0, 1], JD: [0, 1], AB: [0, 1] },
  E2: { MP: [0, 2], JD: [0], AB: [0, 3] },
  E3: { MP: [4], JD: [], AB: [] },
};
const built = buildProject({
  coders: ['MP', 'JD', 'AB'],
  transcripts: Object.fromEntries(
    Object.keys(coded).map((name) => [name, sentences.map((sentence) => `${name} : ${sentence}`)]),
  ),
  themes: ['Nuit', 'Jour'],
  codings: Object.entries(coded).flatMap(([name, by]) =>
    Object.entries(by).flatMap(([coder, places]) =>
      places.map((place) => ({ coder, in: name, theme: 'Nuit', quote: sentences[place] ?? '' })),
    ),
  ),
});
const project = withGuids(built.project);
const coderIds = ['MP', 'JD', 'AB'].map((one) => guidOf(built.coder(one)));
const started = run(
  project,
  startRound,
  {
    name: 'Tour 1',
    coderIds,
    newInitials: [],
    transcriptIds: Object.keys(coded).map((name) => guidOf(built.transcript(name))),
    themeIds: [],
    isBlind: false,
  },
  { ...contextOf(coderIds[0] as CoderId), newId: countingIds('round') },
).project;
const now = { unit: 'turn', level: 'all', isAfter: false } as const;

function roundOf(of: Project): Round {
  const [round] = of.rounds.values();
  if (!round) throw new Error('No round.');
  return round;
}

/** As closing in the window keeps it. */
function closed(of: Project): Project {
  const round = roundOf(of);
  const ofAll = freezeOfAll(countOfAll(of, round, now), 200);
  const before = [...freezePairs(of, round, now), ofAll];
  return run(of, closeRound, { roundId: round.id, before }).project;
}

function near(one: Coefficient | undefined, wanted: number): void {
  expect(one?.value).toBeCloseTo(wanted, 9);
}

describe('figures of all coders of a round', () => {
  it('AG17, TR15: are those that are worked out by hand', () => {
    const frozen = freezeOfAll(countOfAll(started, roundOf(started), now), 0);
    const { themes, pairs, pooled, unused } = figuresOfAll(frozen);
    // Fifteen turns: three by all three, three by one coder (E2: 2 and 3, E3: 4), none by two.
    const [night] = themes;
    expect(night?.codedBy).toEqual([9, 3, 0, 3]);
    // 12 units with full agreement, 3 with one agreeing pair of three.
    near(night?.percent, (12 + 3 / 3) / 15);
    const share = 12 / 45;
    const chance = share ** 2 + (1 - share) ** 2;
    near(night?.fleissKappa, (13 / 15 - chance) / (1 - chance));
    const expected = (12 * 11 + 33 * 32) / (45 * 44);
    near(night?.alpha, (13 / 15 - expected) / (1 - expected));
    near(night?.brennanPrediger, 2 * (13 / 15) - 1);
    const spread = 2 * share * (1 - share);
    near(night?.ac1, (13 / 15 - spread) / (1 - spread));
    expect(unused).toBe(1);
    expect(pooled.codedBy).toEqual([24, 3, 0, 3]);
    // MP and JD, both themes: 30 units, 3 by both, 2 only by MP.
    const expectedOfPair = (5 / 30) * (3 / 30) + (25 / 30) * (27 / 30);
    near(pairs[0]?.kappa, (28 / 30 - expectedOfPair) / (1 - expectedOfPair));
  });

  it('TR12: closing keeps a set of each two and one of all, which later codings leave alone and files carry', () => {
    const after = closed(started);
    const round = roundOf(after);
    expect(pairsOfRound(round).map((pair) => keptOfPair(round, pair)?.draws)).toEqual([2000, 2000, 2000]);
    const kept = keptOfAll(round);
    expect(kept?.alphaInterval).not.toBeNull();
    const [first] = after.codings.values();
    const fewer = { ...after, codings: after.codings.with(first ? [[first, null]] : []) };
    const computed = figuresOfAll(freezeOfAll(countOfAll(fewer, round, now), 0)).pooled.alpha;
    expect(kept && figuresOfAll(kept).pooled.alpha).not.toEqual(computed);
    const pair = [coderIds[0], coderIds[1]] as never;
    const { method } = roundReport(fewer, round, { ...now, coderIds: pair }, 'en');
    expect(method).toContain('(MP, JD, AB), as they coded, agreement over all themes was 93%');
    const read = readProjectFile('t.trame', writeProjectFile(after, []));
    expect(isRefusal(read) ? read : roundOf(read.project)).toEqual(round);
  });

  it('TR12: a file with a kept set that counts more coders than it names is refused', () => {
    const after = closed(started);
    const round = roundOf(after);
    const before = round.before.map((set) =>
      'pairs' in set
        ? { ...set, themes: set.themes.map((theme) => ({ ...theme, codedBy: [1, 0, 0, 0, 9] })) }
        : set,
    );
    const damaged = { ...after, rounds: new Map([[round.id, { ...round, before }]]) };
    expect(readProjectFile('t.trame', writeProjectFile(damaged, []))).toMatchObject({
      refused: expect.stringMatching(/./u),
    });
  });

  it('TR11: after decisions each has what the latest decision on the own codings says', () => {
    const round = roundOf(started);
    const settle = (of: Project, two: readonly [number, number], place: number, kept: number | null) => {
      const pair = two.map((at) => coderIds[at]) as unknown as readonly [CoderId, CoderId];
      const differences = compareCoders(of, roundWork(of, round, pair)).differences;
      const one = differences[place];
      if (!one) throw new Error('No difference.');
      const input = {
        roundId: round.id,
        coderIds: pair,
        transcriptId: one.transcriptId,
        key: one.key,
        outcome: 'kept' as const,
        keptCoderId: kept === null ? null : (coderIds[kept] ?? null),
        reason: '',
      };
      return run(of, decideDifference, input, contextOf(pair[0])).project;
    };
    // MP's sentence 2 of E2, which JD does not have: JD takes it over; then AB, who has it not, does so too.
    const once = settle(started, [0, 1], 0, 0);
    const figures = (of: Project) =>
      figuresOfAll(freezeOfAll(countOfAll(of, round, { ...now, isAfter: true }), 0)).themes[0];
    expect(figures(started)?.codedBy).toEqual([9, 3, 0, 3]);
    // The decision is on MP's coding, which neither of the others has: it is settled for all three.
    expect(figures(once)?.codedBy).toEqual([9, 2, 0, 4]);
    const [decision] = once.decisions.values();
    const later = { ...decision, id: guidOf('later' as never), createdAt: '2027-01-01T00:00:00.000Z' };
    const dropped = { ...later, keptCoderId: coderIds[1] ?? null, consensus: [] } as typeof decision;
    const both = new Map(once.decisions).set(later.id, dropped as NonNullable<typeof decision>);
    expect(figures({ ...once, decisions: both })?.codedBy).toEqual([10, 2, 0, 3]);
  });
});

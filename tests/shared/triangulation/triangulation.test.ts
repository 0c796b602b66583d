import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../../shared/agreement/agreement.ts';
import { setDomain } from '../../../shared/codebook/setDomain.ts';
import type { CoderId, RoundId, ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { startRound } from '../../../shared/rounds/editRounds.ts';
import {
  afterDecisions,
  consensusOfRound,
  decideDifference,
  decisionsByKey,
  storeConsensus,
} from '../../../shared/triangulation/decisions.ts';
import { compareCoders } from '../../../shared/triangulation/differences.ts';
import { countOfAll, figuresOfAll, freezeOfAll } from '../../../shared/triangulation/figuresOfAll.ts';
import {
  closeRound,
  figuresOf,
  freezeFigures,
  roundAgreement,
  roundDraws,
} from '../../../shared/triangulation/roundFigures.ts';
import { roundReport } from '../../../shared/triangulation/roundReport.ts';
import { roundWork } from '../../../shared/triangulation/roundWork.ts';
import { unreadInRound } from '../../../shared/triangulation/unreadInRound.ts';
import { shareWithInterval, withInterval } from '../../../shared/triangulation/withInterval.ts';
import { formatDecimal } from '../../../shared/words/formatDecimal.ts';
import { buildProject, type CodingLiteral } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

const speech = 'E1 : La nuit on est seule, vraiment seule, et personne ne vient quand le bip sonne.';
const themes = ['Solitude', 'Solitude > De nuit', 'Sommeil', 'Peur'];

function study(codings: readonly CodingLiteral[]) {
  return buildProject({
    coders: ['MP', 'JD'],
    transcripts: { E1: [speech], E2: ['E2 : Moi je dors bien, la plupart du temps.'] },
    themes,
    codings,
  });
}
const code = (coder: string, theme: string, quote: string): CodingLiteral => ({
  coder,
  theme,
  quote,
  in: 'E1',
});

const built = study([
  code('MP', 'Solitude', 'on est seule'),
  code('JD', 'Solitude', ' on est seule'),
  code('MP', 'Sommeil', 'La nuit'),
  code('JD', 'Peur', 'La nuit on'),
  code('MP', 'Solitude', 'vraiment seule'),
  code('JD', 'Solitude > De nuit', 'vraiment seule'),
  code('MP', 'Peur', 'personne ne vient'),
  code('JD', 'Peur', 'personne ne vient quand'),
  code('JD', 'Sommeil', 'sonne'),
]);
const coderIds = [built.coder('MP'), built.coder('JD')] as const;
const wish = {
  name: 'Tour 1',
  coderIds,
  newInitials: [],
  transcriptIds: [built.transcript('E1'), built.transcript('E2')],
  themeIds: [],
  isBlind: false,
};
const started = run(built.project, startRound, wish, contextOf(coderIds[0])).project;
const [round] = started.rounds.values();
if (!round) throw new Error('No round.');
const work = roundWork(started, round, coderIds);
const { differences, agreed } = compareCoders(started, work);
const of = (kind: string) => differences.find((one) => one.kind === kind);

function decide(
  project: Project,
  key: string,
  outcome: 'kept' | 'merged' | 'both' | 'discuss',
  kept: CoderId | null,
  reason = '',
) {
  const input = {
    roundId: round?.id as RoundId,
    coderIds,
    transcriptId: built.transcript('E1'),
    key,
    outcome,
    keptCoderId: kept,
    reason,
  };
  return run(project, decideDifference, input, contextOf(coderIds[0])).project;
}

describe('differences', () => {
  it('TR1, TR2: are of theme, of granularity, of length or of one coder; white space is none', () => {
    expect(differences.map(({ kind }) => kind)).toEqual(['theme', 'granularity', 'length', 'oneCoder']);
    expect(agreed).toMatchObject([{ themeId: built.theme('Solitude') }]);
    expect([of('oneCoder')?.a.length, of('oneCoder')?.b.length]).toEqual([0, 1]);
  });

  const passages = fc.array(
    fc.record({
      coder: fc.constantFrom('MP', 'JD'),
      theme: fc.constantFrom(...themes),
      start: fc.nat({ max: speech.length - 8 }),
      length: fc.integer({ min: 1, max: 30 }),
    }),
    { maxLength: 14 },
  );
  const projectOf = (list: readonly { coder: string; theme: string; start: number; length: number }[]) =>
    study(
      list.map(({ coder, theme, start, length }) => ({
        coder,
        theme,
        in: 'E1',
        range: [start, Math.min(speech.length, start + length)] as const,
      })),
    ).project;

  it('TR3: change sides when the coders do, and nothing else', () => {
    fc.assert(
      fc.property(passages, (list) => {
        const project = projectOf(list);
        const there = compareCoders(project, work);
        const back = compareCoders(project, { ...work, coderIds: [coderIds[1], coderIds[0]] });
        expect(back.agreed).toEqual(there.agreed);
        expect(back.differences.map((one) => ({ ...one, a: one.b, b: one.a }))).toEqual(there.differences);
      }),
    );
  });

  it('TR4: every coding stands in one difference or in what is agreed, and equal work has no difference', () => {
    fc.assert(
      fc.property(passages, (list) => {
        const project = projectOf(list);
        const found = compareCoders(project, work);
        const ids = found.differences.flatMap(({ codingIds }) => codingIds);
        expect(new Set(ids).size).toBe(ids.length);
        const twice = projectOf(
          list.flatMap((one) => [
            { ...one, coder: 'MP' },
            { ...one, coder: 'JD' },
          ]),
        );
        expect(compareCoders(twice, work).differences).toEqual([]);
      }),
    );
  });
});

describe('decisions', () => {
  it('TR5: keep one coder’s, both as they are, or the themes of both on the whole stretch', () => {
    const one = of('theme');
    const key = one?.key ?? '';
    const decided = (outcome: 'kept' | 'both' | 'merged', kept: CoderId | null = null) =>
      [...decide(started, key, outcome, kept).decisions.values()][0]?.consensus;
    expect(decided('kept', coderIds[0])).toEqual([{ themeId: built.theme('Sommeil'), start: 5, end: 12 }]);
    expect(decided('kept', coderIds[1])).toEqual([{ themeId: built.theme('Peur'), start: 5, end: 15 }]);
    expect(decided('both')).toHaveLength(2);
    expect(decided('merged')).toEqual([
      { themeId: built.theme('Sommeil'), start: 5, end: 15 },
      { themeId: built.theme('Peur'), start: 5, end: 15 },
    ]);
  });

  it('TR5: where only one coded, keeping the other’s leaves nothing', () => {
    const project = decide(started, of('oneCoder')?.key ?? '', 'kept', coderIds[0]);
    expect([...project.decisions.values()][0]?.consensus).toEqual([]);
  });

  it('TR6: to discuss needs a line and stays open; a later decision counts', () => {
    const key = of('theme')?.key ?? '';
    const input = {
      roundId: round.id,
      coderIds,
      transcriptId: built.transcript('E1'),
      key,
      outcome: 'discuss',
      keptCoderId: null,
      reason: ' ',
    } as const;
    expect(refusalOf(started, decideDifference, input).refused).toBe('discussNeedsReason');
    expect(refusalOf(started, decideDifference, { ...input, key: 'x', reason: 'why' }).refused).toBe(
      'differenceGone',
    );
    const asked = decide(started, key, 'discuss', null, 'Peur ou sommeil ?');
    const settled = decide(asked, key, 'kept', coderIds[0], 'Elle parle de dormir.');
    expect(decisionsByKey(settled, round.id).get(key)).toMatchObject({
      outcome: 'kept',
      coderId: coderIds[0],
    });
    expect(settled.decisions.size).toBe(2);
  });

  it('TR8, TR11: when all is settled both coders are at one, and the consensus is what stands', () => {
    let project = started;
    for (const { key } of differences) project = decide(project, key, 'kept', coderIds[1]);
    const after = afterDecisions(project, round, work);
    expect(compareCoders(after, work).differences).toEqual([]);
    const question = {
      coderIds,
      transcriptIds: work.transcriptIds,
      unit: 'line',
      level: 'all',
      draws: 0,
      seed: 1,
    } as const;
    expect(agreement(after, question).overall.kappa.value).toBeCloseTo(1, 12);
    expect(agreement(project, question).overall.kappa.value).toBeLessThan(1);
    const mine = consensusOfRound(project, round, work);
    expect(mine).toHaveLength(5);
    const stored = run(project, storeConsensus, { roundId: round.id, coderIds }).project;
    const author = [...stored.coders.values()].find(({ initials }) => initials === 'MP+JD')?.id;
    expect([...stored.codings.values()].filter(({ coderId }) => coderId === author)).toHaveLength(5);
    expect(run(stored, storeConsensus, { roundId: round.id, coderIds }).changes.changes).toEqual([]);
  });
});

describe('figures of a round', () => {
  const question = { coderIds, unit: 'character', level: 'all', isAfter: false } as const;

  it('TR10: the lowest κ comes first, undefined ones last, unused themes are counted', () => {
    const figures = figuresOf(freezeFigures(roundAgreement(started, round, question), question, null));
    const values = figures.themes.map(({ kappa }) => kappa.value ?? 2);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(figures.themes.length + figures.unused).toBe(4);
  });

  it('TR10: only the round’s themes are compared, with those below them', () => {
    const only = { ...round, themeIds: [built.theme('Solitude')] as ThemeId[] };
    const paths = roundAgreement(started, only, question).themes.map(({ node }) => node.path.join('/'));
    expect(paths).toEqual(['Solitude', 'Solitude/De nuit']);
    const kinds = compareCoders(started, roundWork(started, only, coderIds)).differences.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['granularity']);
  });

  it('TR12, TR13: closing keeps the figures of domains, and the report has them before and after', () => {
    const lived = buildProject({
      coders: ['MP', 'JD'],
      transcripts: { E1: [speech], E2: ['E2 : Moi je dors bien, la plupart du temps.'] },
      themes: ['Vécu', 'Vécu > Solitude', 'Vécu > Peur'],
      codings: [
        code('MP', 'Vécu > Solitude', 'on est seule'),
        code('JD', 'Vécu > Solitude', 'on est seule'),
        code('MP', 'Vécu > Peur', 'personne ne vient'),
        code('JD', 'Vécu > Solitude', 'personne ne vient'),
      ],
    });
    const mark = { id: lived.theme('Vécu'), isDomain: true };
    const ids = [lived.coder('MP'), lived.coder('JD')] as const;
    const places = [lived.transcript('E1'), lived.transcript('E2')];
    const begun = run(run(lived.project, setDomain, mark).project, startRound, {
      ...wish,
      coderIds: ids,
      transcriptIds: places,
    }).project;
    const [open] = begun.rounds.values();
    if (!open) throw new Error('No round.');
    const asked = { ...question, coderIds: ids };
    const found = roundAgreement(begun, open, asked);
    const before = [freezeFigures(found, asked, null)];
    expect(before[0]?.domains.map(({ cuAlpha }) => cuAlpha)).toEqual(found.domains.map((one) => one.cuAlpha));
    expect(found.domains[0]?.cuAlpha.value).toBeLessThan(1);
    const closed = run(begun, closeRound, { roundId: open.id, before }).project;
    const unmarked = run(closed, setDomain, { ...mark, isDomain: false }).project;
    const [kept] = unmarked.rounds.values();
    if (!kept) throw new Error('No round.');
    const { domains, themesSheet } = roundReport(unmarked, kept, asked, 'en');
    const [first] = [...themesSheet.rows];
    expect(first?.slice(1, 7).every((cell) => typeof cell === 'number')).toBe(true);
    expect(first).toHaveLength(themesSheet.columns.length);
    const cuAlpha = formatDecimal('en', found.domains[0]?.cuAlpha.value ?? Number.NaN);
    expect([...(domains?.rows ?? [])].map((row) => [row[0], row[1], ...row.slice(4)])).toEqual([
      ['Vécu', cuAlpha, '–', '–', '–'],
    ]);
    expect(roundReport(started, round, question, 'en').domains).toBeNull();
  });

  it('TR12: what an earlier version kept is shown and reported without the intervals that it did not keep', () => {
    const asked = { ...question, isAfter: false };
    const found = roundAgreement(started, round, asked);
    const { intervals: _, passages: __, ...kept } = freezeFigures(found, asked, null);
    const themes = kept.themes.map(({ intervals: _of, uAlphaBinary: __of, ...theme }) => theme);
    const before = [{ ...kept, themes }];
    expect(figuresOf({ ...kept, themes })).toMatchObject({ uAlpha: null, pooled: { uAlphaBinary: null } });
    const closed = { ...round, closedAt: '2026-03-02T10:00:00.000Z', before };
    const { coefficients, coefficientsSheet } = roundReport(started, closed, question, 'en');
    const rows = [...coefficients.rows];
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect([row.length, row.at(-1)]).toEqual([coefficients.columns.length, '–']);
    for (const row of coefficientsSheet.rows) expect(row).toHaveLength(coefficientsSheet.columns.length);
  });

  it('TR15: a round of three coders reports all of them together and each two', () => {
    const three = buildProject({
      coders: ['MP', 'JD', 'AB'],
      transcripts: { E1: [speech], E2: ['E2 : Moi je dors bien, la plupart du temps.'] },
      themes: ['Solitude', 'Peur'],
      codings: [
        code('MP', 'Solitude', 'on est seule'),
        code('JD', 'Solitude', 'on est seule'),
        code('AB', 'Peur', 'personne ne vient'),
      ],
    });
    const ids = ['MP', 'JD', 'AB'].map((one) => three.coder(one));
    const begun = run(three.project, startRound, {
      ...wish,
      coderIds: ids,
      transcriptIds: [three.transcript('E1'), three.transcript('E2')],
    }).project;
    const [open] = begun.rounds.values();
    if (!open) throw new Error('No round.');
    const asked = { ...question, unit: 'turn', coderIds: [ids[0], ids[2]] as never } as const;
    const { several, method, themes } = roundReport(begun, open, asked, 'en');
    expect(themes.title).toBe('Agreement of MP and AB by theme');
    const { pooled, pairs } = figuresOfAll(
      freezeOfAll(countOfAll(begun, open, { ...asked, isAfter: false }), 0),
    );
    const alpha = formatDecimal('en', pooled.alpha.value ?? Number.NaN);
    expect(method).toContain(`all coders together (MP, JD, AB)`);
    expect(method).toContain(`Krippendorff’s α ${alpha}`);
    expect(method).toContain('(MP, JD, AB), as they coded,');
    expect(method).toMatch(/^MP, JD and AB each coded the interviews E1 and E2\. /u);
    expect(method).toContain('Before discussion, agreement of MP and AB over all themes was ');
    expect(method).toMatch(/Between MP and AB there (is|are) \d+ differences?; none was settled\./u);
    for (const coder of ['MP', 'JD', 'AB']) expect(method).toContain(`${coder} has not marked`);
    const frozen = freezeFigures(roundAgreement(begun, open, asked), asked, null);
    const closed = { ...open, closedAt: '2026-03-02T10:00:00.000Z', before: [frozen] };
    const later = roundReport(begun, closed, asked, 'en').method;
    expect(later).toContain('(MP, JD, AB), from their codings at the time of this report,');
    const [byTheme, coefficients, byPair] = several.map(({ rows }) => [...rows]);
    expect(byTheme?.map(([name, none, one, two, all]) => [name, none, one, two, all])).toEqual([
      ['Peur', 1, 1, 0, 0],
      ['Solitude', 1, 0, 1, 0],
      [expect.anything(), 2, 1, 1, 0],
    ]);
    expect(coefficients?.map(([name]) => name)).toEqual(byTheme?.map(([name]) => name));
    const drawn = figuresOfAll(
      freezeOfAll(countOfAll(begun, open, { ...asked, isAfter: false }), roundDraws),
    ).pooled;
    expect(drawn.intervals.percent).not.toBeNull();
    expect(coefficients?.at(-1)?.slice(1, 4)).toEqual([
      shareWithInterval(drawn.percent.value, drawn.intervals.percent ?? null, 'en'),
      withInterval(drawn.ac1.value, drawn.intervals.ac1 ?? null, 'en'),
      withInterval(drawn.brennanPrediger.value, drawn.intervals.brennanPrediger ?? null, 'en'),
    ]);
    expect(byPair?.map(([pair]) => pair)).toEqual(['MP – JD', 'MP – AB', 'JD – AB']);
    expect(pairs[0]?.kappa.value).toBe(1);
    expect(roundReport(started, round, question, 'en').several).toEqual([]);
  });

  it('TR14: interviews that a coder has neither read nor declared finished are named', () => {
    expect(unreadInRound(started, round, coderIds).map(({ params }) => params)).toEqual([
      { coder: 'MP', count: 2, transcripts: 'E1, E2' },
      { coder: 'JD', count: 2, transcripts: 'E1, E2' },
    ]);
    const finished = { ...round, parts: round.parts.map((part) => ({ ...part, finishedAt: '2026-01-01' })) };
    expect(unreadInRound(started, finished, coderIds)).toEqual([]);
    expect(roundReport(started, round, question, 'en').method).toContain(
      'JD has not marked 2 transcripts as finished (E1, E2)',
    );
  });

  it('TR12: closing keeps the figures of that moment, once, and not while the round is blind', () => {
    const frozen = freezeFigures(roundAgreement(started, round, question), question, null);
    const closed = run(started, closeRound, { roundId: round.id, before: [frozen] }).project;
    const [after] = closed.rounds.values();
    expect(after && figuresOf(after.before[0] as typeof frozen).pooled.kappa.value).toBe(
      roundAgreement(started, round, question).overall.kappa.value,
    );
    expect(refusalOf(closed, closeRound, { roundId: round.id, before: [] }).refused).toBe('roundIsClosed');
    const blind = run(built.project, startRound, { ...wish, isBlind: true }).project;
    const [id] = blind.rounds.keys() as MapIterator<RoundId>;
    expect(refusalOf(blind, closeRound, { roundId: id as RoundId, before: [] }).refused).toBe(
      'roundNotFinished',
    );
  });
});

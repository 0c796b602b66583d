import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Agreement,
  type AgreementFigures,
  type AgreementQuestion,
  agreement,
} from '../../../shared/agreement/agreement.ts';
import { type AgreementUnit, agreementUnits, unitScale } from '../../../shared/agreement/agreementUnits.ts';
import { CodingTable } from '../../../shared/project/codingTable.ts';
import type { CodingId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { Coding } from '../../../shared/project/records.ts';
import { buildProject, type ProjectLiteral } from '../../helpers/projectBuilder.ts';

const transcripts = {
  E1: [
    'MP : Et la nuit ?',
    'E1 : On est seule 👩🏽‍⚕️. On ne dort plus, jamais.',
    '',
    'MP : Ah ?',
    'E1 : Oui.',
  ],
  E2: ['E2 : Je dors bien. Je rêve.', 'E2 : Toujours.'],
};
const literal: ProjectLiteral = {
  coders: ['A', 'B'],
  transcripts,
  themes: ['Nuit > Solitude', 'Nuit > Sommeil', 'Jour'],
};
const bare = buildProject(literal);

const question = (unit: AgreementUnit, changes: Partial<AgreementQuestion> = {}): AgreementQuestion => ({
  coderIds: [bare.coder('A'), bare.coder('B')],
  transcriptIds: [bare.transcript('E1'), bare.transcript('E2')],
  unit,
  level: 'all',
  draws: 20,
  seed: 1,
  ...changes,
});

const anyCoding = fc.record({
  transcript: fc.constantFrom('E1' as const, 'E2' as const),
  coder: fc.constantFrom('A', 'B'),
  theme: fc.constantFrom('Nuit', 'Nuit > Solitude', 'Nuit > Sommeil', 'Jour'),
  at: fc.nat({ max: 120 }),
  length: fc.integer({ min: 1, max: 60 }),
});
type AnyCoding = typeof anyCoding extends fc.Arbitrary<infer One> ? One : never;

function coded(codings: readonly AnyCoding[]): Project {
  const records = codings.map((one, index): Coding => {
    const { text } = bare.project.texts.get(`text ${one.transcript}` as never) ?? { text: '' };
    const start = one.at % text.length;
    return {
      id: `c${index}` as CodingId,
      transcriptId: bare.transcript(one.transcript),
      themeId: bare.theme(one.theme),
      coderId: bare.coder(one.coder),
      start,
      end: Math.min(text.length, start + one.length),
      quote: '',
      before: '',
      after: '',
      comment: '',
      createdAt: '2026',
    };
  });
  return { ...bare.project, codings: CodingTable.of(records) };
}

const names = [
  'percent',
  'kappa',
  'scottPi',
  'alpha',
  'ac1',
  'brennanPrediger',
  'prevalence',
  'bias',
] as const;
const figuresOf = (one: AgreementFigures) => names.map((name) => one[name]);
const allFigures = ({ themes, overall }: Agreement) => [...themes, overall].map(figuresOf);

function expectClose(a: unknown, b: unknown): void {
  const rounded = (value: unknown) =>
    JSON.stringify(value, (_, one) => (typeof one === 'number' ? Math.round(one * 1e9) / 1e9 : one));
  expect(rounded(a)).toBe(rounded(b));
}

describe('units', () => {
  const scaleOf = (name: keyof typeof transcripts, unit: AgreementUnit) => {
    const text = bare.project.texts.get(`text ${name}` as never);
    if (!text) throw new Error('No text.');
    return { text: text.text, scale: unitScale(text, unit) };
  };

  it('AG7: are the participants’ turns, sentences, lines, characters and transcripts', () => {
    const counts = agreementUnits.map((unit) => scaleOf('E1', unit).scale.units);
    // "On est seule 👩🏽‍⚕️. On ne dort plus, jamais." and "Oui.", in code points.
    expect(counts).toEqual([2, 3, 2, [...'On est seule 👩🏽‍⚕️. On ne dort plus, jamais.Oui.'].length, 1]);
  });

  it.each(agreementUnits)('AG7: the interviewer’s words touch no %s', (unit) => {
    const { text, scale } = scaleOf('E1', unit);
    const { start, end } = scale.unitsIn({ start: 0, end: text.indexOf('On est') });
    expect(end - start).toBe(0);
  });

  it('AG7: a unit is touched by a character of its own, not by white space', () => {
    const { text, scale } = scaleOf('E1', 'sentence');
    const at = text.indexOf('. On ne');
    expect(scale.unitsIn({ start: at + 1, end: at + 2 })).toEqual({ start: 0, end: 0 });
    expect(scale.unitsIn({ start: at, end: at + 3 })).toEqual({ start: 0, end: 2 });
  });
});

describe('agreement of two coders', () => {
  it('AG5, AG12: has the four counts, and their sums', () => {
    const study = buildProject({
      ...literal,
      codings: [
        { coder: 'A', in: 'E1', theme: 'Nuit > Solitude', quote: 'On est seule' },
        { coder: 'B', in: 'E1', theme: 'Nuit > Solitude', quote: 'seule' },
        { coder: 'B', in: 'E2', theme: 'Nuit > Sommeil', quote: 'Je dors' },
      ],
    });
    const { units, themes, overall } = agreement(study.project, question('turn'));
    expect(units).toBe(4);
    expect(themes.map(({ node, counts }) => [node.path.join(' > '), Object.values(counts)])).toEqual([
      ['Nuit', [0, 0, 0, 4]],
      ['Nuit > Solitude', [1, 0, 0, 3]],
      ['Nuit > Sommeil', [0, 0, 1, 3]],
      ['Jour', [0, 0, 0, 4]],
    ]);
    expect(overall.counts).toEqual({ both: 1, onlyA: 0, onlyB: 1, neither: 14 });
    expect(themes[0]?.kappa).toEqual({ value: null, reason: 'neverCoded' });
    expect(themes[0]?.percent.value).toBe(1);
  });

  it('AG11: at the top, what lies below counts; among leaves it is left out', () => {
    const project = coded([
      { transcript: 'E1', coder: 'A', theme: 'Nuit', at: 23, length: 10 },
      { transcript: 'E1', coder: 'B', theme: 'Nuit > Sommeil', at: 23, length: 10 },
    ]);
    const rows = (level: AgreementQuestion['level']) =>
      agreement(project, question('turn', { level })).themes.map(({ node, counts }) => [
        node.theme.name,
        counts.both,
        counts.onlyA,
        counts.onlyB,
      ]);
    expect(rows('top')).toEqual([
      ['Nuit', 1, 0, 0],
      ['Jour', 0, 0, 0],
    ]);
    expect(rows('leaf')).toEqual([
      ['Solitude', 0, 0, 0],
      ['Sommeil', 0, 0, 1],
      ['Jour', 0, 0, 0],
    ]);
    expect(rows('all').slice(0, 1)).toEqual([['Nuit', 0, 1, 0]]);
  });

  it.each(agreementUnits)('AG13: the order of the coders changes no coefficient, by %s', (unit) => {
    fc.assert(
      fc.property(fc.array(anyCoding, { maxLength: 12 }), (codings) => {
        const project = coded(codings);
        const one = agreement(project, question(unit));
        const other = agreement(project, question(unit, { coderIds: [bare.coder('B'), bare.coder('A')] }));
        expectClose(allFigures(one), allFigures(other));
        expectClose(
          [one.overall.uAlpha, one.overall.cuAlpha, one.overall.intervals],
          [other.overall.uAlpha, other.overall.cuAlpha, other.overall.intervals],
        );
        expect(one.overall.counts.onlyA).toBe(other.overall.counts.onlyB);
      }),
      { numRuns: 40 },
    );
  });

  it.each(agreementUnits)('AG4: two who do the same agree wholly, or it is undefined, by %s', (unit) => {
    fc.assert(
      fc.property(fc.array(anyCoding, { maxLength: 8 }), (codings) => {
        const both = codings.flatMap((one): AnyCoding[] => [
          { ...one, coder: 'A' },
          { ...one, coder: 'B' },
        ]);
        const { themes, overall } = agreement(coded(both), question(unit));
        for (const one of [...themes, overall])
          for (const name of ['percent', 'kappa', 'scottPi', 'alpha', 'ac1', 'brennanPrediger'] as const)
            expect([1, null]).toContain(one[name].value);
        for (const { value, reason } of [overall.uAlpha, overall.cuAlpha, overall.uAlphaBinary]) {
          if (value === null) expect(reason).not.toBeNull();
          else expect(value).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('AG7: overlapping codings of one theme count once', () => {
    fc.assert(
      fc.property(
        fc.array(anyCoding, { minLength: 1, maxLength: 8 }),
        fc.nat({ max: 7 }),
        (codings, which) => {
          const doubled = codings[which % codings.length];
          if (!doubled) return;
          const inside = { ...doubled, length: Math.max(1, Math.floor(doubled.length / 2)) };
          for (const unit of agreementUnits)
            expectClose(
              allFigures(agreement(coded(codings), question(unit))),
              allFigures(agreement(coded([...codings, inside]), question(unit))),
            );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('AG13: by character, a passage cut into two that touch changes no coefficient', () => {
    fc.assert(
      fc.property(
        fc.array(anyCoding, { minLength: 1, maxLength: 8 }),
        fc.nat({ max: 7 }),
        (codings, which) => {
          const project = coded(codings);
          const all = [...project.codings.values()];
          const cut = all[which % all.length];
          if (!cut || cut.end - cut.start < 2) return;
          const middle = (cut.start + cut.end) >> 1;
          const halves = [
            { ...cut, end: middle },
            { ...cut, id: 'half' as CodingId, start: middle },
          ];
          const other = {
            ...project,
            codings: CodingTable.of([...all.filter((one) => one !== cut), ...halves]),
          };
          expectClose(
            allFigures(agreement(project, question('character'))),
            allFigures(agreement(other, question('character'))),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('AG6: a cut passage changes uα, whose units have lengths', () => {
    const whole = coded([
      { transcript: 'E1', coder: 'A', theme: 'Jour', at: 23, length: 20 },
      { transcript: 'E1', coder: 'B', theme: 'Jour', at: 30, length: 20 },
    ]);
    const halves = coded([
      { transcript: 'E1', coder: 'A', theme: 'Jour', at: 23, length: 10 },
      { transcript: 'E1', coder: 'A', theme: 'Jour', at: 33, length: 10 },
      { transcript: 'E1', coder: 'B', theme: 'Jour', at: 30, length: 20 },
    ]);
    const uAlpha = (project: Project) => agreement(project, question('character')).overall.uAlpha.value;
    expect(uAlpha(whole)).not.toBeNull();
    expect(uAlpha(halves)).not.toBeCloseTo(uAlpha(whole) ?? 0, 6);
  });

  it('AG6: uα of all themes is undefined where one coder’s themes overlap', () => {
    const { overall } = agreement(
      coded([
        { transcript: 'E1', coder: 'A', theme: 'Jour', at: 23, length: 20 },
        { transcript: 'E1', coder: 'A', theme: 'Nuit', at: 30, length: 20 },
      ]),
      question('turn'),
    );
    expect(overall.uAlpha).toEqual({ value: null, reason: 'overlaps' });
    expect(overall.cuAlpha).toEqual({ value: null, reason: 'overlaps' });
  });

  it('AG4: without participants’ words nothing is defined', () => {
    const { units, overall } = agreement(bare.project, question('line', { transcriptIds: [] }));
    expect(units).toBe(0);
    for (const figure of figuresOf(overall)) expect(figure).toEqual({ value: null, reason: 'noUnits' });
    expect(overall.uAlpha).toEqual({ value: null, reason: 'noUnits' });
  });
});

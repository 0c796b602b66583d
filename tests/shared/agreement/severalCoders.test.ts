import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../../shared/agreement/agreement.ts';
import { unitScale } from '../../../shared/agreement/agreementUnits.ts';
import { bootstrapIntervals } from '../../../shared/agreement/bootstrapIntervals.ts';
import type { Coefficient } from '../../../shared/agreement/coefficient.ts';
import type { BootstrapFigure } from '../../../shared/agreement/figureDraws.ts';
import { binaryValueNames } from '../../../shared/agreement/fourCounts.ts';
import { nominalAgreement } from '../../../shared/agreement/nominalAgreement.ts';
import { pairAgreement } from '../../../shared/agreement/pairAgreement.ts';
import { severalCoders } from '../../../shared/agreement/severalCoders.ts';
import { severalIntervals } from '../../../shared/agreement/severalIntervals.ts';
import type { CoderId, TranscriptId } from '../../../shared/project/ids.ts';
import { textOf } from '../../../shared/project/project.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const names = ['E1', 'E2', 'E3'] as const;
const initials = ['A', 'B', 'C', 'D'] as const;
const sentences = ['On est seule.', 'On dort peu.', 'Je rêve.', 'Le jour aussi.', 'Non.'];

const anyStudy = fc.record({
  codings: fc.array(
    fc.record({
      coder: fc.constantFrom(...initials),
      transcript: fc.constantFrom(...names),
      turn: fc.nat({ max: sentences.length - 1 }),
    }),
    { maxLength: 30 },
  ),
  /** Who has seen which transcript. */
  seen: fc.tuple(...names.map(() => fc.subarray([...initials]))),
});

function studyOf(codings: readonly { coder: string; transcript: string; turn: number }[]) {
  return buildProject({
    coders: [...initials],
    transcripts: Object.fromEntries(
      names.map((name) => [name, sentences.map((sentence) => `${name} : ${sentence}`)]),
    ),
    themes: ['Nuit', 'Jour'],
    codings: codings.map(({ coder, transcript, turn }) => ({
      coder,
      in: transcript,
      theme: 'Nuit',
      quote: sentences[turn] ?? '',
    })),
  });
}

function expectSame(one: Coefficient, other: Coefficient): void {
  if (other.value === null) expect(one.value).toBeNull();
  else expect(one.value).toBeCloseTo(other.value, 9);
}

describe('agreement of several coders', () => {
  it('AG17: passages on characters count on transcripts that all have seen, whatever the order of the coders', () => {
    const built = buildProject({
      coders: [...initials],
      transcripts: { E1: ['E1 : On est seule.'], E2: ['E2 : On dort peu.'] },
      themes: ['Nuit', 'Jour'],
      codings: [
        ...['A', 'B', 'C'].map((coder) => ({ coder, in: 'E1', theme: 'Nuit', quote: 'On est seule.' })),
        { coder: 'A', in: 'E2', theme: 'Nuit', quote: 'On dort peu.' },
        { coder: 'B', in: 'E2', theme: 'Jour', quote: 'On dort peu.' },
      ],
    });
    const of = (letters: string, both: boolean) => {
      const coderIds = [...letters].map((one) => built.coder(one));
      const seenBy = new Map([
        [built.transcript('E1'), coderIds],
        [built.transcript('E2'), both ? coderIds : coderIds.filter((id) => id !== built.coder('C'))],
      ]);
      return severalCoders(built.project, { coderIds, seenBy, unit: 'turn', level: 'all' }).overall;
    };
    expect(of('ABC', false).uAlpha.reason).toBe('noVariation');
    expect(of('ABC', true).uAlpha.value).toBeLessThan(0.9);
    expect(of('ABC', true).cuAlpha.value).toBeLessThan(1);
    for (const figure of ['uAlphaBinary', 'uAlpha', 'cuAlpha'] as const)
      expectSame(of('ABC', true)[figure], of('CAB', true)[figure]);
  });

  it('AG17: counts as the formulas do on a table of ratings, transcripts that somebody has not seen missing', () => {
    fc.assert(
      fc.property(anyStudy, ({ codings, seen }) => {
        const built = studyOf(codings);
        const coderIds = initials.map((one) => built.coder(one));
        const seenBy = new Map<TranscriptId, readonly CoderId[]>(
          names.map((name, index) => [
            built.transcript(name),
            (seen[index] ?? []).map((one) => built.coder(one)),
          ]),
        );
        const found = severalCoders(built.project, { coderIds, seenBy, unit: 'turn', level: 'all' });
        const ratings = coderIds.map((coderId) =>
          [...seenBy].flatMap(([id, own]) => {
            if (own.length < 2) return [];
            const scale = unitScale(textOf(built.project, id), 'turn');
            const coded = new Set<number>();
            for (const { coderId: author, start, end } of built.project.codings.ofTranscript(id).values()) {
              const range = scale.unitsIn({ start, end });
              if (author === coderId) for (let at = range.start; at < range.end; at++) coded.add(at);
            }
            return Array.from({ length: scale.units }, (_, unit) =>
              own.includes(coderId) ? Number(coded.has(unit)) : null,
            );
          }),
        );
        const wanted = nominalAgreement({ ratings, categories: 2 });
        const night = found.themes.find(({ node }) => node.theme.name === 'Nuit');
        if (!night) throw new Error('The theme is not there.');
        expectSame(night.percent, wanted.percent);
        expectSame(night.alpha, wanted.krippendorffAlpha);
        expectSame(night.ac1, wanted.gwetAc1);
        expectSame(night.brennanPrediger, wanted.brennanPrediger);
        if (wanted.fleissKappa.reason === null) expectSame(night.fleissKappa, wanted.fleissKappa);
        if ([...seenBy.values()].some((own) => own.length > 1 && own.length < initials.length))
          expect(night.fleissKappa).toEqual({ value: null, reason: 'incomplete' });
        expect(night.codedBy.reduce((sum, count) => sum + count, 0)).toBe(found.units);
      }),
      { numRuns: 150 },
    );
  });

  it('AG17: of two coders gives what the figures for two give', () => {
    fc.assert(
      fc.property(anyStudy, ({ codings }) => {
        const built = studyOf(codings);
        const coderIds = [built.coder('A'), built.coder('B')] as const;
        const transcriptIds = names.map((name) => built.transcript(name));
        const seenBy = new Map(transcriptIds.map((id) => [id, coderIds]));
        const several = severalCoders(built.project, { coderIds, seenBy, unit: 'sentence', level: 'all' });
        const two = agreement(built.project, {
          ...{ coderIds, transcriptIds, unit: 'sentence', level: 'all', draws: 0, seed: 1 },
        });
        expect(several.units).toBe(two.units);
        expectSame(several.overall.alpha, two.overall.alpha);
        expectSame(several.overall.ac1, two.overall.ac1);
        expectSame(several.overall.fleissKappa, two.overall.scottPi);
        expect(several.overall.codedBy[2]).toBe(two.overall.counts.both);
        for (const figure of ['uAlphaBinary', 'uAlpha', 'cuAlpha'] as const)
          expectSame(several.overall[figure], two.overall[figure]);
        several.themes.forEach(({ uAlphaBinary }, at) => {
          const wanted = two.themes[at]?.uAlphaBinary;
          if (wanted) expectSame(uAlphaBinary, wanted);
        });
      }),
      { numRuns: 80 },
    );
  });

  it('AG9, AG17: intervals of two coders are those that the figures for two have', () => {
    fc.assert(
      fc.property(anyStudy, ({ codings }) => {
        const built = studyOf(codings);
        const coderIds = [built.coder('A'), built.coder('B')] as const;
        const transcriptIds = names.map((name) => built.transcript(name));
        const seenBy = new Map(transcriptIds.map((id) => [id, coderIds]));
        const drawn = { draws: 60, seed: 1 };
        const of = { coderIds, unit: 'turn', level: 'all' } as const;
        const two = agreement(built.project, { ...of, transcriptIds, ...drawn });
        const { drawn: counts } = severalCoders(built.project, { ...of, seenBy });
        const several = severalIntervals({ ...counts, ...drawn });
        const pairs = pairAgreement(built.project, { ...of, seenBy });
        const pair = pairs.map((one) => bootstrapIntervals({ ...one.drawn, ...drawn }).pooled)[0];
        const rows = [...two.themes.map(({ intervals }) => intervals), two.overall.intervals];
        const expectAlike = (found: BootstrapFigure, wanted: BootstrapFigure | undefined) => {
          for (const end of ['low', 'high'] as const) {
            const value = wanted?.interval?.[end];
            if (value === undefined) expect(found.interval).toBeNull();
            else expect(found.interval?.[end]).toBeCloseTo(value, 9);
          }
          expect(found.undefinedDraws).toBe(wanted?.undefinedDraws);
        };
        [...several.themes, several.pooled].forEach((figures, at) => {
          for (const name of ['percent', 'alpha', 'ac1', 'brennanPrediger', 'uAlphaBinary'] as const)
            expectAlike(figures[name], rows[at]?.[name]);
          expectAlike(figures.fleissKappa, rows[at]?.scottPi);
        });
        expectAlike(several.pooled.uAlpha, two.overall.intervals.uAlpha);
        expectAlike(several.pooled.cuAlpha, two.overall.intervals.cuAlpha);
        for (const name of binaryValueNames) expect(pair?.[name]).toEqual(two.overall.intervals[name]);
      }),
      { numRuns: 60 },
    );
  });

  it('AG17: the words about figures are right for two coders and for more', () => {
    for (const { agreement: words } of [wordsOf.en, wordsOf.fr]) {
      const { neverCoded, alwaysCoded, nothingShared } = words.reasons;
      const said = [neverCoded, alwaysCoded, nothingShared, words.unusedThemes({ count: 2 })].join(' ');
      expect(said).not.toMatch(/\b(both|neither|les deux|des deux)\b/u);
    }
    const title = (transcripts: number) =>
      wordsOf.fr.agreement.severalTitle({ coders: 'A, B, C', units: '3 tours', transcripts });
    expect(title(1)).toMatch(/dans 1\sverbatim que deux d’entre eux au moins ont vu$/u);
    expect(title(2)).toMatch(/dans 2\sverbatims que deux d’entre eux au moins ont vus$/u);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockContent, Inline } from '../../../shared/project/resultsRecords.ts';
import { blocksOf } from '../../../shared/results-section/documentBlocks.ts';
import { broughtBack, edited, wordOf } from '../../helpers/editedWord.ts';
import { contentsOf, count, list, paragraph, quote, study, written } from '../../helpers/roundTripStudy.ts';

describe('any document', () => {
  const words = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.constantFrom('la nuit', '«\u202fseul\u202f»', ' ', '…', '<b>', 'Deux participants', '\n'),
      ),
      { maxLength: 6 },
    )
    .map((some) => some.join(' '));
  const text = fc.record({
    kind: fc.constant('text' as const),
    text: words,
    isBold: fc.boolean(),
    isItalic: fc.boolean(),
  });
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    { weight: 3, arbitrary: text },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Inline>(
        list,
        count,
        { kind: 'quotes', quotes: [quote(1)] },
        { kind: 'quotes', quotes: [quote(2), quote(3)] },
        { kind: 'footnote', text: 'Une note.' },
        { kind: 'reference', blockId: 'block 0' as never },
      ),
    },
  );
  // In a text each piece of evidence is a record of its own, also where two say the same.
  const inlines = fc.array(
    inline.map((one) => structuredClone(one)),
    { maxLength: 5 },
  );
  const content: fc.Arbitrary<BlockContent> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('paragraph' as const), inlines }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom('summary' as const, 'conclusion' as const),
        inlines,
        basis: fc.constant(''),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('heading' as const),
        level: fc.integer({ min: 1, max: 6 }),
        isNumbered: fc.boolean(),
        themeId: fc.constant(null),
        inlines,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('quotes' as const),
        quotes: fc.subarray([quote(1), quote(2), quote(3)], { minLength: 1 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('table' as const),
        table: fc.constantFrom('themes' as const, 'quotes' as const, 'sample' as const),
        themeId: fc.constant(study.theme('Solitude')),
        caption: words,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('figure' as const),
        wish: fc.constant({ what: 'tree' as const, coderId: null }),
        caption: words,
        alt: fc.constant(''),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('annex' as const),
        annex: fc.constantFrom(
          'guide' as const,
          'analysis' as const,
          'transcripts' as const,
          'coreq' as const,
        ),
      }),
    },
    { weight: 1, arbitrary: fc.constant<BlockContent>({ kind: 'sample' }) },
  );

  it('RS80: comes back unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 12 }), async (some) => {
        const made = written([paragraph('Il y a des mots.'), ...some]);
        const returned = await broughtBack(
          made.project,
          made.document,
          await wordOf(made.project, made.document),
        );
        expect([returned.changes, returned.conflicts]).toEqual([[], []]);
        expect(contentsOf(returned.blocks)).toEqual(contentsOf(blocksOf(made.project, made.document.id)));
      }),
      { numRuns: 40 },
    );
  });

  it('RS82: an edit of one paragraph changes that block alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(content, { maxLength: 6 }),
        fc.array(content, { maxLength: 6 }),
        async (before, after) => {
          const target = paragraph('Le mot unique ', list, ' clôt la phrase.');
          const made = written([...before, target, ...after]);
          const bytes = edited(await wordOf(made.project, made.document), (body) =>
            body.replace('Le mot unique ', 'Le terme rare '),
          );
          const returned = await broughtBack(made.project, made.document, bytes);
          const expected = contentsOf(blocksOf(made.project, made.document.id)).map((one, index) =>
            index === before.length ? paragraph('Le terme rare ', list, ' clôt la phrase.') : one,
          );
          expect(returned.conflicts).toEqual([]);
          expect(contentsOf(returned.blocks)).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });
});

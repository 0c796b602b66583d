import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodingTable } from '../../../shared/project/codingTable.ts';
import type { CoderId, CodingId, ThemeId, TranscriptId } from '../../../shared/project/ids.ts';
import type { Coding } from '../../../shared/project/records.ts';

const codingIn = (id: string, transcript: string): Coding => ({
  id: id as CodingId,
  transcriptId: transcript as TranscriptId,
  themeId: 'theme' as ThemeId,
  coderId: 'coder' as CoderId,
  ...{ start: 0, end: 1, quote: 'a', before: '', after: '', comment: '', createdAt: '2026' },
});

const ids = ['a', 'b', 'c', 'd'];
const anyStep = fc.record({
  id: fc.constantFrom(...ids),
  /** Where the coding is put; `null` takes it away. */
  into: fc.constantFrom('E1', 'E2', 'E3', null),
  /** The version that is changed: any of those before. */
  from: fc.nat(),
});

describe('the table of codings', () => {
  it('is the same from codings by transcript as from a list, and names an id that stands in two transcripts', () => {
    const codings = [codingIn('a', 'E1'), codingIn('b', 'E2'), codingIn('c', 'E2')];
    const byTranscript = new Map(
      ['E1', 'E2'].map((name) => [
        name as TranscriptId,
        new Map(
          codings.filter(({ transcriptId }) => transcriptId === name).map((coding) => [coding.id, coding]),
        ),
      ]),
    );
    const table = CodingTable.ofTranscripts(byTranscript);
    expect([...table.values()]).toEqual([...CodingTable.of(codings).values()]);
    expect(table.size).toBe(3);
    for (const coding of codings) expect(table.get(coding.id)).toBe(coding);
    expect(table.inTwoTranscripts()).toBeNull();
    const again = codingIn('a', 'E3');
    const wrong = CodingTable.ofTranscripts(
      byTranscript.set(again.transcriptId, new Map([[again.id, again]])),
    );
    expect(wrong.inTwoTranscripts()).toEqual({ id: 'a', transcriptId: 'E3' });
  });

  it('finds in each version what that version holds, however codings moved in others', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 20 }), (steps) => {
        const versions = [{ table: CodingTable.empty, model: new Map<string, Coding>() }];
        for (const { id, into, from } of steps) {
          const base = versions[from % versions.length] ?? versions[0];
          if (!base) continue;
          const before = base.model.get(id) ?? null;
          const after = into === null ? null : codingIn(id, into);
          const model = new Map(base.model);
          if (after) model.set(id, after);
          else model.delete(id);
          versions.push({ table: base.table.with([[before, after]]), model });
        }
        for (const { table, model } of versions) {
          expect(table.size).toBe(model.size);
          expect([...table.values()].map(({ id }) => id).sort()).toEqual([...model.keys()].sort());
          for (const id of ids) expect(table.get(id as CodingId)).toBe(model.get(id));
        }
      }),
    );
  });
});

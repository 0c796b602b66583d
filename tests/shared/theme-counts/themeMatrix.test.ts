import { describe, expect, it } from 'vitest';
import { countThemes } from '../../../shared/theme-counts/countThemes.ts';
import { themeMatrix } from '../../../shared/theme-counts/themeMatrix.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: {
    G: ['MP : Alors, la nuit ?', 'E10 : On est seule, très seule.', 'E2 : Pas moi, non.'],
    'E2 bis': ['E2 : La nuit, c’est long.'],
  },
  themes: ['A', 'A > B', 'C'],
  codings: [
    { coder: 'MP', in: 'G', theme: 'A > B', quote: 'On est seule' },
    { coder: 'JD', in: 'G', theme: 'A > B', quote: 'est seule, très' },
    { coder: 'MP', in: 'G', theme: 'A', quote: 'très seule.\nE2 : Pas moi' },
    { coder: 'MP', in: 'E2 bis', theme: 'A', quote: 'c’est long' },
    { coder: 'MP', in: 'G', theme: 'C', quote: 'la nuit ?' },
    { coder: 'MP', in: 'G', theme: 'C', quote: 'Pas moi' },
  ],
});
const [e2, e10] = [study.participant('E2'), study.participant('E10')];

/** One line a theme: A, B, C. */
function values(question: Parameters<typeof themeMatrix>[1]) {
  const { rows, base } = themeMatrix(study.project, question);
  return { base, rows: rows.map((row) => row.values) };
}

describe('themeMatrix', () => {
  it('N5: has one column a participant in natural order, one row a theme in the order of the tree', () => {
    const { columns, rows } = themeMatrix(study.project, { unit: 'presence' });
    expect(columns.map(({ label }) => label)).toEqual(['E2', 'E10']);
    expect(rows.map(({ themeId }) => themeId)).toEqual([
      study.theme('A'),
      study.theme('A > B'),
      study.theme('C'),
    ]);
  });

  it('N8: presence is 0 or 1, with subtree', () => {
    expect(values({ unit: 'presence' })).toEqual({
      base: [1, 1],
      rows: [
        [1, 1],
        [0, 1],
        [1, 0],
      ],
    });
  });

  it('N8: a column of several participants counts them', () => {
    const columns = [
      { label: 'all', participantIds: [e2, e10, e2] },
      { label: 'nobody', participantIds: [] },
    ];
    expect(values({ unit: 'participants', columns })).toEqual({
      base: [2, 0],
      rows: [
        [2, 0],
        [1, 0],
        [1, 0],
      ],
    });
  });

  it('N9: codings are distinct passages, with subtree, of those who speak; base: all of the column', () => {
    expect(values({ unit: 'codings' })).toEqual({
      base: [3, 3],
      rows: [
        [2, 3],
        [0, 2],
        [1, 0],
      ],
    });
    const columns = [{ label: 'all', participantIds: [e2, e10] }];
    // The passage in which both speak counts once; the interviewer’s words not at all.
    expect(values({ unit: 'codings', columns })).toEqual({ base: [5], rows: [[4], [2], [1]] });
  });

  it('N10: words whose first character lies in the union of the codings', () => {
    // E10 for A: On est seule, très seule. (5); B: On est seule, très (4). E2 for A: Pas moi, + c’est long (4).
    expect(values({ unit: 'words' })).toEqual({
      base: [4, 5],
      rows: [
        [4, 5],
        [0, 4],
        [2, 0],
      ],
    });
    const columns = [{ label: 'all', participantIds: [e2, e10] }];
    expect(values({ unit: 'words', columns }).rows).toEqual([[9], [4], [2]]);
  });

  it('N4: of one coder', () => {
    const coderId = study.coder('JD');
    expect(values({ unit: 'codings', coderId })).toEqual({
      base: [0, 1],
      rows: [
        [0, 1],
        [0, 1],
        [0, 0],
      ],
    });
    expect(values({ unit: 'presence', coderId }).rows).toEqual([
      [0, 1],
      [0, 1],
      [0, 0],
    ]);
    expect(values({ unit: 'words', coderId }).rows).toEqual([
      [0, 3],
      [0, 3],
      [0, 0],
    ]);
  });

  it('N6: agrees with the strips of the tree', () => {
    const counts = countThemes(study.project);
    const { rows } = themeMatrix(study.project, { unit: 'codings' });
    for (const row of rows) {
      const { perParticipant } = counts.of(row.themeId);
      expect(row.values).toEqual([perParticipant.get(e2) ?? 0, perParticipant.get(e10) ?? 0]);
    }
  });
});

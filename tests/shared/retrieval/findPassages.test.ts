import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { participantsOf } from '../../../shared/coding/participantsOf.ts';
import type { CharacteristicId, CodingId, ParticipantId } from '../../../shared/project/ids.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';
import type { Coding, QueryRow, RetrievalQuery } from '../../../shared/project/records.ts';
import { findPassages } from '../../../shared/retrieval/findPassages.ts';
import { Retrieval } from '../../../shared/retrieval/Retrieval.ts';
import { missingOfQuery, queryFor, queryRow } from '../../../shared/retrieval/retrievalQuery.ts';
import { speakersIn } from '../../../shared/retrieval/speakersIn.ts';
import { countThemes } from '../../../shared/theme-counts/countThemes.ts';
import { lineSpanOf } from '../../../shared/transcript/lines.ts';
import { overlaps } from '../../../shared/transcript/textRange.ts';
import { buildProject, type CodingLiteral } from '../../helpers/projectBuilder.ts';

const long = 'La nuit, on est seule et le téléphone sonne encore une fois dans le couloir vide.';
const transcripts = {
  E1: ['MP : Et la nuit ?', `E1 : ${long} ${long}`, 'MP : Et le jour ?', `E1 : ${long} ${long} ${long}`],
  E2: ['MP : Vous dormez ?', `E2 : ${long} ${long} ${long}`, 'MP : Mmh.', 'E2 : Oui.'],
  E10: [`E1 : ${long}`, `E10 : ${long}`, 'MP : Merci.'],
};
const themes = ['A', 'A > B', 'A > C', 'D'];
const study = (codings: readonly CodingLiteral[]) =>
  buildProject({ coders: ['MP', 'JD'], transcripts, themes, codings });

/** The example of the definitions, and a little more. */
const example = study([
  { coder: 'MP', in: 'E1', theme: 'A > B', lines: ['1', '4'] },
  { coder: 'MP', in: 'E1', theme: 'A > B', lines: ['1', '3'] },
  { coder: 'MP', in: 'E1', theme: 'A > C', lines: ['1', '3'] },
  { coder: 'MP', in: 'E2', theme: 'A', lines: ['3', '3'] },
  { coder: 'JD', in: 'E1', theme: 'A > B', lines: ['1', '4'] },
  { coder: 'JD', in: 'E10', theme: 'D', lines: ['3', '3'] },
  { coder: 'JD', in: 'E1', theme: 'D', lines: ['8', '8'] },
  { coder: 'MP', in: 'E1', theme: 'D', lines: ['1', '1'] },
]);
const [A, B, C, D] = themes.map((path) => example.theme(path)) as [never, never, never, never];

const numbers = (project: Project, query: RetrievalQuery) =>
  [...findPassages(project, query)].map(({ codings }) => codings.map(({ id }) => Number(id.slice(7))));
const ask = (...rows: Partial<QueryRow>[]) =>
  numbers(example.project, { ...queryFor(), rows: rows.map((row) => ({ ...queryRow(), ...row })) });

describe('rows of a query', () => {
  it('QW13: passages count as in the tree, each once with all its codings', () => {
    expect(ask({ themeIds: [A] })).toEqual([[2, 3], [1], [5], [4]]);
    expect(ask({ themeIds: [A] })).toHaveLength(countThemes(example.project).of(A).subtree.codings);
    expect(ask({ themeIds: [A], withSubtree: false })).toEqual([[4]]);
    expect(ask({ themeIds: [A], coderId: example.coder('JD') })).toEqual([[5]]);
    expect(ask({})).toHaveLength(7);
  });

  it('QW8: or adds, and keeps what is related, not keeps the rest', () => {
    expect(ask({ themeIds: [C] }, { join: 'or', themeIds: [D] })).toEqual([[8], [3], [7], [6]]);
    expect(ask({ themeIds: [B] }, { join: 'and', themeIds: [D] })).toEqual([[2], [1], [5]]);
    expect(ask({ themeIds: [D] }, { join: 'not', themeIds: [B] })).toEqual([[7], [6]]);
  });

  it('QW5, QW9: near counts lines, 5 by default; within one turn, one interview, one participant', () => {
    const near = (lines?: number) =>
      ask({ themeIds: [D] }, { relation: 'near', themeIds: [B], ...(lines === undefined ? {} : { lines }) });
    expect(near()).toEqual([[8], [7]]);
    expect(near(3)).toEqual([[8]]);
    expect(ask({ themeIds: [D] }, { relation: 'turn', themeIds: [C] })).toEqual([[8]]);
    expect(ask({ themeIds: [D] }, { relation: 'interview', themeIds: [B] })).toEqual([[8], [7]]);
    expect(ask({ themeIds: [A] }, { relation: 'participant', themeIds: [D] })).toEqual([[2, 3], [1], [5]]);
  });

  it('QW9: a coding is not its own partner, the same passage of somebody else is', () => {
    expect(ask({ themeIds: [C] }, { themeIds: [C] })).toEqual([]);
    expect(
      ask({ themeIds: [B], coderId: example.coder('MP') }, { themeIds: [B], coderId: example.coder('JD') }),
    ).toEqual([[2], [1]]);
  });

  it('QW15: what is gone finds nothing and is counted', () => {
    const query = {
      ...queryFor(['gone' as never, 'gone' as never]),
      participantIds: ['nobody' as ParticipantId],
    };
    expect(numbers(example.project, query)).toEqual([]);
    expect(missingOfQuery(example.project, query)).toEqual({
      themes: 1,
      participants: 1,
      characteristics: 0,
    });
  });
});

describe('whom a query is about', () => {
  const age = 'age' as CharacteristicId;
  const people = new Map([...example.project.participants].map(([id, one]) => [id, one]));
  const give = (label: string, value: string | number) => {
    const id = example.participant(label);
    people.set(id, { id, label, characteristics: { [age]: value } });
  };
  give('E1', 34);
  give('E2', 51);
  const project = { ...example.project, participants: people };
  const about = (characteristics: RetrievalQuery['characteristics']) =>
    numbers(project, { ...queryFor(), characteristics });

  it('QW10: passages in which one of them speaks', () => {
    const query = { ...queryFor(), participantIds: [example.participant('E2')] };
    expect(numbers(project, query)).toEqual([[4]]);
  });

  it('QW11: ranges include their ends, and no value is asked for by itself', () => {
    const range = (from: number | null, to: number | null) =>
      about([{ kind: 'numbers', characteristicId: age, from, to }]);
    expect(range(51, null)).toEqual([[4]]);
    expect(range(null, 50)).toEqual([[2, 3], [1], [5], [7]]);
    expect(range(35, 50)).toEqual([]);
    const values = (wanted: string[], withMissing: boolean) =>
      about([{ kind: 'values', characteristicId: age, values: wanted, withMissing }]);
    expect(values(['51'], false)).toEqual([[4]]);
    expect(values([], true)).toEqual([[6]]);
    expect(values([], false)).toHaveLength(7);
    expect(range(null, null)).toHaveLength(7);
  });

  it('QW12: days of coding and days of the interview', () => {
    const coded = { from: '2026-01-06', to: null };
    expect(numbers(project, { ...queryFor(), coded })).toEqual([]);
    const until = { from: null, to: '2026-01-05' };
    expect(numbers(project, { ...queryFor(), coded: until })).toHaveLength(7);
    const dated = new Map(project.transcripts);
    const e2 = dated.get(example.transcript('E2'));
    if (e2) dated.set(e2.id, { ...e2, date: '2026-02-01' });
    const interview = { from: '2026-02-01', to: '2026-02-01' };
    expect(numbers({ ...project, transcripts: dated }, { ...queryFor(), interview })).toEqual([[4]]);
  });

  it('QW14: who did not speak of it has no word of their own in what was found', () => {
    const silent = (query: RetrievalQuery) => {
      const retrieval = new Retrieval(project, query);
      retrieval.advance(() => false);
      return retrieval.silent().map((id) => project.participants.get(id)?.label);
    };
    expect(silent(queryFor([A]))).toEqual(['E10']);
    expect(silent(queryFor([D]))).toEqual(['E2']);
    expect(silent({ ...queryFor([D]), participantIds: [example.participant('E1')] })).toEqual([]);
  });
});

it('QW13: the first page needs only the transcripts that fill it', () => {
  const texts = new Map([...example.project.texts].filter(([id]) => id === 'text E1'));
  const retrieval = new Retrieval({ ...example.project, texts }, queryFor([A]));
  retrieval.advance((found) => found.length >= 2);
  expect(retrieval.found.length).toBeGreaterThanOrEqual(2);
  expect(retrieval.isComplete).toBe(false);
});

it('QW10: who says something in a passage is who is counted there', () => {
  const range = fc.tuple(fc.nat(400), fc.nat(200)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.constantFrom('E1', 'E2', 'E10'), range, (name, { start, end }) => {
      const text = textOf(example.project, example.transcript(name));
      expect(speakersIn(text, { start, end })).toEqual(participantsOf(text, start, end));
    }),
  );
});

describe('any query', () => {
  const place = fc.record({
    coder: fc.constantFrom('MP', 'JD'),
    in: fc.constantFrom('E1', 'E2', 'E10'),
    theme: fc.constantFrom(...themes),
    range: fc.tuple(fc.nat(170), fc.integer({ min: 1, max: 60 })),
  });
  const rows = fc.array(
    fc.record({
      join: fc.constantFrom('or', 'and', 'not'),
      relation: fc.constantFrom('overlapping', 'near', 'turn', 'interview', 'participant'),
      lines: fc.nat(4),
      themes: fc.array(fc.constantFrom(...themes), { maxLength: 2 }),
      withSubtree: fc.boolean(),
      coder: fc.constantFrom('MP', 'JD', null),
    }),
    { minLength: 1, maxLength: 3 },
  );

  it('QW8, QW9: finds what comparing every coding with every other finds', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 14 }), rows, (places, asked) => {
        const built = study(
          places.map((one) => ({ ...one, range: [one.range[0], one.range[0] + one.range[1]] })),
        );
        const queryRows = asked.map(
          ({ themes: paths, coder, ...row }): QueryRow => ({
            ...row,
            themeIds: paths.map((path) => built.theme(path)),
            coderId: coder === null ? null : built.coder(coder),
          }),
        );
        const found = [...findPassages(built.project, { ...queryFor(), rows: queryRows })];
        const ids = found.flatMap(({ codings }) => codings.map(({ id }) => id));
        expect(new Set(ids)).toEqual(naive(built.project, queryRows));
        expect(ids).toHaveLength(new Set(ids).size);
      }),
      { numRuns: 300 },
    );
  });
});

/** By the words of the rules, coding by coding. */
function naive(project: Project, rows: readonly QueryRow[]): Set<CodingId> {
  const all = [...project.codings.values()];
  const isOf = (row: QueryRow, { themeId, coderId }: Coding) => {
    const path = String(themeId).slice(6);
    const isTheme = row.themeIds.some(
      (id) => id === themeId || (row.withSubtree && path.startsWith(`${String(id).slice(6)} > `)),
    );
    return (row.themeIds.length === 0 || isTheme) && (row.coderId === null || row.coderId === coderId);
  };
  let found = all.filter((coding) => rows[0] && isOf(rows[0], coding));
  for (const row of rows.slice(1)) {
    const own = all.filter((coding) => isOf(row, coding));
    if (row.join === 'or') found = [...new Set([...found, ...own])];
    else
      found = found.filter(
        (one) => own.some((other) => areRelated(project, row, one, other)) === (row.join === 'and'),
      );
  }
  return new Set(found.map(({ id }) => id));
}

function areRelated(project: Project, row: QueryRow, a: Coding, b: Coding): boolean {
  if (a.id === b.id) return false;
  const [textA, textB] = [textOf(project, a.transcriptId), textOf(project, b.transcriptId)];
  if (row.relation === 'participant') {
    const speaking = new Set(participantsOf(textA, a.start, a.end));
    return participantsOf(textB, b.start, b.end).some((id) => speaking.has(id));
  }
  if (a.transcriptId !== b.transcriptId) return false;
  if (row.relation === 'interview') return true;
  if (row.relation === 'overlapping') return overlaps(a, b);
  if (row.relation === 'turn') return textA.turns.some((turn) => overlaps(turn, a) && overlaps(turn, b));
  const [first, second] = [lineSpanOf(textA, a.start, a.end), lineSpanOf(textA, b.start, b.end)];
  return Math.max(first.first - second.last, second.first - first.last) <= row.lines;
}

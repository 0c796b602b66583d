/** What must hold of every count, whatever is coded: it is the retrieval's, and neither order nor an empty interview changes it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CodingTable } from '../../../shared/project/codingTable.ts';
import type { Project } from '../../../shared/project/project.ts';
import { countCooccurrence } from '../../../shared/relations/cooccurrence.ts';
import { usualQuestion } from '../../../shared/relations/cooccurrenceQuestion.ts';
import { queryOfPair } from '../../../shared/retrieval/queryOfPair.ts';
import { Retrieval } from '../../../shared/retrieval/Retrieval.ts';
import { measureSaturation } from '../../../shared/saturation/saturation.ts';
import { countThemes } from '../../../shared/theme-counts/countThemes.ts';
import { themeMatrix } from '../../../shared/theme-counts/themeMatrix.ts';
import { buildProject, type CodingLiteral } from '../../helpers/projectBuilder.ts';

const said = 'La nuit, on est seule et le téléphone sonne encore une fois dans le couloir vide.';
const transcripts = {
  E1: ['MP : Et la nuit ?', `E1 : ${said}`, 'MP : Et le jour ?', `E1 : ${said}`],
  E2: ['MP : Vous dormez ?', `E2 : ${said} ${said}`],
  E3: [`E3 : ${said}`, `E1 : ${said}`, 'MP : Merci.'],
};
const names = Object.keys(transcripts);
const themes = ['A', 'A > B', 'A > B > C', 'D'];
const codings: fc.Arbitrary<CodingLiteral[]> = fc.array(
  fc
    .record({
      coder: fc.constantFrom('MP', 'JD'),
      in: fc.constantFrom(...names),
      theme: fc.constantFrom(...themes),
      start: fc.nat({ max: 80 }),
      length: fc.integer({ min: 1, max: 90 }),
    })
    .map(({ start, length, ...rest }) => ({ ...rest, range: [start, start + length] as const })),
  { maxLength: 20 },
);

const study = (
  list: readonly CodingLiteral[],
  texts: Readonly<Record<string, readonly string[]>> = transcripts,
) => buildProject({ coders: ['MP', 'JD'], transcripts: texts, themes, codings: list }).project;

const rule = { base: 1, run: 1, threshold: 0, level: 'all', order: 'number' } as const;

/** Every count of every theme, as plain values. */
function countsOf(project: Project) {
  const counts = countThemes(project);
  const met = countCooccurrence(project, usualQuestion);
  const ids = [...project.themes.keys()];
  return {
    themes: ids.map((id) => counts.of(id)),
    meetings: ids.map((first) => ids.map((second) => met.meeting(first, second))),
    matrix: themeMatrix(project, { unit: 'codings' }).rows,
  };
}

it('N2, N3, QW13: the counts of every theme are those of the retrieval', () => {
  fc.assert(
    fc.property(codings, (list) => {
      const project = study(list);
      const counts = countThemes(project);
      for (const id of project.themes.keys()) {
        const retrieval = new Retrieval(project, queryOfPair(id, null, usualQuestion));
        retrieval.advance(() => false);
        const { codings: passages, participants } = counts.of(id).subtree;
        expect(passages).toBe(retrieval.found.length);
        expect(new Set(participants)).toEqual(new Set(retrieval.speakers()));
      }
    }),
  );
});

it('N5, N9, CO12, SA14: the order in which files and codings came changes no count', () => {
  fc.assert(
    fc.property(codings, fc.shuffledSubarray(names, { minLength: 3 }), (list, order) => {
      const project = study(list);
      const other = study(list, Object.fromEntries(order.map((name) => [name, transcripts[name as 'E1']])));
      const turned: Project = { ...other, codings: CodingTable.of([...other.codings.values()].reverse()) };
      expect(countsOf(turned)).toEqual(countsOf(project));
      expect(measureSaturation(turned, rule)).toEqual(measureSaturation(project, rule));
    }),
  );
});

it('N1, N3, CO4, SA13: an interview without codings changes no count of another', () => {
  fc.assert(
    fc.property(codings, (list) => {
      const project = study(list);
      const more = study(list, { ...transcripts, E9: ['E9 : Rien.'] });
      const { matrix, ...same } = countsOf(project);
      const { matrix: wider, ...asBefore } = countsOf(more);
      expect(asBefore).toEqual(same);
      expect(wider.map(({ values }) => values.slice(0, -1))).toEqual(matrix.map(({ values }) => values));
      const [before, after] = [project, more].map((one) => measureSaturation(one, rule));
      const perInterview = before && 'perInterview' in before ? before.perInterview : [];
      expect(after).toMatchObject({ perInterview: [...perInterview, 0] });
    }),
  );
});

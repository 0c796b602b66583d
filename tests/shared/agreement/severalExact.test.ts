/**
 * Figures of several coders against the definitions in their sources, written anew here: each pair of codings by itself, in
 * exact fractions, on units that are cut from the words and not by the program.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgreementUnit, agreementUnits } from '../../../shared/agreement/agreementUnits.ts';
import type { Coefficient } from '../../../shared/agreement/coefficient.ts';
import { severalCoders } from '../../../shared/agreement/severalCoders.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';
import { Fraction } from '../../helpers/fraction.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const coders = ['A', 'B', 'C', 'D'] as const;
/** Sentences of each turn; even turns are the interviewer's. */
const spoken: Readonly<Record<string, readonly (readonly string[])[]>> = {
  E1: [
    ['Et la nuit ?'],
    ['On est seule.', 'On dort peu.'],
    ['Et puis ?'],
    ['Je rêve 🌙.', 'Non !', 'Le jour aussi.'],
  ],
  E2: [['Vous ?'], ['Moi, ça va.', 'Presque.']],
  E3: [['Dites.'], ['Rien du tout.'], ['Rien ?'], ['Si.', 'Le téléphone sonne.']],
};
const names = Object.keys(spoken);

const anyStudy = fc.record({
  codings: fc.array(
    fc.record({
      coder: fc.constantFrom(...coders),
      name: fc.constantFrom(...names),
      theme: fc.constantFrom('Nuit', 'Jour'),
      start: fc.nat({ max: 60 }),
      length: fc.integer({ min: 1, max: 45 }),
    }),
    { maxLength: 14 },
  ),
  seen: fc.tuple(...names.map(() => fc.subarray([...coders]))),
  unit: fc.constantFrom(...agreementUnits),
});

interface Range {
  readonly start: number;
  readonly end: number;
}

const turnOf = (name: string, at: number) =>
  `${at % 2 === 0 ? 'MP' : name} : ${(spoken[name]?.[at] ?? []).join(' ')}`;

/** A place in the interview's text that cuts no sign in two. */
function whole(name: string, wanted: number): number {
  const text = (spoken[name] ?? []).map((_, at) => turnOf(name, at)).join('\n');
  const place = Math.min(wanted, text.length);
  return /[\udc00-\udfff]/u.test(text[place] ?? '') ? place + 1 : place;
}

/** [start, end) of each unit of the participant's words, found by looking for the words themselves. */
function unitsOf(project: Project, id: string, name: string, unit: AgreementUnit): Range[][] {
  const { text, lines } = textOf(project, id as never);
  let from = 0;
  const sentences = (spoken[name] ?? []).map((turn) =>
    turn.map((sentence) => {
      const start = text.indexOf(sentence, from);
      from = start + sentence.length;
      return { start, end: from };
    }),
  );
  const own = sentences.filter((_, at) => at % 2 === 1);
  const turns = own.map((turn) => ({ start: turn[0]?.start ?? 0, end: turn.at(-1)?.end ?? 0 }));
  if (unit === 'sentence') return own.flat().map((one) => [one]);
  if (unit === 'turn') return turns.map((one) => [one]);
  if (unit === 'transcript') return [turns];
  if (unit === 'character')
    return turns.flatMap(({ start, end }) => {
      let at = start;
      return Array.from(text.slice(start, end), (sign) => {
        at += sign.length;
        return [{ start: at - sign.length, end: at }];
      });
    });
  return lines.starts
    .map((start, at) => ({ start, end: lines.ends[at] ?? 0 }))
    .flatMap((line) => {
      const inside = turns.flatMap((turn) => {
        const common = { start: Math.max(line.start, turn.start), end: Math.min(line.end, turn.end) };
        return text.slice(common.start, common.end).trim() === '' ? [] : [common];
      });
      return inside.length === 0 ? [] : [inside];
    });
}

/** 1 coded, 0 not coded, `null` not seen: one row a unit, one column a coder. */
type Ratings = readonly (readonly (0 | 1 | null)[])[];

const values = [0, 1] as const;

/** Ordered pairs of codings of one unit by different coders. */
function pairsIn(unit: Ratings[number]): [0 | 1, 0 | 1][] {
  return unit.flatMap((one, i) =>
    unit.flatMap((other, j): [0 | 1, 0 | 1][] =>
      i === j || one === null || other === null ? [] : [[one, other]],
    ),
  );
}

const codings = (unit: Ratings[number]) => unit.filter((one) => one !== null).length;

function exactFigures(all: Ratings) {
  const units = all.filter((unit) => codings(unit) > 1);
  const n = Fraction.of(units.length);
  const percent = Fraction.sum(
    units.map((unit) => {
      const pairs = pairsIn(unit);
      return new Fraction(BigInt(pairs.filter(([a, b]) => a === b).length), BigInt(pairs.length));
    }),
  ).by(n);
  // Krippendorff: coincidences of values, each unit's pairs divided by the codings of the unit less one.
  const coincidences = (a: 0 | 1, b: 0 | 1) =>
    Fraction.sum(
      units.map((unit) => {
        const same = pairsIn(unit).filter(([one, other]) => one === a && other === b).length;
        return new Fraction(BigInt(same), BigInt(codings(unit) - 1));
      }),
    );
  const total = (value: 0 | 1) => coincidences(value, 0).plus(coincidences(value, 1));
  const whole = total(0).plus(total(1));
  const observed = coincidences(0, 1).plus(coincidences(1, 0)).by(whole);
  const expected = total(0)
    .times(total(1))
    .times(Fraction.of(2))
    .by(whole.times(whole.minus(Fraction.of(1))));
  // Gwet: the mean over units of the share of its coders who gave the value.
  const chance = Fraction.sum(
    values.map((value) => {
      const share = Fraction.sum(
        units.map(
          (unit) => new Fraction(BigInt(unit.filter((one) => one === value).length), BigInt(codings(unit))),
        ),
      ).by(n);
      return share.times(Fraction.of(1).minus(share));
    }),
  );
  // Fleiss: shares over all codings.
  const square = Fraction.sum(
    values.map((value) => {
      const own = units.flat().filter((one) => one === value).length;
      const share = new Fraction(BigInt(own), BigInt(units.flat().filter((one) => one !== null).length));
      return share.times(share);
    }),
  );
  const over = (chanceOf: Fraction) => {
    const room = Fraction.of(1).minus(chanceOf);
    return room.isZero ? null : percent.minus(chanceOf).by(room);
  };
  return {
    percent,
    alpha: expected.isZero ? null : Fraction.of(1).minus(observed.by(expected)),
    ac1: over(chance),
    fleissKappa: units.some((unit) => unit.includes(null)) ? null : over(square),
    brennanPrediger: over(new Fraction(1n, 2n)),
  };
}

function expectExact(found: Coefficient, wanted: Fraction | null, name: string): void {
  if (wanted === null) expect(found.value, name).toBeNull();
  else expect(found.value, name).toBeCloseTo(wanted.value, 10);
}

describe('figures of several coders in exact fractions', () => {
  it('AG1, AG3, AG7, AG17: are those of the definitions in every unit, with coders who have not seen a transcript', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyStudy, ({ codings: asked, seen, unit }) => {
        const built = buildProject({
          coders: [...coders],
          transcripts: Object.fromEntries(
            names.map((name) => [name, (spoken[name] ?? []).map((_, at) => turnOf(name, at))]),
          ),
          themes: ['Nuit', 'Jour'],
          codings: asked.map(({ coder, name, theme, start, length }) => ({
            coder,
            in: name,
            theme,
            range: [whole(name, start), whole(name, start + length)],
          })),
        });
        const { project } = built;
        const coderIds = coders.map((one) => built.coder(one));
        const ids = names.map((name) => built.transcript(name));
        const seenBy = new Map(ids.map((id, at) => [id, (seen[at] ?? []).map((one) => built.coder(one))]));
        const ratingsOf = (themeName: string): Ratings =>
          ids.flatMap((id, at) => {
            const own = seenBy.get(id) ?? [];
            const passages = [...project.codings.ofTranscript(id).values()].filter(
              ({ themeId }) => project.themes.get(themeId)?.name === themeName,
            );
            return unitsOf(project, id, names[at] ?? '', unit).map((pieces) =>
              coderIds.map((coderId) =>
                own.includes(coderId)
                  ? isCoded(
                      textOf(project, id).text,
                      pieces,
                      passages.filter((one) => one.coderId === coderId),
                    )
                  : null,
              ),
            );
          });
        const tables = ['Nuit', 'Jour'].map(ratingsOf);
        const found = severalCoders(project, { coderIds, seenBy, unit, level: 'all' });
        const isPairable = tables[0]?.some((one) => codings(one) > 1);
        if (!isPairable) {
          expect(found.units).toBe(0);
          return;
        }
        const rows = [...found.themes, found.overall];
        [...tables, tables.flat()].forEach((ratings, at) => {
          const wanted = exactFigures(ratings);
          for (const name of ['percent', 'alpha', 'ac1', 'fleissKappa', 'brennanPrediger'] as const) {
            const figure = rows[at]?.[name];
            if (!figure) throw new Error('A row is missing.');
            expectExact(figure, wanted[name], `${unit}, ${name}`);
            if (figure.value !== null) met.add(`${unit} ${name}`);
          }
        });
      }),
      { numRuns: 250 },
    );
    // Nothing passes because it is never there.
    expect(met.size).toBe(agreementUnits.length * 5);
  });
});

/** One of the coder's passages holds a character of the unit, white space apart; with characters, also white space. */
function isCoded(text: string, pieces: readonly Range[], passages: readonly Range[]): 0 | 1 {
  const isSingle = pieces.length === 1 && [...text.slice(pieces[0]?.start, pieces[0]?.end)].length === 1;
  for (const { start, end } of pieces)
    for (const passage of passages) {
      const common = text.slice(Math.max(start, passage.start), Math.min(end, passage.end));
      if (passage.start < end && start < passage.end && (isSingle || common.trim() !== '')) return 1;
    }
  return 0;
}

/**
 * Agreement of three coders or more, theme by theme and all together; a coder may not have seen a transcript. Rules:
 * docs/rules/agreement.md, AG17. Formulas: Fleiss 1971; Randolph 2005; Gwet 2008; Krippendorff 2019.
 */
import { isAtLevel, type ThemeLevel } from '../codebook/themeLevels.ts';
import { type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import type { CoderId, ThemeId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { placesOfThemes } from './agreement.ts';
import { type AgreementUnit, type UnitScale, unitScale } from './agreementUnits.ts';
import { joinOverlaps } from './codedRanges.ts';
import { type Coefficient, defined, overChance, undefinedFor } from './coefficient.ts';
import { type DomainAgreement, domainAgreement } from './domainAgreement.ts';
import { severalUnitizing } from './severalUnitizing.ts';

export interface SeveralQuestion {
  readonly coderIds: readonly CoderId[];
  /** Who has seen which transcript: what is not coded there was left uncoded. */
  readonly seenBy: ReadonlyMap<TranscriptId, readonly CoderId[]>;
  readonly unit: AgreementUnit;
  readonly level: ThemeLevel;
  /** Only these themes; absent for all. */
  readonly onlyThemes?: ReadonlySet<ThemeId>;
}

export interface SeveralFigures {
  /** Units by how many coders coded them, from none to all, whoever saw them. */
  readonly codedBy: readonly number[];
  readonly percent: Coefficient;
  readonly alpha: Coefficient;
  readonly fleissKappa: Coefficient;
  readonly ac1: Coefficient;
  readonly brennanPrediger: Coefficient;
}

/** On characters, whatever the unit. */
interface Unitized {
  readonly uAlphaBinary: Coefficient;
}

export interface SeveralAgreement {
  /** Seen by two coders or more. */
  readonly units: number;
  readonly themes: readonly (SeveralFigures & Unitized & { readonly node: ThemeNode })[];
  /** From the units summed over themes. */
  readonly overall: SeveralFigures &
    Unitized & { readonly uAlpha: Coefficient; readonly cuAlpha: Coefficient };
  /** Branches whose themes exclude one another, on transcripts that all have seen. */
  readonly domains: readonly DomainAgreement[];
}

export function severalCoders(project: Project, question: SeveralQuestion): SeveralAgreement {
  const { level, onlyThemes, coderIds } = question;
  const nodes = themeTree(project).order.filter(
    (node) => node.theme.isCodable && isAtLevel(node, level) && (onlyThemes?.has(node.theme.id) ?? true),
  );
  const places = placesOfThemes(project, nodes, level);
  const tallies = nodes.map(() => new UnitTally(coderIds.length));
  const all = new UnitTally(coderIds.length);
  let units = 0;
  for (const [id, seenBy] of question.seenBy) {
    if (seenBy.length < 2) continue;
    const scale = unitScale(textOf(project, id), question.unit);
    units += scale.units;
    const coded = rangesOf(project, id, seenBy, places, scale);
    tallies.forEach((tally, place) => {
      const counts = coverage(coded.get(place) ?? [], scale.units);
      tally.add(counts, seenBy.length);
      all.add(counts, seenBy.length);
    });
  }
  const seenByAll = [...question.seenBy].flatMap(([id, own]) => (own.length === coderIds.length ? [id] : []));
  const { themes, ...unitized } = severalUnitizing(project, coderIds, seenByAll, nodes.length, (id) =>
    rangesOf(project, id, coderIds, places, unitScale(textOf(project, id), 'character')),
  );
  return {
    units,
    themes: nodes.map((node, place) => ({
      node,
      ...(tallies[place] ?? all).figures(),
      uAlphaBinary: themes[place] ?? undefinedFor('noUnits'),
    })),
    overall: { ...all.figures(), ...unitized },
    domains: domainAgreement(project, {
      coderIds,
      transcriptIds: seenByAll,
      ...(onlyThemes && { onlyThemes }),
    }),
  };
}

/** By theme: what each coder coded, on the scale, without overlaps. */
function rangesOf(
  project: Project,
  id: TranscriptId,
  seenBy: readonly CoderId[],
  places: ReadonlyMap<ThemeId, number>,
  scale: UnitScale,
): Map<number, TextRange[][]> {
  const found = new Map<number, TextRange[][]>();
  for (const { themeId, coderId, start, end } of project.codings.ofTranscript(id).values()) {
    const place = places.get(themeId);
    const coder = seenBy.indexOf(coderId);
    if (place === undefined || coder < 0) continue;
    const lists = found.get(place) ?? seenBy.map(() => []);
    found.set(place, lists);
    lists[coder]?.push(scale.unitsIn({ start, end }));
  }
  for (const [place, lists] of found) found.set(place, lists.map(joinOverlaps));
  return found;
}

/** How many units are coded by one coder, by two, …: the place in the list is the number of coders. */
function coverage(lists: readonly (readonly TextRange[])[], units: number): number[] {
  const steps = lists
    .flat()
    .flatMap(({ start, end }) => [
      { at: start, by: 1 },
      { at: end, by: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const counts = [units];
  let [depth, last] = [0, 0];
  for (const { at, by } of steps) {
    if (depth > 0) {
      counts[depth] = (counts[depth] ?? 0) + at - last;
      counts[0] = (counts[0] ?? 0) - (at - last);
    }
    depth += by;
    last = at;
  }
  return counts;
}

/** Units of one theme, by how many coders saw and how many coded them. */
class UnitTally {
  private readonly most: number;
  private readonly cells: Float64Array;

  constructor(coders: number) {
    this.most = coders;
    this.cells = new Float64Array((coders + 1) * (coders + 1));
  }

  add(counts: readonly number[], seen: number): void {
    counts.forEach((units, coded) => {
      const at = seen * (this.most + 1) + coded;
      this.cells[at] = (this.cells[at] ?? 0) + (units ?? 0);
    });
  }

  figures(): SeveralFigures {
    const codedBy = Array.from({ length: this.most + 1 }, () => 0);
    const sums = { units: 0, agreed: 0, agreedCodings: 0, codings: 0, coded: 0, share: 0 };
    let isComplete = true;
    this.cells.forEach((units, at) => {
      if (units === 0) return;
      const [seen, coded] = [Math.floor(at / (this.most + 1)), at % (this.most + 1)];
      if (seen < this.most) isComplete = false;
      codedBy[coded] = (codedBy[coded] ?? 0) + units;
      const pairs = coded * (coded - 1) + (seen - coded) * (seen - coded - 1);
      sums.units += units;
      sums.agreed += (units * pairs) / (seen * (seen - 1));
      sums.agreedCodings += (units * pairs) / (seen - 1);
      sums.codings += units * seen;
      sums.coded += units * coded;
      sums.share += (units * coded) / seen;
    });
    if (sums.units === 0) return noFigures(codedBy);
    const percent = sums.agreed / sums.units;
    const [share, ofCodings] = [sums.share / sums.units, sums.coded / sums.codings];
    const { coded, codings } = sums;
    const others = codings - coded;
    const why = undefinedFor(coded === 0 ? 'neverCoded' : 'alwaysCoded');
    const hasBoth = coded > 0 && others > 0;
    const expected = (coded * (coded - 1) + others * (others - 1)) / (codings * (codings - 1));
    const chance = ofCodings ** 2 + (1 - ofCodings) ** 2;
    return {
      codedBy,
      percent: defined(percent),
      alpha: hasBoth ? overChance(sums.agreedCodings / codings, expected) : why,
      fleissKappa: !isComplete ? undefinedFor('notPairable') : hasBoth ? overChance(percent, chance) : why,
      ac1: overChance(percent, 2 * share * (1 - share)),
      brennanPrediger: defined(2 * percent - 1),
    };
  }
}

function noFigures(codedBy: readonly number[]): SeveralFigures {
  const none = undefinedFor('noUnits');
  return { codedBy, percent: none, alpha: none, fleissKappa: none, ac1: none, brennanPrediger: none };
}

/** How far two coders agree, theme by theme and all together. Rules: docs/rules/agreement.md. */
import { isAtLevel, type ThemeLevel } from '../codebook/themeLevels.ts';
import { type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import type { CoderId, ThemeId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { type AgreementUnit, type UnitScale, unitScale } from './agreementUnits.ts';
import {
  type BootstrapQuestion,
  bootstrapIntervals,
  type CountsByTranscript,
  notDrawn,
  type ThemeIntervals,
} from './bootstrapIntervals.ts';
import { commonLength, joinOverlaps, lengthOf } from './codedRanges.ts';
import { type Coefficient, undefinedFor } from './coefficient.ts';
import { type DomainAgreement, domainAgreement } from './domainAgreement.ts';
import { type BinaryAgreement, binaryAgreement, type FourCounts } from './fourCounts.ts';
import type { WholeIntervals } from './unitizedIntervals.ts';
import { alphaOfDisagreement, UnitizingSums } from './unitizingAlpha.ts';
import { UnitizingRecord } from './unitizingDraws.ts';

export interface AgreementQuestion {
  readonly coderIds: readonly [CoderId, CoderId];
  readonly transcriptIds: readonly TranscriptId[];
  readonly unit: AgreementUnit;
  readonly level: ThemeLevel;
  /** Only these themes; absent for all. */
  readonly onlyThemes?: ReadonlySet<ThemeId>;
  readonly draws: number;
  readonly seed: number;
}

export interface AgreementFigures extends BinaryAgreement {
  readonly counts: FourCounts;
  /** |uα, always on characters. */
  readonly uAlphaBinary: Coefficient;
  readonly intervals: ThemeIntervals;
}

export interface ThemeAgreement extends AgreementFigures {
  readonly node: ThemeNode;
}

interface Overall extends AgreementFigures {
  readonly uAlpha: Coefficient;
  readonly cuAlpha: Coefficient;
  readonly intervals: ThemeIntervals & WholeIntervals;
}

export interface Agreement {
  /** Of all transcripts together. */
  readonly units: number;
  /** What intervals are drawn from, for those who draw them elsewhere (with `draws` 0 there are none here). */
  readonly drawn: Pick<BootstrapQuestion, 'units' | 'themes' | 'unitized'>;
  readonly themes: readonly ThemeAgreement[];
  /** Branches whose themes exclude one another. */
  readonly domains: readonly (DomainAgreement & { readonly intervals: WholeIntervals })[];
  /** From the four counts summed over themes. */
  readonly overall: Overall;
}

export function agreement(project: Project, question: AgreementQuestion): Agreement {
  const tally = new Tally(project, question);
  question.transcriptIds.forEach((id, index) => {
    tally.addTranscript(id, index);
  });
  return tally.result();
}

/** A theme's counts while they are collected. */
class ThemeTally {
  readonly node: ThemeNode;
  readonly byTranscript: { readonly [Key in keyof CountsByTranscript]: number[] } = {
    transcripts: [],
    both: [],
    onlyA: [],
    onlyB: [],
  };
  readonly unitizing = new UnitizingSums(2, 1);
  readonly passages = new UnitizingRecord(2, 1);
  /** Characters of transcripts in which somebody used the theme. */
  characters = 0;

  constructor(node: ThemeNode) {
    this.node = node;
  }

  counts(units: number): FourCounts {
    const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
    const both = sum(this.byTranscript.both);
    const onlyA = sum(this.byTranscript.onlyA);
    const onlyB = sum(this.byTranscript.onlyB);
    return { both, onlyA, onlyB, neither: units - both - onlyA - onlyB };
  }
}

type TwoLists = readonly [TextRange[], TextRange[]];

class Tally {
  private readonly project: Project;
  private readonly question: AgreementQuestion;
  private readonly themes: readonly ThemeTally[];
  /** Place of the theme that a coding counts for; none where it counts for nothing at this level. */
  private readonly placeOf: ReadonlyMap<ThemeId, number>;
  private readonly units: number[] = [];
  private readonly whole: UnitizingSums;
  private readonly passages: UnitizingRecord;
  private characters = 0;
  private hasOverlaps = false;

  constructor(project: Project, question: AgreementQuestion) {
    this.project = project;
    this.question = question;
    const nodes = themeTree(project).order.filter(
      (node) =>
        node.theme.isCodable &&
        isAtLevel(node, question.level) &&
        (question.onlyThemes?.has(node.theme.id) ?? true),
    );
    this.themes = nodes.map((node) => new ThemeTally(node));
    this.placeOf = placesOfThemes(project, nodes, question.level);
    this.whole = new UnitizingSums(2, nodes.length);
    this.passages = new UnitizingRecord(2, nodes.length);
  }

  addTranscript(id: TranscriptId, index: number): void {
    const text = textOf(this.project, id);
    const characters = unitScale(text, 'character');
    const scale = this.question.unit === 'character' ? characters : unitScale(text, this.question.unit);
    this.units.push(scale.units);
    this.characters += characters.units;
    const coded = this.codedPassages(id);
    this.themes.forEach((theme, place) => {
      const passages = coded.get(place);
      if (passages) this.count(theme, index, passages, scale);
      const lists = (passages ?? []).map((list) =>
        onScale(list, characters).map((range) => ({ ...range, value: 0 })),
      );
      theme.passages.add(characters.units, lists);
      if (!passages) return;
      theme.unitizing.add(characters.units, lists);
      theme.characters += characters.units;
    });
    this.addToWhole(coded, characters);
  }

  private codedPassages(id: TranscriptId): Map<number, TwoLists> {
    const [first, second] = this.question.coderIds;
    const coded = new Map<number, TwoLists>();
    for (const { themeId, coderId, start, end } of this.project.codings.ofTranscript(id).values()) {
      if (coderId !== first && coderId !== second) continue;
      const place = this.placeOf.get(themeId);
      if (place === undefined) continue;
      const lists: TwoLists = coded.get(place) ?? [[], []];
      coded.set(place, lists);
      lists[coderId === first ? 0 : 1].push({ start, end });
    }
    return coded;
  }

  private count(theme: ThemeTally, index: number, [first, second]: TwoLists, scale: UnitScale): void {
    const [a, b] = [onScale(first, scale), onScale(second, scale)];
    const both = commonLength(a, b);
    theme.byTranscript.transcripts.push(index);
    theme.byTranscript.both.push(both);
    theme.byTranscript.onlyA.push(lengthOf(a) - both);
    theme.byTranscript.onlyB.push(lengthOf(b) - both);
  }

  /** uα of all themes needs passages of one coder that do not overlap. */
  private addToWhole(coded: ReadonlyMap<number, TwoLists>, characters: UnitScale): void {
    if (this.hasOverlaps) return;
    const units = ([0, 1] as const).map((coder) =>
      [...coded]
        .flatMap(([value, lists]) => onScale(lists[coder], characters).map((range) => ({ ...range, value })))
        .sort((a, b) => a.start - b.start || a.end - b.end),
    );
    this.hasOverlaps = units.some((list) =>
      list.some(({ start }, index) => start < (list[index - 1]?.end ?? 0)),
    );
    if (this.hasOverlaps) return;
    this.whole.add(characters.units, units);
    this.passages.add(characters.units, units);
  }

  result(): Agreement {
    const units = this.units.reduce((sum, one) => sum + one, 0);
    const { draws, seed } = this.question;
    const domains = domainAgreement(this.project, this.question);
    const drawn = {
      units: this.units,
      themes: this.themes.map(({ byTranscript }) => byTranscript),
      unitized: {
        themes: this.themes.map(({ passages }) => passages.drawn),
        whole: this.hasOverlaps ? null : this.passages.drawn,
        domains: domains.map((domain) => domain.drawn),
      },
    };
    const intervals = bootstrapIntervals({ ...drawn, draws, seed });
    const disagreement = { observed: 0, expected: 0 };
    const themes = this.themes.map((theme, index): ThemeAgreement => {
      // Where nobody used the theme everything is gap, and gaps weigh by length alone: one continuum stands for all.
      theme.unitizing.add(this.characters - theme.characters, [[], []]);
      const { observed, expected } = theme.unitizing.binaryDisagreement();
      disagreement.observed += observed;
      disagreement.expected += expected;
      const counts = theme.counts(units);
      const isUnused = theme.byTranscript.transcripts.length === 0 && this.characters > 0;
      const uAlphaBinary = isUnused ? undefinedFor('neverCoded') : theme.unitizing.result().uAlphaBinary;
      return {
        node: theme.node,
        counts,
        ...binaryAgreement(counts),
        uAlphaBinary,
        intervals: intervals.themes[index] ?? noIntervals,
      };
    });
    const counts = themes.reduce((sum, theme) => addCounts(sum, theme.counts), noCounts);
    const { uAlpha, cuAlpha } = this.hasOverlaps ? overlapping : this.whole.result();
    return {
      units,
      drawn,
      themes,
      domains: domains.map((domain, index) => ({
        ...domain,
        intervals: intervals.domains[index] ?? noIntervals,
      })),
      overall: {
        counts,
        ...binaryAgreement(counts),
        uAlphaBinary:
          this.characters === 0
            ? undefinedFor('noUnits')
            : alphaOfDisagreement(disagreement.observed, disagreement.expected),
        intervals: intervals.pooled,
        uAlpha,
        cuAlpha,
      },
    };
  }
}

const noIntervals: ThemeIntervals & WholeIntervals = {
  percent: notDrawn,
  kappa: notDrawn,
  alpha: notDrawn,
  scottPi: notDrawn,
  ac1: notDrawn,
  brennanPrediger: notDrawn,
  uAlphaBinary: notDrawn,
  uAlpha: notDrawn,
  cuAlpha: notDrawn,
};
const noCounts: FourCounts = { both: 0, onlyA: 0, onlyB: 0, neither: 0 };
const overlapping = { uAlpha: undefinedFor('overlaps'), cuAlpha: undefinedFor('overlaps') };

function addCounts(a: FourCounts, b: FourCounts): FourCounts {
  return {
    both: a.both + b.both,
    onlyA: a.onlyA + b.onlyA,
    onlyB: a.onlyB + b.onlyB,
    neither: a.neither + b.neither,
  };
}

function onScale(passages: readonly TextRange[], scale: UnitScale): TextRange[] {
  return joinOverlaps(passages.map((passage) => scale.unitsIn(passage)));
}

/** At the top level codings of the themes below count for the theme; else each theme counts its own. */
export function placesOfThemes(
  project: Project,
  nodes: readonly ThemeNode[],
  level: ThemeLevel,
): ReadonlyMap<ThemeId, number> {
  const places = new Map(nodes.map(({ theme }, place) => [theme.id, place]));
  if (level !== 'top') return places;
  const above = new Map<ThemeId, number>();
  for (const { theme, parent } of themeTree(project).order) {
    const place = places.get(theme.id) ?? (parent ? above.get(parent.theme.id) : undefined);
    if (place !== undefined) above.set(theme.id, place);
  }
  return above;
}

/**
 * How far coders agree in a domain: a branch whose themes exclude one another, so that a passage has one of them. Rules:
 * docs/rules/agreement.md, AG14. Several coders.
 */
import { subtreeOf, type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import type { CoderId, ThemeId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { type UnitScale, unitScale } from './agreementUnits.ts';
import { joinOverlaps } from './codedRanges.ts';
import { type Coefficient, undefinedFor } from './coefficient.ts';
import { UnitizingSums, type ValuedUnit } from './unitizingAlpha.ts';
import { type UnitizingDrawn, UnitizingRecord } from './unitizingDraws.ts';

export interface DomainQuestion {
  readonly coderIds: readonly CoderId[];
  readonly transcriptIds: readonly TranscriptId[];
  /** Only these themes; absent for all. */
  readonly onlyThemes?: ReadonlySet<ThemeId>;
}

export interface DomainAgreement {
  readonly node: ThemeNode;
  /** Passages and which theme of the domain each has. */
  readonly uAlpha: Coefficient;
  /** In the domain or not. */
  readonly uAlphaBinary: Coefficient;
  /** Which theme, where several coders have a passage in the domain. */
  readonly cuAlpha: Coefficient;
  readonly themes: readonly DomainTheme[];
  /** What intervals are drawn from, by the transcripts asked for; `null` where passages overlap. */
  readonly drawn: UnitizingDrawn | null;
}

export interface DomainTheme {
  readonly node: ThemeNode;
  /** (k)uα: this theme against the others of the domain. */
  readonly alpha: Coefficient;
  /** Share of its characters that another coder has in the domain too, 0 to 1. */
  readonly coverage: number;
}

/** In the order of the tree. A domain that is left with fewer than two themes says nothing and is left out. */
export function domainAgreement(project: Project, question: DomainQuestion): DomainAgreement[] {
  const domains = new Set([...project.themeDomains.values()].map(({ themeId }) => themeId));
  const asked = themeTree(project).order.filter(
    ({ theme, children }) => domains.has(theme.id) && children.length > 1,
  );
  if (asked.length === 0) return [];
  const scales = question.transcriptIds.map((id) => unitScale(textOf(project, id), 'character'));
  return asked.map((node) => agreementIn(project, node, question, scales));
}

function agreementIn(
  project: Project,
  domain: ThemeNode,
  { coderIds, transcriptIds, onlyThemes }: DomainQuestion,
  scales: readonly UnitScale[],
): DomainAgreement {
  const valueOfTheme = new Map<ThemeId, number>();
  domain.children.forEach((child, value) => {
    for (const { theme } of subtreeOf(child)) {
      if (onlyThemes?.has(theme.id) ?? true) valueOfTheme.set(theme.id, value);
    }
  });
  const sums = new UnitizingSums(coderIds.length, domain.children.length);
  const record = new UnitizingRecord(coderIds.length, domain.children.length);
  for (const [index, id] of transcriptIds.entries()) {
    const scale = scales[index];
    if (!scale) continue;
    const passages = passagesOf(project, id, coderIds, valueOfTheme);
    const units = passages.map((values) => unitsOf(values, scale));
    if (units.some(hasOverlaps)) return undefinedDomain(domain);
    sums.add(scale.units, units);
    record.add(scale.units, units);
  }
  const { uAlpha, uAlphaBinary, cuAlpha, values } = sums.result();
  return {
    node: domain,
    uAlpha,
    uAlphaBinary,
    cuAlpha,
    themes: domain.children.flatMap((node, value) => {
      const found = values.get(value);
      return found ? [{ node, ...found }] : [];
    }),
    drawn: record.drawn,
  };
}

/** By coder, then by value: what was coded with the themes of each branch below the domain. */
function passagesOf(
  project: Project,
  id: TranscriptId,
  coderIds: readonly CoderId[],
  valueOfTheme: ReadonlyMap<ThemeId, number>,
): Map<number, TextRange[]>[] {
  const found = coderIds.map(() => new Map<number, TextRange[]>());
  for (const { themeId, coderId, start, end } of project.codings.ofTranscript(id).values()) {
    const value = valueOfTheme.get(themeId);
    const ofCoder = found[coderIds.indexOf(coderId)];
    if (value === undefined || !ofCoder) continue;
    const list = ofCoder.get(value) ?? [];
    ofCoder.set(value, list);
    list.push({ start, end });
  }
  return found;
}

function unitsOf(passages: ReadonlyMap<number, readonly TextRange[]>, scale: UnitScale): ValuedUnit[] {
  return [...passages]
    .flatMap(([value, ranges]) =>
      joinOverlaps(ranges.map((range) => scale.unitsIn(range))).map((range) => ({ ...range, value })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function hasOverlaps(units: readonly ValuedUnit[]): boolean {
  return units.some(({ start }, index) => start < (units[index - 1]?.end ?? 0));
}

function undefinedDomain(node: ThemeNode): DomainAgreement {
  const overlaps = undefinedFor('overlaps');
  return { node, uAlpha: overlaps, uAlphaBinary: overlaps, cuAlpha: overlaps, themes: [], drawn: null };
}

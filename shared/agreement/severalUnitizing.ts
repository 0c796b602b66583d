/**
 * uα, |uα and cuα of three coders or more, on the characters of transcripts that all of them have seen. Rules:
 * docs/rules/agreement.md, AG6, AG17.
 */
import type { CoderId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { unitScale } from './agreementUnits.ts';
import { joinOverlaps } from './codedRanges.ts';
import { type Coefficient, undefinedFor } from './coefficient.ts';
import type { UnitizedDrawn } from './unitizedIntervals.ts';
import { alphaOfDisagreement, UnitizingSums, type ValuedUnit } from './unitizingAlpha.ts';
import { UnitizingRecord } from './unitizingDraws.ts';

export interface SeveralUnitizing {
  /** |uα of each theme, by its place. */
  readonly themes: readonly Coefficient[];
  readonly uAlphaBinary: Coefficient;
  readonly uAlpha: Coefficient;
  readonly cuAlpha: Coefficient;
  readonly drawn: Pick<UnitizedDrawn, 'themes' | 'whole'>;
}

/** By theme, then by coder: what was coded in the transcript, on its characters, without overlaps. */
type CodedRanges = ReadonlyMap<number, readonly (readonly TextRange[])[]>;

export function severalUnitizing(
  project: Project,
  coderIds: readonly CoderId[],
  transcriptIds: readonly TranscriptId[],
  themeCount: number,
  rangesOf: (id: TranscriptId) => CodedRanges,
): SeveralUnitizing {
  const themes = Array.from({ length: themeCount }, () => new UnitizingSums(coderIds.length, 1));
  const whole = new UnitizingSums(coderIds.length, themeCount);
  const records = themes.map(() => new UnitizingRecord(coderIds.length, 1));
  const recordOfWhole = new UnitizingRecord(coderIds.length, themeCount);
  const used = new Set<number>();
  const nothing: readonly (readonly TextRange[])[] = coderIds.map(() => []);
  let [characters, isOverlapping] = [0, false];
  for (const id of transcriptIds) {
    const length = unitScale(textOf(project, id), 'character').units;
    characters += length;
    const coded = rangesOf(id);
    for (const place of coded.keys()) used.add(place);
    themes.forEach((sums, place) => {
      const units = (coded.get(place) ?? nothing).map((list) => withValue(list, 0));
      sums.add(length, units);
      records[place]?.add(length, units);
    });
    const all = coderIds.map((_, coder) => inOrder(coded, coder));
    isOverlapping ||= all.some(hasOverlaps);
    if (isOverlapping) continue;
    whole.add(length, all);
    recordOfWhole.add(length, all);
  }
  const found = themes.map((sums, place) =>
    used.has(place) || characters === 0 ? sums.result().uAlphaBinary : undefinedFor('neverCoded'),
  );
  const disagreement = { observed: 0, expected: 0 };
  for (const sums of themes) {
    const { observed, expected } = sums.binaryDisagreement();
    disagreement.observed += observed;
    disagreement.expected += expected;
  }
  const overlaps = undefinedFor('overlaps');
  const { uAlpha, cuAlpha } = isOverlapping ? { uAlpha: overlaps, cuAlpha: overlaps } : whole.result();
  const uAlphaBinary =
    characters === 0
      ? undefinedFor('noUnits')
      : alphaOfDisagreement(disagreement.observed, disagreement.expected);
  const drawn = {
    themes: records.map((record) => record.drawn),
    whole: isOverlapping ? null : recordOfWhole.drawn,
  };
  return { themes: found, uAlphaBinary, uAlpha, cuAlpha, drawn };
}

function withValue(ranges: readonly TextRange[], value: number): ValuedUnit[] {
  return ranges.map((range) => ({ ...range, value }));
}

function inOrder(coded: CodedRanges, coder: number): ValuedUnit[] {
  return [...coded]
    .flatMap(([value, lists]) => withValue(joinOverlaps([...(lists[coder] ?? [])]), value))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function hasOverlaps(units: readonly ValuedUnit[]): boolean {
  return units.some(({ start }, index) => start < (units[index - 1]?.end ?? 0));
}

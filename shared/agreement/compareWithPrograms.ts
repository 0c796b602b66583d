/** The figures of other programs for every theme of two coders. Rules: docs/rules/agreement.md, AG16. */
import type { CoderId, ThemeId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import { codePointIndex } from '../transcript/codePoints.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { commonLength, joinOverlaps, lengthOf } from './codedRanges.ts';
import type { FourCounts } from './fourCounts.ts';
import {
  agreeingSegments,
  nvivoKappa,
  type OtherPrograms,
  qualcoderKappa,
  type SegmentAgreement,
  segmentPercent,
} from './otherPrograms.ts';

export interface ProgramsQuestion {
  readonly coderIds: readonly [CoderId, CoderId];
  readonly transcriptIds: readonly TranscriptId[];
  readonly themeIds: readonly ThemeId[];
}

/** Own codings of each theme, on all characters of the transcripts, interviewers' and labels included. */
export function compareWithPrograms(
  project: Project,
  { coderIds, transcriptIds, themeIds }: ProgramsQuestion,
): ReadonlyMap<ThemeId, OtherPrograms> {
  const sources = transcriptIds.map((id) => readSource(project, id, coderIds));
  return new Map(themeIds.map((themeId) => [themeId, figuresOf(sources, themeId)]));
}

type TwoLists = readonly [TextRange[], TextRange[]];

interface Source {
  readonly characters: number;
  readonly coded: ReadonlyMap<ThemeId, TwoLists>;
}

function readSource(project: Project, id: TranscriptId, coderIds: readonly CoderId[]): Source {
  const { text } = textOf(project, id);
  const positions = codePointIndex(text);
  const coded = new Map<ThemeId, TwoLists>();
  for (const { themeId, coderId, start, end } of project.codings.ofTranscript(id).values()) {
    const coder = coderIds.indexOf(coderId);
    if (coder < 0) continue;
    const lists: TwoLists = coded.get(themeId) ?? [[], []];
    coded.set(themeId, lists);
    lists[coder === 0 ? 0 : 1].push({
      start: positions.toCodePoint(start),
      end: positions.toCodePoint(end),
    });
  }
  return { characters: positions.toCodePoint(text.length), coded };
}

function figuresOf(sources: readonly Source[], themeId: ThemeId): OtherPrograms {
  const counts: FourCounts[] = [];
  const all = { both: 0, onlyA: 0, onlyB: 0, neither: 0 };
  const segments: { -readonly [Key in keyof SegmentAgreement]: number } = { agreeing: 0, rows: 0 };
  for (const { characters, coded } of sources) {
    const [a, b] = coded.get(themeId) ?? [[], []];
    const found = countCharacters(characters, joinOverlaps(a), joinOverlaps(b));
    counts.push(found);
    for (const part of ['both', 'onlyA', 'onlyB', 'neither'] as const) all[part] += found[part];
    const named = (ranges: readonly TextRange[]) => ranges.map((range) => ({ ...range, code: themeId }));
    const { agreeing, rows } = agreeingSegments(named(a), named(b));
    segments.agreeing += agreeing;
    segments.rows += rows;
  }
  return {
    nvivo: nvivoKappa(counts, false),
    nvivoWeighted: nvivoKappa(counts, true),
    maxqda: segmentPercent(segments),
    qualcoder: qualcoderKappa(all),
  };
}

function countCharacters(characters: number, a: readonly TextRange[], b: readonly TextRange[]): FourCounts {
  const both = commonLength(a, b);
  const [onlyA, onlyB] = [lengthOf(a) - both, lengthOf(b) - both];
  return { both, onlyA, onlyB, neither: characters - both - onlyA - onlyB };
}

/**
 * The project's codings and those that a table adds to them, as far as later rows ask: which passages are coded with a
 * theme by a coder. Each question costs a binary search, so that a table of 100,000 rows takes seconds.
 */
import type { CoderId, ThemeId, TranscriptId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Coding } from '../project/records.ts';
import type { TextRange } from '../transcript/textRange.ts';

export interface CodingKind {
  readonly transcriptId: TranscriptId;
  readonly themeId: ThemeId;
  readonly coderId: CoderId;
}

export class WorkingCodings {
  private readonly project: Project;
  /** By transcript, then by theme and coder. */
  private readonly covered = new Map<TranscriptId, Map<string, Coverage>>();

  constructor(project: Project) {
    this.project = project;
  }

  add(kind: CodingKind, range: TextRange, comment: string): void {
    this.coverageOf(kind).add(range, comment);
  }

  /** True where at least one character of the range is coded with the theme by the coder. */
  isTaken(kind: CodingKind, range: TextRange): boolean {
    return this.coverageOf(kind).overlaps(range);
  }

  /** That very coding is there already, and this comment says nothing new. */
  isPresent(kind: CodingKind, range: TextRange, comment: string): boolean {
    const comments = this.coverageOf(kind).commentsAt(range);
    return comments !== null && (comment === '' || comments.has(comment));
  }

  private coverageOf({ transcriptId, themeId, coderId }: CodingKind): Coverage {
    let kinds = this.covered.get(transcriptId);
    if (!kinds) {
      kinds = new Map();
      this.covered.set(transcriptId, kinds);
      for (const coding of this.project.codings.ofTranscript(transcriptId).values())
        own(kinds, coding).add(coding, coding.comment);
    }
    return own(kinds, { themeId, coderId });
  }
}

function own(
  kinds: Map<string, Coverage>,
  { themeId, coderId }: Pick<Coding, 'themeId' | 'coderId'>,
): Coverage {
  const key = `${themeId}/${coderId}`;
  let coverage = kinds.get(key);
  if (!coverage) {
    coverage = new Coverage();
    kinds.set(key, coverage);
  }
  return coverage;
}

/** Ranges of one transcript, theme and coder: their union in order, and each exact range with its comments. */
class Coverage {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly exact = new Map<string, Set<string>>();

  add({ start, end }: TextRange, comment: string): void {
    const key = `${start}/${end}`;
    const comments = this.exact.get(key);
    if (comments) comments.add(comment);
    else this.exact.set(key, new Set([comment]));
    const first = this.firstEndingAfter(start);
    let last = first;
    let united = { start, end };
    while (last < this.starts.length && (this.starts[last] ?? 0) < end) {
      united = {
        start: Math.min(united.start, this.starts[last] ?? start),
        end: Math.max(united.end, this.ends[last] ?? end),
      };
      last++;
    }
    this.starts.splice(first, last - first, united.start);
    this.ends.splice(first, last - first, united.end);
  }

  overlaps({ start, end }: TextRange): boolean {
    return (this.starts[this.firstEndingAfter(start)] ?? Number.POSITIVE_INFINITY) < end;
  }

  commentsAt({ start, end }: TextRange): ReadonlySet<string> | null {
    return this.exact.get(`${start}/${end}`) ?? null;
  }

  private firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

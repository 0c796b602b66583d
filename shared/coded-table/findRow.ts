/** Finds the passages of one row after the other, and keeps what a report says of them. Rules: docs/rules/coded-table.md. */

import { participantsOf } from '../coding/participantsOf.ts';
import { codableRange } from '../coding/passage.ts';
import type { CoderId, ThemeId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import { anchorQuote, type QuoteAnchor, type QuotePassage } from '../quotes/anchorQuote.ts';
import { type CodePointIndex, codePointIndex } from '../transcript/codePoints.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { nameProblem, type Problem } from '../words/problem.ts';
import { isRefusal } from '../words/refusal.ts';
import { WhoIndex } from './findWho.ts';
import { isPrintedAs } from './isPrintedAs.ts';
import type { CodedRow } from './readCodedTable.ts';
import type { ThemesOfTable } from './themesOfTable.ts';
import { WorkingCodings } from './workingCodings.ts';

/** A passage to be coded: the coding is made when the whole table is placed. */
export interface RowPassage extends TextRange {
  readonly row: CodedRow;
  readonly transcriptId: TranscriptId;
  readonly themeId: ThemeId;
  readonly coderId: CoderId;
  /** That very coding was there already: nothing is made. */
  readonly isPresent: boolean;
}

export interface QuoteReport {
  readonly edited: { row: number; quote: string; found: string; score: number }[];
  readonly notFound: { row: number; quote: string; closest: string | null; score: number }[];
  readonly ambiguous: { row: number; quote: string; places: number }[];
}

export class RowFinder {
  readonly report: QuoteReport = { edited: [], notFound: [], ambiguous: [] };
  private readonly project: Project;
  private readonly themes: ThemesOfTable;
  private readonly problems: Problem[];
  private readonly who: WhoIndex;
  private readonly working: WorkingCodings;
  private readonly positions = new Map<TranscriptId, CodePointIndex>();

  constructor(project: Project, themes: ThemesOfTable, problems: Problem[]) {
    this.project = project;
    this.themes = themes;
    this.problems = problems;
    this.who = new WhoIndex(project);
    this.working = new WorkingCodings(project);
  }

  /** Later rows see the passages of earlier ones as coded. */
  find(row: CodedRow, coderId: CoderId): RowPassage[] {
    const transcriptIds = this.who.find(row, this.problems);
    if (!transcriptIds) return [];
    const problem = this.themes.problemAt(row.themePath, row.row);
    if (problem) {
      this.problems.push(problem);
      return [];
    }
    const known = this.themes.knownAt(row.themePath)?.id ?? null;
    const anchor = this.anchor(row, transcriptIds, (passage) =>
      known === null ? false : this.working.isTaken({ ...passage, themeId: known, coderId }, passage),
    );
    this.note(row, anchor);
    if (anchor.found === null) return [];
    const ranges = anchor.passages.flatMap(({ transcriptId, ...range }) => {
      const codable = codableRange(this.project, transcriptId, range, false);
      return isRefusal(codable) ? [] : { transcriptId, ...codable };
    });
    if (ranges.length === 0) {
      this.problems.push(nameProblem(row.row, 'codedRowBlank'));
      return [];
    }
    this.noteOtherSpeaker(row, ranges);
    // A theme is made only for what is found.
    const { id: themeId } = this.themes.themeAt(row.themePath);
    return ranges.map(({ transcriptId, start, end }) => {
      const kind = { transcriptId, themeId, coderId };
      const isPresent = this.working.isPresent(kind, { start, end }, row.comment);
      if (!isPresent) this.working.add(kind, { start, end }, row.comment);
      return { row, ...kind, start, end, isPresent };
    });
  }

  private anchor(
    row: CodedRow,
    transcriptIds: readonly TranscriptId[],
    taken: (passage: QuotePassage) => boolean,
  ): QuoteAnchor {
    const { quote, positions } = row;
    if (positions === null) return anchorQuote(this.project, { transcriptIds, quote, taken });
    // Code points of one text are other places in another: each transcript is asked with its own.
    for (const transcriptId of transcriptIds) {
      const index = this.positionsIn(transcriptId);
      const start = index.fromCodePoint(positions.start);
      const end = index.fromCodePoint(positions.end);
      const question = {
        transcriptIds: [transcriptId],
        quote,
        start,
        end,
        taken,
        isPrintedAs: (passage: QuotePassage, printed: string) => isPrintedAs(this.project, passage, printed),
      };
      const anchor = anchorQuote(this.project, question);
      if (anchor.found === 'given' || transcriptIds.length === 1) return anchor;
    }
    return anchorQuote(this.project, { transcriptIds, quote, taken, start: -1, end: -1 });
  }

  private positionsIn(transcriptId: TranscriptId): CodePointIndex {
    let index = this.positions.get(transcriptId);
    if (!index) {
      index = codePointIndex(textOf(this.project, transcriptId).text);
      this.positions.set(transcriptId, index);
    }
    return index;
  }

  private note({ row, quote: written }: CodedRow, anchor: QuoteAnchor): void {
    const quote = written.trim();
    const score = Math.round(anchor.score * 1000) / 1000;
    if (anchor.found === null) {
      const closest = anchor.closest ? this.wordsAt(anchor.closest) : null;
      this.report.notFound.push({ row, quote, closest, score });
      return;
    }
    if (anchor.isEdited) {
      const found = anchor.passages.map((passage) => this.wordsAt(passage)).join(' […] ');
      this.report.edited.push({ row, quote, found, score });
    }
    if (anchor.places.length > 1) this.report.ambiguous.push({ row, quote, places: anchor.places.length });
  }

  /** A group interview: words of others may be meant, and yet are rarely what the row wants to count. */
  private noteOtherSpeaker(row: CodedRow, passages: readonly QuotePassage[]): void {
    const wanted = this.who.participantNamed(row.participant);
    if (!wanted) return;
    const texts = passages.map(({ transcriptId }) => textOf(this.project, transcriptId));
    // Where the participant does not speak at all, that is named already.
    if (!texts.some(({ turns }) => turns.some(({ participantId }) => participantId === wanted.id))) return;
    const speakers = passages.flatMap(({ transcriptId, start, end }) =>
      participantsOf(textOf(this.project, transcriptId), start, end),
    );
    if (speakers.length === 0 || speakers.includes(wanted.id)) return;
    const labels = new Set(speakers.flatMap((id) => this.project.participants.get(id)?.label ?? []));
    const params = { participant: wanted.label, speakers: [...labels].join(', ') };
    this.problems.push(nameProblem(row.row, 'codedRowSpokenByOther', params));
  }

  private wordsAt({ transcriptId, start, end }: QuotePassage): string {
    return textOf(this.project, transcriptId).text.slice(start, end);
  }
}

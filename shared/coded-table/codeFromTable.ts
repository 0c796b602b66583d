/** Command: a coded table to codings, the whole table as one change. Rules: docs/rules/coded-table.md. */
import { passageFields } from '../coding/passage.ts';
import { placeCodings } from '../coding/placeCodings.ts';
import type { Command, CommandContext, CommandResult } from '../project/command.ts';
import type { CoderId, CodingId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import type { Coding } from '../project/records.ts';
import { seenBy } from '../rounds/seenBy.ts';
import { nameProblem, type Problem } from '../words/problem.ts';
import { isRefusal, type Refusal } from '../words/refusal.ts';
import { codersOfTable } from './codersOfTable.ts';
import { type QuoteReport, RowFinder, type RowPassage } from './findRow.ts';
import { WhoIndex } from './findWho.ts';
import { finishTranscripts, moveMarks } from './marksOfTable.ts';
import type { CodedTable } from './readCodedTable.ts';
import { ThemesOfTable } from './themesOfTable.ts';

export interface CodedTableInput {
  readonly table: CodedTable;
  /** Transcripts that the coders of the table have coded to the end, by name; 'all' is every one of the project. */
  readonly finished?: readonly string[] | 'all';
}

/** `row` is the row as the spreadsheet numbers it. */
export interface CodedTableReport extends QuoteReport {
  /** Rows that led to a coding, merged ones and those that were there already included. */
  readonly applied: number;
  readonly merged: number;
  readonly themesCreated: number;
  /** `line` is the row; the table's own problems first. */
  readonly problems: readonly Problem[];
}

export interface CodedTableResult extends CommandResult {
  readonly report: CodedTableReport;
}

/** Rows without a coder are the acting coder's. Refused where there is such a row and nobody acts. */
export const codeFromTable: Command<'codeFromTable', CodedTableInput> = {
  name: 'codeFromTable',
  changesMuch: true,
  seesHidden: true,
  run: planCodedTable,
};

/** What was planned, and for whom. */
interface Planned {
  readonly project: Project;
  readonly coderId: CoderId | null;
  readonly result: CodedTableResult;
}

/**
 * The same command for those who want its report: it is handed over each time the command has run. `planned` is what it
 * does on the very project and for the coder that it was planned for; else it plans anew.
 */
export function reportingCodeFromTable(
  take: (report: CodedTableReport) => void,
  planned?: Planned,
): Command<'codeFromTable', CodedTableInput> {
  return {
    name: 'codeFromTable',
    changesMuch: true,
    seesHidden: true,
    run(project, input, context) {
      const isPlanned = planned?.project === project && planned.coderId === context.coderId;
      const result = isPlanned ? planned.result : planCodedTable(project, input, context);
      if (!isRefusal(result)) take(result.report);
      return result;
    },
  };
}

/** What the table would do: for a preview, and for the command itself. */
export function planCodedTable(
  project: Project,
  input: CodedTableInput,
  context: CommandContext,
): CodedTableResult | Refusal {
  const steps = codedTableSteps(project, input, context);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, a row a step: edited quotes of a large table are looked for over seconds. */
export function* codedTableSteps(
  project: Project,
  { table, finished = [] }: CodedTableInput,
  context: CommandContext,
): Generator<void, CodedTableResult | Refusal> {
  const draft = new ProjectDraft(project);
  const coderOf = codersOfTable(draft, table.rows, context);
  if (isRefusal(coderOf)) return coderOf;
  const problems: Problem[] = [...table.problems];
  // Not in a theme that the acting coder does not see: the codings would be hidden with it, and show that it is there.
  const themes = new ThemesOfTable(seenBy(project, context.coderId), context);
  const finder = new RowFinder(project, themes, problems);
  const passages: RowPassage[] = [];
  for (const row of table.rows) {
    passages.push(...finder.find(row, coderOf(row)));
    yield;
  }
  themes.addTo(draft);
  const merged = placePassages(draft, passages, context);
  const coderIds = new Set(table.rows.map(coderOf));
  finishTranscripts(draft, namedTranscripts(project, finished, problems), coderIds, context);
  const applied = new Set(passages.map(({ row }) => row.row)).size;
  const themesCreated = themes.created.length;
  return {
    changes: draft.changes(),
    about: { count: applied },
    report: { applied, merged, themesCreated, problems, ...finder.report },
  };
}

/** Makes the codings, merges what overlaps, moves the marks. Answers how many rows merged with a coding that was there. */
function placePassages(
  draft: ProjectDraft,
  passages: readonly RowPassage[],
  context: CommandContext,
): number {
  const made = codingsOf(draft.project, passages, context);
  const holders = placeCodings(draft, [...made.values()]);
  moveMarks(draft, codingsOfMarks(draft.project, passages, context, made), context);
  const merged = new Set<number>();
  for (const [passage, { id }] of made) if (holders.get(id) !== id) merged.add(passage.row.row);
  return merged.size;
}

/**
 * Of codings of one moment the one with the smaller id counts as earlier when they merge, so ids are handed out in the
 * order of the rows: the first row's coding stays, and comments stand in the table's order.
 */
function codingsOf(
  project: Project,
  passages: readonly RowPassage[],
  { newId, now }: CommandContext,
): Map<RowPassage, Coding> {
  const fresh = passages.filter(({ isPresent }) => !isPresent);
  const ids = fresh.map(() => newId<CodingId>()).sort();
  return new Map(
    fresh.map((passage, index) => [passage, codingAt(project, passage, ids[index] ?? newId(), now)]),
  );
}

function codingAt(project: Project, passage: RowPassage, id: CodingId, createdAt: string): Coding {
  const { transcriptId, themeId, coderId, row } = passage;
  const fields = passageFields(textOf(project, transcriptId).text, passage);
  return { id, transcriptId, themeId, coderId, ...fields, comment: row.comment, createdAt };
}

/** Reading marks move for what was there already, too: the row says that its coder has read so far. */
function* codingsOfMarks(
  project: Project,
  passages: readonly RowPassage[],
  { now }: CommandContext,
  made: ReadonlyMap<RowPassage, Coding>,
): Generator<Coding> {
  for (const passage of passages) yield made.get(passage) ?? codingAt(project, passage, '' as CodingId, now);
}

function namedTranscripts(
  project: Project,
  finished: readonly string[] | 'all',
  problems: Problem[],
): ReadonlySet<TranscriptId> {
  if (finished === 'all') return new Set(project.transcripts.keys());
  const who = new WhoIndex(project);
  const found = new Set<TranscriptId>();
  for (const name of finished) {
    const transcriptIds = who.transcriptsNamed(name);
    if (transcriptIds.length === 0) problems.push(nameProblem(null, 'codedFinishedUnknown', { name }));
    for (const id of transcriptIds) found.add(id);
  }
  return found;
}

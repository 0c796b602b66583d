/** Verb `search`: every place where words or an expression stand, with what stands around it. */
import { type Project, textOf } from '../../shared/project/project.ts';
import { type KeywordInContext, keywordInContext } from '../../shared/search/keywordInContext.ts';
import { readQuestion, type SearchQuestion, type SearchSpeaker } from '../../shared/search/searchQuestion.ts';
import { type Hit, searchTranscripts } from '../../shared/search/searchTranscripts.ts';
import { type CodePointIndex, codePointIndex } from '../../shared/transcript/codePoints.ts';
import { countGraphemes, snapToGrapheme } from '../../shared/transcript/graphemes.ts';
import { lineNumbersOf } from '../../shared/transcript/lines.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { searchInWorker } from './searchInWorker.ts';
import { openSession } from './session.ts';
import type { ExitCode, Verb, VerbArguments, VerbIo } from './verb.ts';

export const search: Verb = {
  name: 'search',
  operands: { least: 1, most: null },
  options: ['regex', 'speaker'],
  required: [],
  async run(args, io) {
    const wrong = refuseOperands(args.operands);
    if (wrong) return io.wrongUsage(wrong);
    const question = questionOf(args);
    const needle = readQuestion(question);
    if (isRefusal(needle)) return refusedBy(needle, io);
    const session = await openSession(args.operand(0), io);
    if (isRefusal(session)) return refusedBy(session, io);
    const { project } = session;
    const hits =
      needle.kind === 'words'
        ? [...searchTranscripts(project, needle, question.speaker)]
        : await searchInWorker(project, question);
    if (isRefusal(hits)) return refusedBy(hits, io);
    const rows = rowsOf(project, hits);
    io.printJson({ hits: rows });
    if (!io.isJson) printRows(rows, io);
    return 0;
  },
};

function refusedBy(refusal: Refusal, io: VerbIo): ExitCode {
  io.sayRefusal(refusal);
  return 1;
}

/** A query of several words without quotation marks comes as several operands. */
function refuseOperands([, query, ...more]: readonly string[]): Refusal | null {
  if (query === undefined) return refuse('searchQueryMissing');
  return more.length > 0 ? refuse('searchQuerySplit', { query: [query, ...more].join(' ') }) : null;
}

function questionOf(args: VerbArguments): SearchQuestion {
  return {
    query: args.operand(1),
    mode: args.flag('regex') ? 'regex' : 'folded',
    speaker: (args.option('speaker') ?? 'all') as SearchSpeaker,
  };
}

/** As in the JSON: positions are code points. */
interface HitRow extends KeywordInContext {
  readonly transcript: string;
  readonly line: string;
  readonly start: number;
  readonly end: number;
}

function rowsOf(project: Project, hits: readonly Hit[]): HitRow[] {
  const indexes = new Map<string, CodePointIndex>();
  return hits.map((hit) => {
    const text = textOf(project, hit.transcriptId);
    const positions = indexes.get(hit.transcriptId) ?? codePointIndex(text.text);
    indexes.set(hit.transcriptId, positions);
    const { before, hit: words, after } = keywordInContext(text, hit);
    return {
      transcript: project.transcripts.get(hit.transcriptId)?.name ?? '',
      line: lineNumbersOf(text, hit.start, hit.start + 1)[0] ?? '',
      start: positions.toCodePoint(hit.start),
      end: positions.toCodePoint(hit.end),
      before,
      hit: words,
      after,
    };
  });
}

/** One line a hit, the hits below each other. */
function printRows(rows: readonly HitRow[], io: VerbIo): void {
  const { searching } = io.words;
  if (rows.length === 0) io.print(searching.nothingFound);
  const widthOf = (column: 'transcript' | 'line') =>
    rows.reduce((width, row) => Math.max(width, countGraphemes(row[column])), 0);
  const [names, lines] = [widthOf('transcript'), widthOf('line')];
  for (const { transcript, line, before, hit, after } of rows) {
    const left = onOneLine(before).slice(-sideWidth);
    const start = left.slice(snapToGrapheme(left, 0, 'forward'));
    const place = `${pad(transcript, names)}  ${' '.repeat(lines - countGraphemes(line))}${line}`;
    io.print(
      `${place}  ${' '.repeat(Math.max(0, sideWidth - countGraphemes(start)))}${start}[${onOneLine(hit)}]${onOneLine(after).slice(0, sideWidth)}`,
    );
  }
  io.print(searching.hits({ count: rows.length }));
}

const sideWidth = 40;

function pad(text: string, width: number): string {
  return text + ' '.repeat(width - countGraphemes(text));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

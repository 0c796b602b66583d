/** Verb `results`: the results section as a document, with what its guards find; and an edited Word file back. */
import path from 'node:path';
import {
  type NamedBytes,
  type ResultsFormat,
  resultsFormats,
  writeResultsFile,
} from '../../shared/exports/writeResults.ts';
import { extensionOf } from '../../shared/files/extensionOf.ts';
import type { Project } from '../../shared/project/project.ts';
import { type AnnexKind, annexKinds, type ResultsDocument } from '../../shared/project/resultsRecords.ts';
import { withAnnexes } from '../../shared/results-section/annexes/withAnnexes.ts';
import { checkResults } from '../../shared/results-section/checks/checkResults.ts';
import { checkSentence } from '../../shared/results-section/checks/resultsCheck.ts';
import { blocksOf, documentsOf, quotesIn } from '../../shared/results-section/documentBlocks.ts';
import { addResults, writeResults } from '../../shared/results-section/editResults.ts';
import { blindRounds, unfinished } from '../../shared/rounds/blindRounds.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { bringBackWord } from './bringBackWord.ts';
import { figureToPng } from './figureToPng.ts';
import { openSession, type Session } from './session.ts';
import type { ExitCode, Verb, VerbArguments, VerbIo } from './verb.ts';

export interface WrittenResults {
  readonly chapters: number;
  readonly findings: number;
  readonly quotes: number;
  readonly tables: number;
  readonly figures: number;
  readonly annexes: number;
  readonly warnings: readonly string[];
}

export const results: Verb = {
  name: 'results',
  operands: { least: 1, most: 1 },
  options: ['out', 'document', 'template', 'annexes', 'from', 'conflicts', 'coder'],
  required: ['out'],
  async run(args, io) {
    if (args.option('from') !== null) return takeBack(args, io);
    const written = await writeProjectResults(args, io);
    if (isRefusal(written)) {
      io.sayRefusal(written);
      return 1;
    }
    io.printJson(written);
    const { chapters, findings, quotes, tables, warnings } = written;
    for (const warning of warnings) io.print(warning);
    io.print(io.words.results.wrote({ file: args.required('out'), chapters, findings, quotes, tables }));
    return 0;
  },
};

async function takeBack(args: VerbArguments, io: VerbIo): Promise<ExitCode> {
  const file = args.required('out');
  if (extensionOf(file) !== '.trame') return io.wrongUsage(refuse('outNotProject', { file }));
  const session = await openUnblinded(args.operand(0), io);
  const back = isRefusal(session) ? session : await bringBackWord(session, args, io);
  if (isRefusal(back)) {
    io.sayRefusal(back);
    return 1;
  }
  io.printJson(back);
  const { returned: words } = io.words;
  const { conflicts, comments, warnings, ...counts } = back;
  for (const warning of warnings) io.say(warning);
  for (const { kind, here, there } of conflicts)
    io.print(words.conflictLine({ kind: words.kinds[kind], here, there: there || words.nothingThere }));
  for (const comment of comments) io.print(words.commentBy(comment));
  io.print(words.wrote({ ...counts, file, conflicts: conflicts.length }));
  return 0;
}

async function openUnblinded(file: string, io: VerbIo): Promise<Session | Refusal> {
  const session = await openSession(file, io);
  if (isRefusal(session)) return session;
  const [blind] = blindRounds(session.project);
  if (!blind) return session;
  const count = blind.parts.filter(({ finishedAt }) => finishedAt === null).length;
  return refuse('resultsBlind', { name: blind.name, coders: unfinished(session.project, blind), count });
}

async function writeProjectResults(args: VerbArguments, io: VerbIo): Promise<WrittenResults | Refusal> {
  const session = await openUnblinded(args.operand(0), io);
  if (isRefusal(session)) return session;
  return writeSessionResults(session, args.required('out'), io, {
    name: args.option('document'),
    template: args.option('template'),
    isLanguageAsked: args.option('lang') !== null,
    annexes: args.option('annexes') === null ? null : args.list('annexes'),
  });
}

interface ResultsWish {
  /** Of the text, where there are several. */
  readonly name: string | null;
  readonly template: string | null;
  /** A text in another language than that of the messages will not do. */
  readonly isLanguageAsked: boolean;
  /** In place of those of the text; `null`: as it stands. */
  readonly annexes: readonly string[] | null;
}

const usualWish: ResultsWish = { name: null, template: null, isLanguageAsked: false, annexes: null };

/** A project without a text of results gets one from its tree, which is written and not stored. */
export async function writeSessionResults(
  session: Session,
  file: string,
  io: VerbIo,
  wish: ResultsWish = usualWish,
): Promise<WrittenResults | Refusal> {
  const format = resultsFormats.find((one) => `.${one}` === extensionOf(file));
  if (!format) return refuse('resultsFormat', { file: path.basename(file) });
  const document = chooseDocument(session, wish, io);
  if (isRefusal(document)) return document;
  const refused = putAnnexes(session, document, wish.annexes, io);
  if (refused) return refused;
  const { project } = session;
  const read = wish.template === null ? null : await readTemplateFile(wish.template, format, io);
  if (read !== null && isRefusal(read)) return read;
  const written = await writeResultsFile(project, document, format, {
    now: io.now(),
    toPng: figureToPng,
    template: read,
  });
  if (isRefusal(written)) return written;
  const refusal = await io.writeFile(file, written.bytes);
  if (refusal) return refusal;
  const summary = summaryOf(project, document, io);
  if (!read || written.added.length === 0) return summary;
  const lacks = io.words.results.templateLacks({ file: read.name, styles: written.added });
  return { ...summary, warnings: [lacks, ...summary.warnings] };
}

async function readTemplateFile(
  file: string,
  format: ResultsFormat,
  io: VerbIo,
): Promise<NamedBytes | Refusal> {
  const name = path.basename(file);
  if (format !== 'docx') return refuse('templateNeedsWord', { file: name });
  const bytes = await io.readFile(file);
  return isRefusal(bytes) ? bytes : { name, bytes };
}

function chooseDocument(
  session: Session,
  { name, isLanguageAsked }: ResultsWish,
  io: VerbIo,
): ResultsDocument | Refusal {
  const all = documentsOf(session.project);
  const named = all.find((one) => one.name.toLowerCase() === name?.toLowerCase());
  if (name !== null && !named)
    return refuse('resultsUnknown', { name, known: all.map((one) => one.name).join(', ') || '–' });
  const inLanguage = () => documentsOf(session.project).find(({ language }) => language === io.language);
  const chosen = named ?? inLanguage() ?? (isLanguageAsked ? undefined : all[0]);
  if (chosen) return chosen;
  if (session.project.codings.size === 0) return refuse('resultsNoThemes');
  const input = { name: io.words.results.title, language: io.language, isFromTree: true };
  const ran = session.run(addResults, input, null);
  if (isRefusal(ran)) return ran;
  return inLanguage() ?? refuse('recordMissing');
}

/** They are written with the text and not stored. */
function putAnnexes(
  session: Session,
  { id }: ResultsDocument,
  names: readonly string[] | null,
  { newId }: VerbIo,
): Refusal | null {
  if (names === null) return null;
  const unknown = names.find((name) => !isAnnex(name));
  if (unknown !== undefined) return refuse('annexUnknown', { name: unknown, known: annexKinds.join(', ') });
  const blocks = withAnnexes(blocksOf(session.project, id), new Set(names.filter(isAnnex)), newId);
  const ran = session.run(writeResults, { documentId: id, blocks }, null);
  return isRefusal(ran) ? ran : null;
}

function isAnnex(name: string): name is AnnexKind {
  return (annexKinds as readonly string[]).includes(name);
}

function summaryOf(project: Project, document: ResultsDocument, io: VerbIo): WrittenResults {
  const blocks = blocksOf(project, document.id);
  const contents = blocks.map(({ content }) => content);
  const isFinding = (content: (typeof contents)[number]) =>
    content.kind === 'paragraph' &&
    content.inlines.some(({ kind }) => kind === 'list' || kind === 'count' || kind === 'quotes');
  return {
    chapters: contents.filter((one) => one.kind === 'heading' && one.level === 1 && one.isNumbered).length,
    findings: contents.filter(isFinding).length,
    quotes: blocks.flatMap(quotesIn).length,
    tables: contents.filter(({ kind }) => kind === 'table').length,
    annexes: contents.filter(({ kind }) => kind === 'annex').length,
    figures: contents.filter(({ kind }) => kind === 'figure').length,
    warnings: checkResults(project, document)
      .filter(({ reason }) => reason === null)
      .map((check) => checkSentence(io.words, check)),
  };
}

/** Verb `results`: the results section as a document, with what its guards find. */
import path from 'node:path';
import { resultsFormats, writeResultsFile } from '../../shared/exports/writeResults.ts';
import { extensionOf } from '../../shared/files/extensionOf.ts';
import type { Project } from '../../shared/project/project.ts';
import type { ResultsDocument } from '../../shared/project/resultsRecords.ts';
import { checkResults } from '../../shared/results-section/checks/checkResults.ts';
import { checkSentence } from '../../shared/results-section/checks/resultsCheck.ts';
import { blocksOf, documentsOf, quotesIn } from '../../shared/results-section/documentBlocks.ts';
import { addResults } from '../../shared/results-section/editResults.ts';
import { blindRounds, unfinished } from '../../shared/rounds/blindRounds.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { openSession, type Session } from './session.ts';
import type { Verb, VerbArguments, VerbIo } from './verb.ts';

export interface WrittenResults {
  readonly chapters: number;
  readonly findings: number;
  readonly quotes: number;
  readonly tables: number;
  readonly figures: number;
  readonly warnings: readonly string[];
}

export const results: Verb = {
  name: 'results',
  operands: { least: 1, most: 1 },
  options: ['out', 'document'],
  required: ['out'],
  async run(args, io) {
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

async function writeProjectResults(args: VerbArguments, io: VerbIo): Promise<WrittenResults | Refusal> {
  const session = await openSession(args.operand(0), io);
  if (isRefusal(session)) return session;
  const [blind] = blindRounds(session.project);
  if (blind)
    return refuse('roundNotFinished', { name: blind.name, coders: unfinished(session.project, blind) });
  return writeSessionResults(session, args.required('out'), args.option('document'), io);
}

/** A project without a text of results gets one from its tree, which is written and not stored. */
export async function writeSessionResults(
  session: Session,
  file: string,
  name: string | null,
  io: VerbIo,
): Promise<WrittenResults | Refusal> {
  const format = resultsFormats.find((one) => `.${one}` === extensionOf(file));
  if (!format) return refuse('resultsFormat', { file: path.basename(file) });
  const document = chooseDocument(session, name, io);
  if (isRefusal(document)) return document;
  const { project } = session;
  const refusal = await io.writeFile(file, await writeResultsFile(project, document, format, io.now()));
  return refusal ?? summaryOf(project, document, io);
}

function chooseDocument(session: Session, name: string | null, io: VerbIo): ResultsDocument | Refusal {
  const all = documentsOf(session.project);
  const named = all.find((one) => one.name.toLowerCase() === name?.toLowerCase());
  if (name !== null && !named)
    return refuse('resultsUnknown', { name, known: all.map((one) => one.name).join(', ') || '–' });
  const chosen = named ?? all.find(({ language }) => language === io.language) ?? all[0];
  if (chosen) return chosen;
  if (session.project.codings.size === 0) return refuse('resultsNoThemes');
  const input = { name: io.words.results.title, language: io.language, isFromTree: true };
  const ran = session.run(addResults, input, null);
  if (isRefusal(ran)) return ran;
  return documentsOf(session.project)[0] ?? refuse('recordMissing');
}

function summaryOf(project: Project, document: ResultsDocument, io: VerbIo): WrittenResults {
  const blocks = blocksOf(project, document.id);
  const contents = blocks.map(({ content }) => content);
  const isFinding = (content: (typeof contents)[number]) =>
    content.kind === 'paragraph' &&
    content.inlines.some(({ kind }) => kind !== 'text' && kind !== 'reference');
  return {
    chapters: contents.filter((one) => one.kind === 'heading' && one.level === 1 && one.isNumbered).length,
    findings: contents.filter(isFinding).length,
    quotes: blocks.flatMap(quotesIn).length,
    tables: contents.filter(({ kind }) => kind === 'table').length,
    figures: 0,
    warnings: checkResults(project, document)
      .filter(({ reason }) => reason === null)
      .map((check) => checkSentence(io.words, check)),
  };
}

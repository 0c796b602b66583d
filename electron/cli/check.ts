/** Verb `check`: a finished chapter against its transcripts. */
import path from 'node:path';
import { checkDraft, type DraftCheck } from '../../shared/draft-check/checkDraft.ts';
import { draftKindOf } from '../../shared/draft-check/draftParagraphs.ts';
import { extensionOf } from '../../shared/files/extensionOf.ts';
import { transcriptExtensions } from '../../shared/files/readableFiles.ts';
import type { Project } from '../../shared/project/project.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { checkDocument } from './checkDocument.ts';
import { checkLines } from './checkLines.ts';
import { startParser } from './parseInWorker.ts';
import { openToRead, workOf } from './session.ts';
import type { Verb, VerbArguments, VerbIo } from './verb.ts';

const subtitles = ['.vtt', '.srt'];

export const check: Verb = {
  name: 'check',
  operands: { least: 2, most: 2 },
  options: ['coder'],
  required: [],
  async run(args, io) {
    const checked = await checkFiles(args, io);
    if (isRefusal(checked)) {
      io.sayRefusal(checked);
      return 1;
    }
    io.printJson(checkDocument(checked.project, checked.result));
    if (!io.isJson) for (const line of checkLines(checked.project, checked.result, io.words)) io.print(line);
    return 0;
  },
};

async function checkFiles(
  args: VerbArguments,
  io: VerbIo,
): Promise<{ readonly project: Project; readonly result: DraftCheck } | Refusal> {
  const draft = args.operand(1);
  const extension = extensionOf(draft);
  const isChapter = transcriptExtensions.includes(extension) && !subtitles.includes(extension);
  const parser = startParser();
  try {
    const session = await openToRead(args, io);
    if (isRefusal(session)) return session;
    const project = workOf(session);
    if (project.participants.size === 0)
      return refuse('draftNeedsParticipants', { file: path.basename(draft) });
    const bytes = await io.readFile(draft);
    if (isRefusal(bytes)) return bytes;
    const source = isChapter
      ? await parser.readText(draft, bytes)
      : refuse('draftFormat', { file: path.basename(draft) });
    if (isRefusal(source)) return source;
    for (const problem of source.problems) io.sayProblem(problem);
    return { project, result: checkDraft(project, source.text, draftKindOf(extension)) };
  } finally {
    await parser.close();
  }
}

/** What `import` answers: the JSON of the contract, and lines for people. */

import { inNaturalOrder } from '../../shared/project/naturalOrder.ts';
import type { Project } from '../../shared/project/project.ts';
import type { FilePreview, ImportPreview } from '../../shared/transcript/previewImport.ts';
import type { Problem } from '../../shared/words/problem.ts';
import type { Refusal } from '../../shared/words/refusal.ts';
import { problemSentence, refusalSentence, type Words } from '../../shared/words/words.ts';
import { inColumns } from './inColumns.ts';

/** A problem of the table of participants; `row` is `null` where it concerns the whole table. */
export interface TableProblem {
  readonly file: string;
  readonly row: number | null;
  readonly message: string;
}

export interface RefusedFile {
  readonly file: string;
  readonly refusal: Refusal;
}

/** `project` is the one after the import: its participants are those of the answer. */
export function importReport(
  project: Project,
  preview: ImportPreview,
  tableProblems: readonly TableProblem[],
  refused: readonly RefusedFile[],
  words: Words,
) {
  const taken = preview.files.filter((file) => file.isTaken);
  const empty = preview.files.flatMap(({ fileName, refusal }) =>
    refusal ? [{ file: fileName, refusal }] : [],
  );
  const general = preview.problems.map((problem) => ({
    file: '',
    row: problem.line,
    message: problemSentence(words, problem),
  }));
  const leftOut = preview.files
    .filter((file) => !file.isTaken && !file.refusal)
    .flatMap(({ fileName, problems }) =>
      problemMessages(problems, words).map(({ line, message }) => ({ file: fileName, row: line, message })),
    );
  const json = {
    transcripts: taken.map((file) => transcriptReport(file, words)),
    participants: participantReport(project),
    problems: [...general, ...leftOut, ...tableProblems],
    refused: [...refused, ...empty].map(({ file, refusal }) => ({
      file,
      reason: refusalSentence(words, refusal),
    })),
  };
  const { transcript, participant, turns, words: wordsHeading, lines } = words.importing.columns;
  const rows = json.transcripts.map((one) => [
    one.name,
    one.participants.join(', ') || '–',
    one.turns,
    one.words,
    one.lines,
  ]);
  const table = inColumns([[transcript, participant, turns, wordsHeading, lines], ...rows]);
  return { json, lines: taken.length > 0 ? table : [], count: taken.length };
}

/** `line` counts source lines from 1; `null` where the problem concerns the whole file. */
export function problemMessages(
  problems: readonly Problem[],
  words: Words,
): { line: number | null; message: string }[] {
  return problems.map((problem) => ({ line: problem.line, message: problemSentence(words, problem) }));
}

function transcriptReport(
  { name, participant, participants, draft, speakers, problems }: FilePreview,
  words: Words,
) {
  return {
    name,
    participant,
    participants,
    turns: draft.parsed.turns.length,
    words: draft.wordCount,
    lines: draft.lines.starts.length,
    speakers: speakers
      .filter(({ label }) => label !== '')
      .map(({ label, turns, isInterviewer }) => ({ label, turns, isInterviewer })),
    problems: problemMessages(problems, words),
  };
}

function participantReport(project: Project) {
  const characteristics = [...project.characteristics.values()].sort((a, b) => a.position - b.position);
  return inNaturalOrder(project.participants.values(), ({ label }) => label).map((participant) => ({
    label: participant.label,
    characteristics: Object.fromEntries(
      characteristics.flatMap(({ id, name }) => {
        const value = participant.characteristics[id];
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  }));
}

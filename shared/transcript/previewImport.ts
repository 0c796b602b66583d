/**
 * What an import would store, before anything is stored: every file with its name, turns, speakers, participants and
 * problems. Each choice can be changed in the options and the preview asked for again. Rules: docs/rules/who-spoke.md.
 */
import type { SourceText } from '../files/sourceText.ts';
import type { TranscriptId } from '../project/ids.ts';
import { inNaturalOrder } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import { nameProblem, type Problem } from '../words/problem.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { draftTranscript, type TranscriptDraft } from './draftTranscript.ts';
import { fileTitle, freeName, nameKey } from './fileTitle.ts';
import type { LabelChoice } from './findLabels.ts';
import { knownSpeakers } from './knownSpeakers.ts';
import { labelKey } from './speakerLabels.ts';
import { type SpeakerChoice, type SpeakerRole, whoSpoke } from './whoSpoke.ts';

export interface ImportSource {
  /** With or without folders; what stands in front of the last slash is left out. */
  readonly fileName: string;
  readonly source: SourceText;
}

export interface ImportOptions {
  /** Labels of all interviewers; without it they are found. */
  readonly interviewers?: readonly string[] | null;
  /** Choices by the file's place in the sources. */
  readonly files?: Readonly<Record<number, FileChoice>>;
}

export interface FileChoice extends SpeakerChoice {
  /** A name for the transcript instead of the file's. */
  readonly name?: string;
  readonly labels?: LabelChoice;
  /** For a text that was there before. Default: kept where it stands twice in one import, else skipped. */
  readonly sameText?: 'skip' | 'keepBoth';
  /** For a new text of a transcript that the project knows. Default: kept beside it. */
  readonly changedText?: 'correct' | 'keepBoth';
  /** Leaves the file out. */
  readonly isLeftOut?: boolean;
}

export interface FilePreview {
  readonly fileName: string;
  /** The transcript's name as it would be stored. */
  readonly name: string;
  /** False where it would be left out: by choice, as the same text, or refused. */
  readonly isTaken: boolean;
  readonly refusal: Refusal | null;
  readonly source: SourceText;
  readonly draft: TranscriptDraft;
  readonly speakers: readonly SpeakerRole[];
  /** Labels of its participants in natural order. */
  readonly participants: readonly string[];
  /** The participant with most words, or `null`. */
  readonly participant: string | null;
  /** Where the same text stands already. */
  readonly sameTextAs: { readonly where: 'import' | 'project'; readonly name: string } | null;
  /** The transcript of the project that has this name or comes from this file, with another text. */
  readonly changedOf: { readonly id: TranscriptId; readonly name: string } | null;
  /** Whether it corrects that transcript instead of becoming one of its own. */
  readonly isCorrection: boolean;
  readonly problems: readonly Problem[];
}

export interface ImportPreview {
  readonly files: readonly FilePreview[];
  /** All participants of the files taken, in natural order. */
  readonly participants: readonly { readonly label: string; readonly isNew: boolean }[];
  /** Problems of the whole import: an interviewer who was named and does not speak. */
  readonly problems: readonly Problem[];
}

/** `project` is the one that the files would be added to; `null` for a new one. */
export function previewImport(
  sources: readonly ImportSource[],
  options: ImportOptions,
  project: Project | null,
): ImportPreview {
  const choices = sources.map((_, index) => options.files?.[index] ?? {});
  const sameTexts = findSameTexts(sources, choices, project);
  const read = sources.map((one, index): ReadFile => {
    const choice = choices[index] ?? {};
    const sameTextAs = sameTexts[index] ?? null;
    const draft = draftTranscript(one.source, labelsToTake(one.source, choice, options));
    return { ...one, choice, sameTextAs, draft };
  });
  const known = knownSpeakers(project);
  const roles = whoSpoke(
    read.map(({ fileName, draft, choice }) => ({ name: fileTitle(fileName), parsed: draft.parsed, choice })),
    { interviewers: options.interviewers ?? null, known },
  );
  const byFile = knownFiles(project);
  const before: EarlierTranscripts = {
    names: new Set([...(project?.transcripts.values() ?? [])].map(({ name }) => nameKey(name))),
    byParticipant: transcriptsByParticipant(project),
    byFile,
  };
  const files = read.map((file, index) => previewFile(file, roles[index] ?? [], before));
  const participants = allParticipants(files, known.participants);
  return { files, participants, problems: silentInterviewers(files, options) };
}

/** Who names as interviewer a name that no rule takes means that the names of that file are its speakers (T20). */
function labelsToTake(source: SourceText, { labels }: FileChoice, options: ImportOptions): LabelChoice {
  const chosen = labels ?? {};
  const asking = new Set((options.interviewers ?? []).map(labelKey));
  if (asking.size === 0) return chosen;
  const { possible } = draftTranscript(source, chosen).parsed;
  if (!possible.some(({ key }) => asking.has(key))) return chosen;
  return { ...chosen, add: [...(chosen.add ?? []), ...possible.map(({ label }) => label)] };
}

interface ReadFile extends ImportSource {
  readonly choice: FileChoice;
  readonly draft: TranscriptDraft;
  readonly sameTextAs: FilePreview['sameTextAs'];
}

/** What the project and the files before this one have; each file adds its own. */
interface EarlierTranscripts {
  /** Keys of names. */
  readonly names: Set<string>;
  /** Name of a transcript by the key of a participant who speaks in it. */
  readonly byParticipant: Map<string, string>;
  /** Transcripts of the project by the key of their name and of their file's. */
  readonly byFile: ReadonlyMap<string, NonNullable<FilePreview['changedOf']>>;
}

function previewFile(
  { fileName, source, choice, draft, sameTextAs }: ReadFile,
  speakers: readonly SpeakerRole[],
  earlier: EarlierTranscripts,
): FilePreview {
  const isSkipped = sameTextAs !== null && (choice.sameText ?? defaultChoice[sameTextAs.where]) === 'skip';
  const isTaken = !choice.isLeftOut && !isSkipped && hasWords(source);
  const changedOf = sameTextAs ? null : (earlier.byFile.get(nameKey(fileTitle(fileName))) ?? null);
  const isCorrection = isTaken && changedOf !== null && choice.changedText === 'correct';
  const wished = choice.name?.trim() || fileTitle(fileName);
  const name = isCorrection ? changedOf.name : isTaken ? freeName(wished, earlier.names) : wished;
  const { participants, participant } = participantsOf(draft, speakers);
  const problems = [...source.problems, ...source.leftOut, ...draft.parsed.problems];
  if (sameTextAs) problems.push(sameTextProblem(sameTextAs, isTaken));
  if (changedOf && isTaken) {
    const code = isCorrection ? 'changedTextCorrects' : 'changedTextKept';
    problems.push(nameProblem(null, code, { transcript: changedOf.name, name }));
  }
  if (isTaken && !isCorrection) problems.push(...otherTranscripts(earlier.byParticipant, participants, name));
  const refusal = hasWords(source) ? null : refuse('noText', { file: fileName });
  const found = { speakers, participants, participant, sameTextAs, changedOf, isCorrection, problems };
  return { fileName, name, isTaken, refusal, source, draft, ...found };
}

const defaultChoice = { import: 'keepBoth', project: 'skip' } as const;

function hasWords(source: SourceText): boolean {
  return /\S/.test(source.text);
}

function findSameTexts(
  sources: readonly ImportSource[],
  choices: readonly FileChoice[],
  project: Project | null,
): FilePreview['sameTextAs'][] {
  const inProject = new Map<string, string>();
  for (const { textId, name } of project?.transcripts.values() ?? []) {
    const text = project?.texts.get(textId)?.text;
    if (text !== undefined) inProject.set(text, name);
  }
  const inImport = new Map<string, string>();
  return sources.map(({ fileName, source }, index) => {
    const known = inProject.get(source.text);
    const before = inImport.get(source.text);
    if (!choices[index]?.isLeftOut && before === undefined) inImport.set(source.text, fileName);
    if (!hasWords(source)) return null;
    if (known !== undefined) return { where: 'project', name: known };
    return before === undefined ? null : { where: 'import', name: before };
  });
}

function knownFiles(project: Project | null): EarlierTranscripts['byFile'] {
  const known = new Map<string, NonNullable<FilePreview['changedOf']>>();
  for (const { id, name, sourceFile } of project?.transcripts.values() ?? []) {
    for (const key of [nameKey(name), nameKey(fileTitle(sourceFile))])
      if (!known.has(key)) known.set(key, { id, name });
  }
  return known;
}

function sameTextProblem(same: NonNullable<FilePreview['sameTextAs']>, isTaken: boolean): Problem {
  if (same.where === 'import')
    return nameProblem(null, isTaken ? 'sameFileKept' : 'sameFileSkipped', { other: same.name });
  return nameProblem(null, isTaken ? 'alreadyImportedKept' : 'alreadyImportedSkipped', {
    transcript: same.name,
  });
}

function participantsOf(
  draft: TranscriptDraft,
  speakers: readonly SpeakerRole[],
): Pick<FilePreview, 'participants' | 'participant'> {
  const byLabel = new Map(speakers.map(({ label, participant }) => [label, participant]));
  const words = new Map<string, number>();
  draft.parsed.turns.forEach(({ speaker }, index) => {
    const participant = byLabel.get(speaker);
    if (participant) words.set(participant, (words.get(participant) ?? 0) + (draft.turnWords[index] ?? 0));
  });
  const participants = inNaturalOrder(words.keys(), (label) => label);
  const most = [...words].sort((a, b) => b[1] - a[1])[0];
  return { participants, participant: most?.[0] ?? null };
}

function transcriptsByParticipant(project: Project | null): Map<string, string> {
  const earlier = new Map<string, string>();
  for (const { textId, name } of project?.transcripts.values() ?? []) {
    const ids = new Set(project?.texts.get(textId)?.turns.map(({ participantId }) => participantId));
    for (const id of ids) {
      const label = id === null ? undefined : project?.participants.get(id)?.label;
      if (label !== undefined) earlier.set(labelKey(label), name);
    }
  }
  return earlier;
}

/** Two interviews of one participant are right and yet often a mistake in a label, so they are named. */
function otherTranscripts(
  earlier: Map<string, string>,
  participants: readonly string[],
  name: string,
): Problem[] {
  const problems: Problem[] = [];
  for (const participant of participants) {
    const other = earlier.get(labelKey(participant));
    if (other !== undefined)
      problems.push(nameProblem(null, 'twoFilesForParticipant', { participant, other }));
    else earlier.set(labelKey(participant), name);
  }
  return problems;
}

function allParticipants(
  files: readonly FilePreview[],
  known: ReadonlyMap<string, string>,
): ImportPreview['participants'] {
  const labels = new Set(files.filter((file) => file.isTaken).flatMap((file) => file.participants));
  return inNaturalOrder(labels, (label) => label).map((label) => ({
    label,
    isNew: !known.has(labelKey(label)),
  }));
}

function silentInterviewers(files: readonly FilePreview[], options: ImportOptions): Problem[] {
  const heard = new Set(files.flatMap((file) => file.speakers.map(({ key }) => key)));
  return (options.interviewers ?? [])
    .filter((label) => !heard.has(labelKey(label)))
    .map((label) => nameProblem(null, 'interviewerSilent', { label }));
}

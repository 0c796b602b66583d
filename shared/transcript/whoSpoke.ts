/**
 * Who speaks in each file of an import: the interviewer, or which participant. Everything is proposed and can be
 * changed; the rule that led to it is named. Rules: docs/rules/who-spoke.md.
 */
import { findInterviewers, type InterviewerRule } from './findInterviewers.ts';
import type { ParsedTranscript } from './parseTranscript.ts';
import { isAnonymousLabel, labelKey, labelNumber } from './speakerLabels.ts';

export interface SpeakingFile {
  /** The file's name without folder and extension. */
  readonly name: string;
  readonly parsed: ParsedTranscript;
  readonly choice?: SpeakerChoice;
}

/** What the user changed for one file. */
export interface SpeakerChoice {
  /** Label key to a participant's label, or to `null` for an interviewer. */
  readonly speakers?: Readonly<Record<string, string | null>>;
  /** Takes participants from the labels or from the file's name, whatever the batch suggests. */
  readonly participantsFrom?: 'label' | 'fileName';
}

/**
 * `label`: the turn's own anonymous label; `fileLabel`: the anonymous label that the file's name begins with;
 * `fileName`: the whole name; `chosen`: by the user.
 */
export type ParticipantRule = 'label' | 'fileLabel' | 'fileName' | 'chosen';

export interface SpeakerRole {
  /** Empty for turns without label. */
  readonly label: string;
  readonly key: string;
  readonly turns: number;
  readonly isInterviewer: boolean;
  /** The participant's label; `null` for an interviewer and for text before the first label. */
  readonly participant: string | null;
  readonly rule: ParticipantRule | InterviewerRule | 'beforeFirstLabel';
}

export interface WhoSpokeOptions {
  /** Labels of all interviewers; with this nothing is looked for. */
  readonly interviewers?: readonly string[] | null;
  /** Interviewers and respondents that the project already knows. */
  readonly known?: KnownSpeakers;
}

export interface KnownSpeakers {
  /** Keys of interviewers' labels. */
  readonly interviewers: ReadonlySet<string>;
  /** Transcripts' file names (without extension) with the keys of their participants' labels. */
  readonly files: readonly { readonly name: string; readonly respondents: readonly string[] }[];
  /** Participants' labels as they stand in the project, by key. */
  readonly participants: ReadonlyMap<string, string>;
}

export const nobodyKnown: KnownSpeakers = { interviewers: new Set(), files: [], participants: new Map() };

/** For each file, its speakers in the order in which they first speak. */
export function whoSpoke(files: readonly SpeakingFile[], options: WhoSpokeOptions = {}): SpeakerRole[][] {
  const known = options.known ?? nobodyKnown;
  const interviewers = findInterviewers(files, options.interviewers ?? null, known.interviewers);
  const shared = labelsSharedByFiles(files, interviewers, known);
  const written = new Map(known.participants);
  /** A participant is shown as first written. */
  const asFirstWritten = (label: string) => {
    const key = labelKey(label);
    const first = written.get(key);
    if (first === undefined) written.set(key, label);
    return first ?? label;
  };
  return files.map((file) =>
    rolesOf(file, interviewers, shared).map((role) =>
      role.participant === null ? role : { ...role, participant: asFirstWritten(role.participant) },
    ),
  );
}

function rolesOf(
  file: SpeakingFile,
  interviewers: ReadonlyMap<string, InterviewerRule>,
  shared: ReadonlySet<string>,
): SpeakerRole[] {
  const { parsed, choice } = file;
  const roles: SpeakerRole[] = [];
  const unlabelled = parsed.turns.filter((turn) => turn.speaker === '').length;
  if (unlabelled > 0) {
    const base = { label: '', key: '', turns: unlabelled, isInterviewer: false };
    const chosen = choice?.speakers?.[''];
    if (chosen !== undefined) roles.push({ ...base, participant: chosen, rule: 'chosen' });
    else if (parsed.labels.length > 0) roles.push({ ...base, participant: null, rule: 'beforeFirstLabel' });
    else roles.push({ ...base, ...participantFromName(file.name) });
  }
  const respondents = parsed.labels.filter(({ key }) => !interviewers.has(key));
  for (const { label, key, turns } of parsed.labels) {
    const base = { label, key, turns };
    const chosen = choice?.speakers?.[key];
    const interviewerRule = interviewers.get(key);
    if (chosen !== undefined)
      roles.push({ ...base, isInterviewer: chosen === null, participant: chosen, rule: 'chosen' });
    else if (interviewerRule)
      roles.push({ ...base, isInterviewer: true, participant: null, rule: interviewerRule });
    else {
      const from =
        choice?.participantsFrom ?? (respondents.length === 1 && shared.has(key) ? 'fileName' : 'label');
      const fromLabel = from === 'label' && isAnonymousLabel(label);
      const participant = fromLabel
        ? ({ participant: label, rule: 'label' } as const)
        : participantFromName(file.name);
      roles.push({ ...base, isInterviewer: false, ...participant });
    }
  }
  return roles;
}

/** "E4_suite" is E4, by its first part; "Entretien Paul" is itself. */
function participantFromName(name: string): { participant: string; rule: ParticipantRule } {
  const first = name.split(/[ \u00a0\u202f_-]/u)[0] ?? '';
  return isAnonymousLabel(first)
    ? { participant: first, rule: 'fileLabel' }
    : { participant: name.trim() || name, rule: 'fileName' };
}

/**
 * Anonymous labels that are the only respondent of several files whose names carry different numbers: P1 in
 * Entretien_01 and in Entretien_02 is two people.
 */
function labelsSharedByFiles(
  files: readonly SpeakingFile[],
  interviewers: ReadonlyMap<string, InterviewerRule>,
  known: KnownSpeakers,
): Set<string> {
  const numbers = new Map<string, Set<number>>();
  const note = (key: string | undefined, name: string) => {
    const number = key === undefined ? null : numberOfName(name, key);
    if (key === undefined || number === null) return;
    numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
  };
  for (const { name, parsed } of files) {
    const respondents = parsed.labels.filter(({ key }) => !interviewers.has(key));
    if (respondents.length === 1 && respondents[0]?.isAnonymous) note(respondents[0].key, name);
  }
  for (const { name, respondents } of known.files) if (respondents.length === 1) note(respondents[0], name);
  return new Set([...numbers].filter(([, found]) => found.size > 1).map(([key]) => key));
}

/**
 * The number that a file's name carries: that of the label itself where the name holds it ("12-03 E1 suite" for E1),
 * else that of the first anonymous label in it, else its first number.
 */
function numberOfName(name: string, key: string): number | null {
  const parts = name.split(/[^\p{L}\p{M}\p{N}]+/u);
  const own = parts.find((part) => labelKey(part) === key);
  const number = labelNumber(own ?? parts.find(isAnonymousLabel) ?? '');
  if (number !== null) return number;
  const digits = /[0-9]{1,9}/.exec(name)?.[0];
  return digits === undefined ? null : Number(digits);
}

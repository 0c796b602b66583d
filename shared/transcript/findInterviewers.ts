/** Which labels of a batch are the interviewers'. Rules: docs/rules/who-spoke.md, P6 to P10. */
import type { ParsedLabel, ParsedTranscript } from './parseTranscript.ts';
import { labelKey } from './speakerLabels.ts';

/**
 * `given`: said by the user; `known`: interviewer in the project; `word`: Enquêtrice, Question, Q …; `mostFiles`: the
 * initials that stand in most files; `questions`: the initials whose turns end in question marks more often.
 */
export type InterviewerRule = 'given' | 'known' | 'word' | 'mostFiles' | 'questions';

/** Keys of interviewers' labels, each with the rule that found it. With `given`, exactly those. */
export function findInterviewers(
  files: readonly { readonly parsed: ParsedTranscript }[],
  given: readonly string[] | null,
  known: ReadonlySet<string>,
): Map<string, InterviewerRule> {
  const interviewers = new Map<string, InterviewerRule>();
  if (given && given.length > 0) {
    for (const label of given) interviewers.set(labelKey(label), 'given');
    return interviewers;
  }
  for (const { parsed } of files) {
    for (const { key, kind } of parsed.labels) {
      if (known.has(key)) interviewers.set(key, 'known');
      else if (kind === 'asks' && !interviewers.has(key)) interviewers.set(key, 'word');
    }
  }
  const counts = countInitials(files.map(({ parsed }) => parsed));
  for (const { parsed } of files) {
    if (parsed.labels.some(({ key }) => interviewers.has(key))) continue;
    const found = likelyInterviewer(parsed, counts);
    if (found) interviewers.set(found.key, found.rule);
  }
  for (const { parsed } of files) {
    for (const key of secondInterviewers(parsed, interviewers)) interviewers.set(key, 'questions');
  }
  return interviewers;
}

interface InitialsCount {
  files: number;
  turns: number;
  questions: number;
}

function countInitials(parsed: readonly ParsedTranscript[]): Map<string, InitialsCount> {
  const counts = new Map<string, InitialsCount>();
  for (const { labels } of parsed) {
    for (const { key, kind, turns, questions } of labels) {
      if (kind !== 'capitals' && !isName(kind)) continue;
      const count = counts.get(key) ?? { files: 0, turns: 0, questions: 0 };
      count.files++;
      count.turns += turns;
      count.questions += questions;
      counts.set(key, count);
    }
  }
  return counts;
}

/** Those that only the user made labels are names too. */
function isName(kind: ParsedLabel['kind']): boolean {
  return kind === 'named' || kind === null;
}

function likelyInterviewer(
  parsed: ParsedTranscript,
  counts: ReadonlyMap<string, InitialsCount>,
): { key: string; rule: InterviewerRule } | null {
  const initials = parsed.labels.filter(({ kind }) => kind === 'capitals');
  const candidates = initials.length > 0 ? initials : parsed.labels.filter(({ kind }) => isName(kind));
  const countOf = ({ key }: ParsedLabel) => counts.get(key) ?? { files: 0, turns: 1, questions: 0 };
  const share = (label: ParsedLabel) => countOf(label).questions / countOf(label).turns;
  const [first, second] = [...candidates].sort(
    (a, b) => countOf(b).files - countOf(a).files || share(b) - share(a),
  );
  if (!first) return null;
  // Somebody who speaks alone in a file, and does not ask, is no interviewer.
  if (parsed.labels.length === 1 && share(first) <= 0.5) return null;
  // Names say nothing of who asks, and programs number voices as they hear them.
  if (initials.length === 0 && second !== undefined && share(first) <= share(second)) return null;
  const isTied = second !== undefined && countOf(first).files === countOf(second).files;
  return { key: first.key, rule: isTied ? 'questions' : 'mostFiles' };
}

/** Beside an anonymous respondent and a first interviewer: other initials that mostly ask. */
function secondInterviewers(
  parsed: ParsedTranscript,
  interviewers: ReadonlyMap<string, InterviewerRule>,
): string[] {
  if (!parsed.labels.some(({ isAnonymous, key }) => isAnonymous && !interviewers.has(key))) return [];
  return parsed.labels
    .filter(({ kind, key, turns, questions }) => {
      return kind === 'capitals' && !interviewers.has(key) && questions > turns / 2;
    })
    .map(({ key }) => key);
}

/** What the number behind a label counts in one file: its questions, or the voices of a program, and not participants. Rules: docs/rules/turns.md, T21 and T22. */
import type { FoundLabel } from './findLabels.ts';

/** The labels of a file, those whose numbers count questions under one name, and numbered voices as names. */
export function readNumbers(found: readonly FoundLabel[]): readonly FoundLabel[] {
  const questions = found.filter(({ label }) => numberOf(label, 'Q') !== null);
  if (countQuestions(questions)) {
    const answers = found.filter(({ label }) => numberOf(label, 'R') !== null);
    const hasNumberedAnswers = countQuestions(answers);
    return found.map((one) => {
      if (numberOf(one.label, 'Q') !== null) return { ...one, label: 'Q', key: 'q', kind: 'asks' };
      const isAnswer = hasNumberedAnswers && numberOf(one.label, 'R') !== null;
      return isAnswer ? { ...one, label: 'R', key: 'r', kind: 'answers' } : one;
    });
  }
  if (!found.some(({ label }) => label === 'S00')) return found;
  return found.map((one) => (/^S[0-9]{2}$/.test(one.label) ? { ...one, kind: 'named' } : one));
}

/** Numbers that count questions are at least two and do not come again: Q1, Q2, Q3. */
function countQuestions(labels: readonly FoundLabel[]): boolean {
  const different = new Set(labels.map(({ key }) => key)).size;
  return different >= 2 && (labels.length - different) * 10 <= labels.length;
}

function numberOf(label: string, letter: 'Q' | 'R'): number | null {
  const first = label[0]?.toUpperCase();
  return first === letter && /^.[ \u00a0\u202f]?[0-9]{1,3}$/u.test(label) ? Number(label.slice(1)) : null;
}

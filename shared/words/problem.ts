/** A named problem: something was taken or placed, with a reservation that the user should read. */
import type { ProblemCode, Problems } from './words.ts';

/** A code with its parameters; `shared/words` makes the sentence. `line` counts source lines from 1. */
export interface Problem {
  readonly problem: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly line: number | null;
}

/** `nameProblem(12, 'nulReplaced', { count: 3 })`: the parameters are those that the sentence needs. */
export function nameProblem<Code extends ProblemCode>(
  line: number | null,
  code: Code,
  ...params: Parameters<Problems[Code]>
): Problem {
  return { problem: code, params: params[0] ?? {}, line };
}

/** Expected failure as a value: nothing was done, and here is why. */
import type { RefusalCode, Refusals } from './words.ts';

/** Expected failure: a code with its parameters; `shared/words` makes the sentence. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** `refuse('themeHasName', { name })`: the parameters are those that the sentence needs. */
export function refuse<Code extends RefusalCode>(code: Code, ...params: Parameters<Refusals[Code]>): Refusal {
  return { refused: code, params: params[0] ?? {} };
}

export function isRefusal(result: object): result is Refusal {
  return 'refused' in result;
}

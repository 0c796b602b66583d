/** Reads what stands after the verb: which options there are, which take a value, and what is wrong with a call. */
import { themeLevels } from '../../shared/codebook/themeLevels.ts';
import { textEncodings } from '../../shared/files/decodeText.ts';
import { cooccurrenceMeasures } from '../../shared/relations/coefficients.ts';
import { cooccurrenceRelations } from '../../shared/relations/cooccurrenceQuestion.ts';
import { searchSpeakers } from '../../shared/search/searchQuestion.ts';
import { exportKinds, matrixUnits } from '../../shared/tables/exportOptions.ts';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { OptionName, Verb, VerbArguments } from './verb.ts';

/** What an option takes: nothing, any value, or one of a list. */
type OptionKind = 'flag' | 'value' | readonly string[];

/** As most verbs take them; `Verb.choices` has what one takes instead. */
export const optionKinds: Readonly<Record<OptionName, OptionKind>> = {
  out: 'value',
  into: 'value',
  coder: 'value',
  interviewer: 'value',
  participants: 'value',
  encoding: [...textEncodings, 'mac-roman'],
  finished: 'value',
  theme: 'value',
  what: exportKinds,
  by: 'value',
  unit: matrixUnits,
  with: 'value',
  coders: 'value',
  level: themeLevels,
  relation: cooccurrenceRelations,
  lines: 'value',
  measure: cooccurrenceMeasures,
  participant: 'value',
  transcripts: 'value',
  for: 'value',
  round: 'value',
  document: 'value',
  template: 'value',
  annexes: 'value',
  from: 'value',
  conflicts: ['keep', 'take'],
  codebook: ['yes', 'no'],
  base: 'value',
  run: 'value',
  threshold: 'value',
  order: 'value',
  map: 'value',
  regex: 'flag',
  programs: 'flag',
  speaker: searchSpeakers,
  lang: ['fr', 'en'],
  json: 'flag',
  help: 'flag',
};

/** What an option takes with this verb. */
export function kindOf(verb: Pick<Verb, 'choices'> | null, name: OptionName): OptionKind {
  return verb?.choices?.[name] ?? optionKinds[name];
}

/** Every verb takes these. */
export const commonOptions: readonly OptionName[] = ['json', 'lang', 'help'];

/** A call split into operands and options, before it is known whether the verb takes them. */
export interface SplitCall {
  readonly operands: readonly string[];
  /** `true` for a flag. */
  readonly options: ReadonlyMap<OptionName, string | true>;
}

/** `--name value`, `--name=value`; after `--` everything is an operand. */
export function splitCall(
  words: readonly string[],
  verb: Pick<Verb, 'name' | 'choices'>,
): SplitCall | Refusal {
  const operands: string[] = [];
  const options = new Map<OptionName, string | true>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') {
      operands.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    const [flag = '', inline] = splitAtEquals(word);
    const name = optionNamed(flag);
    if (!name) return refuse('optionUnknown', { verb: verb.name, option: flag });
    if (options.has(name)) return refuse('optionTwice', { option: flag });
    const kind = kindOf(verb, name);
    const takesValue = kind !== 'flag';
    if (!takesValue && inline !== undefined) return refuse('optionTakesNoValue', { option: flag });
    const value = takesValue ? readValue(name, kind, inline ?? words[++at]) : true;
    if (typeof value === 'object') return value;
    options.set(name, value);
  }
  return { operands, options };
}

/** The arguments of a verb, or what it does not take, lacks or has too much of. */
export function argumentsFor(verb: Verb, call: SplitCall): VerbArguments | Refusal {
  for (const name of call.options.keys()) {
    if (!commonOptions.includes(name) && !verb.options.includes(name))
      return refuse('optionUnknown', { verb: verb.name, option: `--${name}` });
  }
  const missing = verb.required.find((name) => !call.options.has(name));
  const { least, most } = verb.operands;
  if (call.operands.length < least) return refuse('operandsMissing', { verb: verb.name });
  const extra = most === null ? undefined : call.operands[most];
  if (extra !== undefined) return refuse('operandsTooMany', { verb: verb.name, operand: extra });
  if (missing) return refuse('optionMissing', { verb: verb.name, option: `--${missing}` });
  return new CheckedArguments(call);
}

class CheckedArguments implements VerbArguments {
  readonly operands: readonly string[];
  private readonly options: SplitCall['options'];

  constructor({ operands, options }: SplitCall) {
    this.operands = operands;
    this.options = options;
  }

  option(name: OptionName): string | null {
    const value = this.options.get(name);
    return typeof value === 'string' ? value : null;
  }

  flag(name: OptionName): boolean {
    return this.options.get(name) === true;
  }

  required(name: OptionName): string {
    const value = this.option(name);
    if (value === null) throw new Error(`--${name} is not among the verb's required options.`);
    return value;
  }

  operand(index: number): string {
    const operand = this.operands[index];
    if (operand === undefined) throw new Error(`The verb does not require ${index + 1} operands.`);
    return operand;
  }

  list(name: OptionName): readonly string[] {
    const parts = this.option(name)?.split(',') ?? [];
    return parts.map((part) => part.trim()).filter((part) => part !== '');
  }
}

function readValue(name: OptionName, choices: OptionKind, value: string | undefined): string | Refusal {
  const option = `--${name}`;
  if (value === undefined || value === '' || value.startsWith('--'))
    return refuse('optionNeedsValue', { option });
  if (typeof choices === 'string' || choices.includes(value)) return value;
  return refuse('optionChoice', { option, value, choices: choices.join(', ') });
}

function optionNamed(flag: string): OptionName | null {
  if (flag === '-h') return 'help';
  const name = flag.slice(2);
  return flag.startsWith('--') && Object.hasOwn(optionKinds, name) ? (name as OptionName) : null;
}

function splitAtEquals(word: string): [string, string?] {
  const at = word.indexOf('=');
  return at === -1 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

/** What a guard found: which fault, where, what would mend it, and whether it is kept. Rules: docs/rules/results-section.md. */
import type { ParticipantId, ResultsBlockId } from '../../project/ids.ts';
import type { BlockContent, ResultsBlock } from '../../project/resultsRecords.ts';
import type { Words } from '../../words/words.ts';

export type CheckKind = keyof Words['results']['checks'];

export interface ResultsCheck {
  /** The same as long as it is the same fault: what is kept with a reason. */
  readonly key: string;
  readonly kind: CheckKind;
  readonly params: Readonly<Record<string, string | number>>;
  /** `null` for the whole document. */
  readonly blockId: ResultsBlockId | null;
  /** The piece of the block, and the words in it; `null` for the whole block. */
  readonly place: { readonly inline: number; readonly start: number; readonly end: number } | null;
  /** `null` where only the researcher can mend it, and where `fixOf` looks for a quote. */
  readonly fix: Fix | null;
  /** Who is never heard, or too often. */
  readonly participantId?: ParticipantId;
}

export type Fix = {
  /** What the button names beside the parameters of the check. */
  readonly named?: Readonly<Record<string, string>>;
} /** The block with other content, or the block `at`; `written` for the button. */ & (
  | {
      readonly kind: 'content';
      readonly at?: ResultsBlockId;
      readonly content: BlockContent;
      readonly written?: string;
    }
  /** The block goes. */
  | { readonly kind: 'remove' }
  /** New blocks behind a block, at the end where it is `null`. */
  | {
      readonly kind: 'insert';
      readonly after: ResultsBlockId | null;
      readonly contents: readonly BlockContent[];
    }
);

export interface KeptOrOpen extends ResultsCheck {
  /** Why it is kept; `null` while it is open. */
  readonly reason: string | null;
}

export function checkSentence(words: Words, { kind, params }: Pick<ResultsCheck, 'kind' | 'params'>): string {
  return (words.results.checks[kind] as (params: ResultsCheck['params']) => string)(params);
}

export function fixLabel(words: Words, { kind, params }: ResultsCheck, fix: Fix): string {
  const { fixes } = words.results;
  if (kind === 'countDisagrees')
    return fix.kind === 'content' && fix.written !== undefined
      ? fixes.countDisagrees({ written: fix.written })
      : fixes.countFollows;
  const label = fixes[kind as keyof typeof fixes] as string | ((params: ResultsCheck['params']) => string);
  return typeof label === 'string' ? label : label({ ...params, ...fix.named });
}

/** The block without one of its pieces; a space that then stands double goes too. */
export function withoutInline(block: ResultsBlock, index: number): BlockContent | null {
  const { content } = block;
  if (!('inlines' in content)) return null;
  const inlines = content.inlines.filter((_, at) => at !== index);
  const [before, after] = [inlines[index - 1], inlines[index]];
  if (
    before?.kind === 'text' &&
    after?.kind === 'text' &&
    before.text.endsWith(' ') &&
    /^[\s.,]/u.test(after.text)
  )
    inlines[index - 1] = { ...before, text: before.text.trimEnd() };
  return { ...content, inlines };
}

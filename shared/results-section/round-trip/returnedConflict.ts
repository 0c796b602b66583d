/** What cannot be taken back without a decision, and the decisions. Rules: docs/rules/results-section.md, RS83. */
import type { ResultsBlockId } from '../../project/ids.ts';

export interface ReturnedConflict {
  /** The same in every comparison of the same file with the same project. */
  readonly key: string;
  readonly kind:
    | 'list'
    | 'count'
    | 'quote'
    | 'reference'
    | 'table'
    | 'sample'
    /** Evidence of another kind. */
    | 'other'
    /** Evidence that went from the text in Trame, and was changed in the file. */
    | 'gone'
    /** Words that were changed on both sides since the file was written. */
    | 'words'
    /** Taken out of the file, and changed in Trame since. */
    | 'removed'
    /** Taken out in Trame, and changed in the file since. */
    | 'revived';
  readonly blockId: ResultsBlockId | null;
  /** What Trame prints now. */
  readonly here: string;
  /** What came back; empty where it was deleted. */
  readonly there: string;
}

/** `keep`: as Trame has it; `take`: the words that came back, as plain text. */
export type Decision = 'keep' | 'take';

/** Without a decision the evidence is kept, and a change that is no conflict is taken. */
export type Decisions = Readonly<Record<string, Decision>>;

/** Of the decision on another name. */
export const nameDecision = 'name';

export class Conflicts {
  readonly found: ReturnedConflict[] = [];
  private readonly decisions: Decisions;
  private readonly counts = new Map<string, number>();

  constructor(decisions: Decisions) {
    this.decisions = decisions;
  }

  decide(conflict: Omit<ReturnedConflict, 'key'>): Decision {
    const start = `${conflict.blockId ?? ''} ${conflict.kind}`;
    const count = (this.counts.get(start) ?? 0) + 1;
    this.counts.set(start, count);
    const key = `${start} ${count}`;
    this.found.push({ key, ...conflict });
    return this.decisions[key] ?? 'keep';
  }
}

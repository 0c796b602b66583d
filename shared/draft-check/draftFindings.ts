/** What a draft check says, one finding after the other, in the order of the chapter. Rules: DC17, DC23, DC26. */
import type { ThemeId } from '../project/ids.ts';
import type { CheckedCount } from './checkCounts.ts';
import type { CheckedList, DraftCheck } from './checkDraft.ts';
import type { CheckedQuote } from './checkQuotes.ts';
import { isWrongQuote } from './draftProblems.ts';

/** `unclear`: not enough is said to tell; somebody should look. */
export type FindingState = 'wrong' | 'unclear' | 'right';

export type DraftFinding = { readonly paragraph: number; readonly state: FindingState } & (
  | { readonly kind: 'quote'; readonly quote: CheckedQuote }
  | { readonly kind: 'count'; readonly count: CheckedCount }
  | { readonly kind: 'list'; readonly list: CheckedList }
  | {
      /** Coded with the theme of a section, and in none of its lists. */
      readonly kind: 'missing';
      readonly heading: string;
      readonly themeId: ThemeId;
      readonly labels: readonly string[];
    }
  | {
      /** In a list of a section without a coding of its theme. */
      readonly kind: 'extra';
      readonly heading: string;
      readonly themeId: ThemeId;
      readonly label: string;
    }
  | {
      /** Among those who are said not to share a section's theme, and coded with it; or neither of both. */
      readonly kind: 'contrary';
      readonly heading: string;
      readonly themeId: ThemeId;
      readonly label: string;
      readonly isCoded: boolean;
    }
);

const countStates = { agrees: 'right', disagrees: 'wrong', unclear: 'unclear' } as const;

export function draftFindings({ quotes, counts, participants, themes }: DraftCheck): DraftFinding[] {
  const findings: DraftFinding[] = [
    ...quotes.map((quote): DraftFinding => {
      const state = isWrongQuote(quote) ? 'wrong' : 'right';
      return { kind: 'quote', paragraph: quote.paragraph, state, quote };
    }),
    ...counts.map((count): DraftFinding => {
      return { kind: 'count', paragraph: count.paragraph, state: countStates[count.verdict], count };
    }),
    ...participants.map((list): DraftFinding => {
      const state = list.unknown.length > 0 ? 'wrong' : 'right';
      return { kind: 'list', paragraph: list.paragraph, state, list };
    }),
    ...themes.flatMap(({ paragraph, heading, themeId, missing, extra, contrary }): DraftFinding[] => [
      ...(missing.length === 0
        ? []
        : [
            {
              kind: 'missing' as const,
              paragraph,
              state: 'wrong' as const,
              heading,
              themeId,
              labels: missing,
            },
          ]),
      ...extra.map((one) => ({
        ...{ kind: 'extra' as const, state: 'wrong' as const, heading, themeId },
        ...{ paragraph: one.paragraph, label: one.participant },
      })),
      ...contrary.map(({ paragraph: at, participant, isCoded }) => ({
        ...{ kind: 'contrary' as const, state: 'wrong' as const, heading, themeId },
        ...{ paragraph: at, label: participant, isCoded },
      })),
    ]),
  ];
  return findings.sort((a, b) => a.paragraph - b.paragraph);
}

/** Whether it compares a list with the codings of a theme. */
export function isOfTheme(
  finding: DraftFinding,
): finding is Extract<DraftFinding, { readonly themeId: ThemeId }> {
  return finding.kind === 'missing' || finding.kind === 'extra' || finding.kind === 'contrary';
}

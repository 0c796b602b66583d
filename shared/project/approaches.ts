/** How a study works with its interviews. Rules: docs/rules/study.md, ST1. */

export const approaches = ['codebook', 'groundedTheory', 'framework', 'reflexive'] as const;
export type Approach = (typeof approaches)[number];

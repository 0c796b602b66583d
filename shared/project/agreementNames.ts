/** Names of units and levels of agreement, as records and the command line write them. */

export const agreementUnits = ['turn', 'sentence', 'line', 'character', 'transcript'] as const;
export type AgreementUnitName = (typeof agreementUnits)[number];
export type AgreementLevel = 'leaf' | 'top' | 'all';

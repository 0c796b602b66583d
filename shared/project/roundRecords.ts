/** Records of second coding: who codes which interviews in a round, and how differences were settled. Part of records.ts. */
import type { AgreementLevel, AgreementUnitName, Coefficient, OtherIntervalName } from './agreementNames.ts';
import type { CoderId, CodingId, DecisionId, RoundId, ThemeId, TranscriptId } from './ids.ts';

/** Several coders code the same interviews. Blind: nobody sees the others' work until all have finished. */
export interface Round {
  readonly id: RoundId;
  readonly name: string;
  readonly transcriptIds: readonly TranscriptId[];
  /** Compared with all that stands below them; none: every theme. Themes may be gone since. */
  readonly themeIds: readonly ThemeId[];
  readonly isBlind: boolean;
  /** One for each coder. A copy sent to one coder has that coder's only. */
  readonly parts: readonly RoundPart[];
  readonly startedBy: CoderId | null;
  readonly startedAt: string;
  /** Somebody chose to see the others' work before all had finished. */
  readonly liftedBy: CoderId | null;
  readonly liftedAt: string | null;
  /** Coding has ended, and the figures before discussion are kept; differences may still be settled. */
  readonly closedAt: string | null;
  /** One set for each pair of coders, and one of all where they are three or more; empty until the round is closed. */
  readonly before: readonly KeptFigures[];
}

/** Rounds of three coders that were closed by earlier versions have sets of pairs only. */
export type KeptFigures = FrozenFigures | FrozenOfAll;

export interface RoundPart {
  readonly coderId: CoderId;
  /** When the coder declared the part finished. */
  readonly finishedAt: string | null;
}

/** `null` where a figure has no interval. */
export type IntervalEnds = readonly [number, number] | null;

/** Rounds that were closed by earlier versions have none. */
export type OtherIntervals = Readonly<Partial<Record<OtherIntervalName, IntervalEnds>>>;

/** On characters, all themes together. */
export interface FrozenPassages {
  readonly uAlphaBinary: Coefficient;
  readonly uAlpha: Coefficient;
  readonly cuAlpha: Coefficient;
}

/** Agreement as it was when the round was closed; everything else is computed from the counts. */
export interface FrozenFigures {
  readonly coderIds: readonly [CoderId, CoderId];
  readonly unit: AgreementUnitName;
  readonly level: AgreementLevel;
  readonly units: number;
  readonly draws: number;
  readonly seed: number;
  readonly themes: readonly FrozenTheme[];
  /** Branches whose themes exclude one another, as they were marked at that time. */
  readonly domains: readonly FrozenDomain[];
  /** Intervals of the counts summed over themes. */
  readonly kappaInterval: IntervalEnds;
  readonly alphaInterval: IntervalEnds;
  readonly intervals?: OtherIntervals | undefined;
  readonly passages?: FrozenPassages | undefined;
}

export interface FrozenTheme {
  readonly themeId: ThemeId;
  /** The theme's path at that time. */
  readonly path: readonly string[];
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly neither: number;
  readonly kappaInterval: IntervalEnds;
  readonly alphaInterval: IntervalEnds;
  readonly uAlphaBinary?: Coefficient | undefined;
  readonly intervals?: OtherIntervals | undefined;
}

export interface FrozenDomain extends FrozenPassages {
  readonly themeId: ThemeId;
  readonly path: readonly string[];
  readonly intervals?: OtherIntervals | undefined;
}

/** Agreement of three coders or more as it was when the round was closed; all of them have seen every transcript. */
export interface FrozenOfAll extends FrozenPassages {
  readonly coderIds: readonly CoderId[];
  readonly unit: AgreementUnitName;
  readonly level: AgreementLevel;
  readonly units: number;
  readonly draws: number;
  readonly seed: number;
  readonly themes: readonly FrozenThemeOfAll[];
  readonly domains: readonly FrozenDomain[];
  /** Each two of them, all themes together. */
  readonly pairs: readonly FrozenPair[];
  /** Intervals of the units summed over themes. */
  readonly alphaInterval: IntervalEnds;
  readonly fleissInterval: IntervalEnds;
  readonly intervals?: OtherIntervals | undefined;
}

export interface FrozenThemeOfAll {
  readonly themeId: ThemeId;
  /** The theme's path at that time. */
  readonly path: readonly string[];
  /** Units by how many coders coded them, from none to all. */
  readonly codedBy: readonly number[];
  readonly uAlphaBinary: Coefficient;
  readonly alphaInterval: IntervalEnds;
  readonly fleissInterval: IntervalEnds;
  readonly intervals?: OtherIntervals | undefined;
}

export interface FrozenPair {
  readonly coderIds: readonly [CoderId, CoderId];
  readonly kappa: Coefficient;
  readonly alpha: Coefficient;
  readonly kappaInterval: IntervalEnds;
  readonly alphaInterval: IntervalEnds;
}

/** How one difference between two coders was settled. A later decision on the same codings counts instead. */
export interface Decision {
  readonly id: DecisionId;
  readonly roundId: RoundId;
  readonly transcriptId: TranscriptId;
  /** From the first to the last character of the codings that differ, as they were. */
  readonly start: number;
  readonly end: number;
  /** The codings that differ, both coders', in the order of their ids. They may be gone since. */
  readonly codingIds: readonly CodingId[];
  /** `kept`: as `keptCoderId` has it. `merged`: their themes on the whole stretch. `both`: each as it is. */
  readonly outcome: 'kept' | 'merged' | 'both' | 'discuss';
  readonly keptCoderId: CoderId | null;
  /** What stands from then on; nothing while it is to be discussed. */
  readonly consensus: readonly ConsensusPassage[];
  readonly reason: string;
  readonly coderId: CoderId | null;
  readonly createdAt: string;
}

export interface ConsensusPassage {
  readonly themeId: ThemeId;
  readonly start: number;
  readonly end: number;
}

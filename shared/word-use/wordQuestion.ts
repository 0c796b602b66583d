/** Whose words are counted, where, and which of them. */
import type { CoderId, ParticipantId, ThemeId } from '../project/ids.ts';
import type { Stemming } from './lightStem.ts';
import type { StopList } from './stopWords.ts';

export type Speakers = 'everybody' | 'participants' | 'interviewers' | ParticipantId;

export interface WordQuestion {
  /** Only in passages of this theme and of those below it; `null`: everywhere, coded or not. */
  readonly themeId: ThemeId | null;
  /** Of the passages; `null`: all coders. */
  readonly coderId: CoderId | null;
  readonly speakers: Speakers;
  readonly stopList: StopList;
  /** Left out besides, in lower case. */
  readonly alsoStop: readonly string[];
  readonly stemming: Stemming;
  /** Shorter words are not listed. */
  readonly leastLetters: number;
}

/** What is asked unless it is changed. */
export const usualWords: Omit<WordQuestion, 'coderId'> = {
  themeId: null,
  speakers: 'participants',
  stopList: 'both',
  alsoStop: [],
  stemming: 'none',
  leastLetters: 2,
};

/** Which figure of the project is asked for: what a figure is drawn from at any moment. What it names may be gone since. */
import type { CharacteristicId, CoderId, MapId, ParticipantId, ThemeId, TranscriptId } from './ids.ts';

/** `coderId` of `null`: all coders. */
export type FigureWish =
  /** By the study's own settings. */
  | { readonly what: 'saturation'; readonly hasBand: boolean }
  /** `rowsId` of `null`: all charts on one page. */
  | {
      readonly what: 'sample';
      readonly rowsId: CharacteristicId | null;
      readonly byId: CharacteristicId | null;
    }
  | { readonly what: 'tree' | 'sunburst' | 'treemap'; readonly coderId: CoderId | null }
  | { readonly what: 'map'; readonly mapId: MapId; readonly coderId: CoderId | null }
  /** `themeId` of `null`: around the study. */
  | { readonly what: 'concept'; readonly themeId: ThemeId | null }
  | {
      readonly what: 'cooccurrence' | 'network';
      readonly level: WishedLevel;
      readonly measure: 'passages' | 'events' | 'share' | 'c' | 'jaccardPassages' | 'jaccardParticipants';
      readonly question: {
        readonly relation: 'overlapping' | 'turn' | 'near';
        readonly lines: number;
        readonly withSubtree: boolean;
        readonly coderId: CoderId | null;
      };
    }
  | {
      readonly what: 'codeline' | 'portrait';
      readonly transcriptId: TranscriptId;
      readonly level: WishedLevel;
      readonly coderId: CoderId | null;
    }
  | { readonly what: 'cloud'; readonly words: WishedWords };

type WishedLevel = 'leaf' | 'top' | 'all';

interface WishedWords {
  readonly themeId: ThemeId | null;
  readonly coderId: CoderId | null;
  readonly speakers: 'everybody' | 'participants' | 'interviewers' | ParticipantId;
  readonly stopList: 'fr' | 'en' | 'both' | 'none';
  readonly alsoStop: readonly string[];
  readonly stemming: 'fr' | 'en' | 'none';
  readonly leastLetters: number;
}

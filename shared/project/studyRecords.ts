/** The records of how a study is judged: its approach, how saturation is asked, what the researcher marked. As in records.ts. */
import type { Approach } from './approaches.ts';
import type {
  CoderId,
  LastAspectId,
  ParticipantId,
  StudySettingsId,
  StudyTextId,
  ThemeDomainId,
  ThemeId,
} from './ids.ts';

/** At most one for a project; without it everything is as usual. Rules: docs/rules/study.md. */
export interface StudySettings {
  readonly id: StudySettingsId;
  /** `null` where the researcher has not said. */
  readonly approach: Approach | null;
  /** Asked for although the approach does without. */
  readonly wantsSaturation: boolean;
  readonly wantsAgreement: boolean;
  readonly saturation: SaturationSettings;
}

export interface SaturationSettings {
  readonly order: 'date' | 'number' | 'hand';
  /** The order by hand as it was last; who is not in it comes after, who is gone is passed over. */
  readonly hand: readonly ParticipantId[];
  /** Which themes count: a named level, or a depth of the tree from 1. */
  readonly level: 'leaf' | 'top' | 'all' | number;
  readonly base: number;
  readonly run: number;
  readonly threshold: number;
  /** Of the random orders. */
  readonly seed: number;
}

/** In which interview a theme last brought something new, as the researcher judged. At most one for each theme. */
export interface LastAspect {
  readonly id: LastAspectId;
  readonly themeId: ThemeId;
  readonly participantId: ParticipantId;
  readonly coderId: CoderId | null;
  readonly createdAt: string;
}

/** The themes right below this one exclude one another: a passage of the domain has one of them. At most one a theme. */
export interface ThemeDomain {
  readonly id: ThemeDomainId;
  readonly themeId: ThemeId;
  readonly coderId: CoderId | null;
  readonly createdAt: string;
}

/** Checklists by which a qualitative study is reported: COREQ (Tong et al. 2007) and SRQR (O'Brien et al. 2014). */
export type ReportingChecklist = 'coreq' | 'srqr';

/** What the researcher writes about the study: its interview guide, and what a checklist asks. At most one for a place. */
export interface StudyText {
  readonly id: StudyTextId;
  readonly of: 'guide' | ReportingChecklist;
  /** Number of the item of a checklist; 0 for the guide. */
  readonly item: number;
  readonly text: string;
}

/**
 * The records of axial coding: typed links between themes, types of one's own, maps that show themes and links, and
 * suggestions that were not taken. The same rules hold as in records.ts.
 */
import type {
  AxialLinkId,
  CoderId,
  CodingId,
  IgnoredSuggestionId,
  LinkTypeId,
  MapId,
  MapItemId,
  ThemeId,
} from './ids.ts';
import type { LinePattern } from './records.ts';

/** A typed link between two themes, supported by codings. Rules: docs/rules/axial-links.md. */
export interface AxialLink {
  readonly id: AxialLinkId;
  readonly fromId: ThemeId;
  readonly toId: ThemeId;
  readonly type: AxialLinkType;
  readonly evidence: readonly CodingId[];
  readonly coderId: CoderId | null;
  readonly createdAt: string;
}

/** One of the six that every project has, or one of the project's own. */
export type AxialLinkType = BuiltInLinkType | LinkTypeId;

export type BuiltInLinkType =
  | 'leadsTo'
  | 'convergesWith'
  | 'divergesFrom'
  | 'isContextOf'
  | 'isPartOf'
  | 'contradicts';

/** A type of link of the project's own, with its line and its end, so that it is told apart without colour. */
export interface LinkType extends LinkLook {
  readonly id: LinkTypeId;
  readonly name: string;
  readonly coderId: CoderId | null;
  readonly createdAt: string;
}

export interface LinkLook {
  /** Says the same of both themes; otherwise it leads from one to the other. */
  readonly isSymmetric: boolean;
  readonly line: LinePattern;
  /** At the theme that it leads to; at both where it is symmetric. */
  readonly end: LinkEnd;
}

export type LinkEnd = 'arrow' | 'chevron' | 'openArrow' | 'ring' | 'diamond' | 'bar' | 'triangle' | 'square';

/** A picture of themes and of the links between them; a project may have several, one a chapter. */
export interface ThemeMap {
  readonly id: MapId;
  readonly name: string;
  readonly coderId: CoderId | null;
  readonly createdAt: string;
}

/** Something that stands on a map. Positions are of its middle, in CSS pixels; they may be negative. */
export interface MapItem {
  readonly id: MapItemId;
  readonly mapId: MapId;
  readonly kind: 'theme' | 'label' | 'group';
  /** Of a theme; `null` for the others. A map shows a theme once. */
  readonly themeId: ThemeId | null;
  /** Words of a label, title of a group; empty for a theme. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Size of a group's frame; 0 for the others, whose size is that of their words. */
  readonly width: number;
  readonly height: number;
  /** Placed by hand: tidying lets it stand. */
  readonly isFixed: boolean;
}

/** What the data suggest about two themes and the researcher chose not to see again. */
export interface IgnoredSuggestion {
  readonly id: IgnoredSuggestionId;
  readonly fromId: ThemeId;
  readonly toId: ThemeId;
  readonly reason: SuggestionReason;
  readonly coderId: CoderId | null;
  readonly createdAt: string;
}

/** The themes' passages overlap; one follows the other within a turn; the same participants speak of both. */
export type SuggestionReason = 'overlap' | 'sequence' | 'participants';

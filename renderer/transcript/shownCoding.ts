/** A coding as the transcript shows it: its passage, its theme's name and look, and whose it is. */
import type { CodingId, ThemeId } from '../../shared/project/ids.ts';
import type { LinePattern } from '../../shared/project/records.ts';

export interface ShownCoding {
  readonly id: CodingId;
  readonly start: number;
  readonly end: number;
  readonly themeId: ThemeId;
  /** Name of the theme alone, and its whole path in one line. */
  readonly name: string;
  readonly path: string;
  readonly colour: number | null;
  readonly pattern: LinePattern | null;
  /** Another coder's initials; empty for the acting coder's own. */
  readonly initials: string;
  readonly hasMemo: boolean;
  readonly comment: string;
}

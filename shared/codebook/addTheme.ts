/** Command: add a theme, and the same as a step of commands that make one on the way. */

import { added } from '../project/changeSet.ts';
import type { Command, CommandContext } from '../project/command.ts';
import type { ThemeId } from '../project/ids.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import type { LinePattern } from '../project/records.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { isPaletteColour, linePatterns, nativePattern } from './palette.ts';
import { lastPosition, refuseDepth, settleLooks } from './placeTheme.ts';
import { cleanThemeName, refuseName } from './themeName.ts';

export interface NewTheme {
  readonly name: string;
  /** `null`: first level. */
  readonly parentId: ThemeId | null;
  /** Order among siblings as stored, ascending; the last by default. */
  readonly position?: number;
  /** `false` for an axis, which stands at the first level only. */
  readonly isCodable?: boolean;
  /** Taken only where the theme owns its branch's colour; the next free one by default. */
  readonly colour?: number;
  readonly pattern?: LinePattern;
}

/** `about.themeId` is the new theme. */
export const addTheme: Command<'addTheme', NewTheme> = {
  name: 'addTheme',
  run(project, input, context) {
    const draft = new ProjectDraft(project);
    const themeId = addThemeTo(draft, input, context);
    if (typeof themeId !== 'string') return themeId;
    return { changes: draft.changes(), about: { theme: cleanThemeName(input.name), themeId } };
  },
};

/** Adds the theme to the draft; a refusal leaves the draft as it was. */
export function addThemeTo(draft: ProjectDraft, input: NewTheme, context: CommandContext): ThemeId | Refusal {
  const { project } = draft;
  const { parentId, isCodable = true } = input;
  const name = cleanThemeName(input.name);
  if (parentId !== null && !project.themes.has(parentId)) return refuse('recordMissing');
  const refusal =
    refuseName(project, name, parentId) ??
    refuseDepth(project, parentId, 1, name) ??
    (isCodable || parentId === null ? null : refuse('axisNotFirstLevel', { name })) ??
    refuseLook(input, name);
  if (refusal) return refusal;
  const id = context.newId<ThemeId>();
  draft.apply([
    added('themes', {
      id,
      name,
      parentId,
      position: input.position ?? lastPosition(project, parentId),
      isCodable,
      colour: input.colour ?? null,
      pattern: input.colour === undefined ? null : (input.pattern ?? nativePattern(input.colour)),
      definition: '',
      include: '',
      exclude: '',
      examples: [],
      isRetired: false,
      coderId: context.coderId,
      createdAt: context.now,
    }),
  ]);
  settleLooks(draft, [id]);
  return id;
}

function refuseLook({ colour, pattern }: NewTheme, name: string): Refusal | null {
  const isKnown =
    (colour === undefined || isPaletteColour(colour)) &&
    (pattern === undefined || linePatterns.includes(pattern));
  return isKnown ? null : refuse('colourUnknown', { name });
}

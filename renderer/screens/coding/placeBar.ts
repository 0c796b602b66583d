/** Where the bar for coding stands: under the selection, above it where too little room is left, never over it. */

export interface BarPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly isAbove: boolean;
}

interface BarRoom {
  /** The selection's first and last line, and where its last line begins; pixels of the pane. */
  readonly selection: { readonly top: number; readonly bottom: number; readonly left: number };
  /** Where the bar may stand. */
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  readonly width: number;
}

/** Room below that is enough. */
const enough = 260;
/** Height in which the field and some themes still fit. */
const least = 112;
const gap = 6;
const edge = 8;

export function placeBar({ selection, top, bottom, right, width }: BarRoom): BarPlace {
  const left = Math.max(edge, Math.min(selection.left, right - width - edge));
  const below = bottom - edge - (selection.bottom + gap);
  const above = selection.top - gap - (top + edge);
  if (below >= enough || below >= above) {
    const start = Math.max(top + edge, selection.bottom + gap);
    const fitting = Math.min(start, bottom - edge - least);
    return { left, top: Math.max(fitting, top + edge), maxHeight: Math.max(below, least), isAbove: false };
  }
  const end = Math.min(selection.top - gap, bottom - edge);
  return { left, top: end, maxHeight: Math.max(Math.min(above, end - top - edge), least), isAbove: true };
}

/** Neither above nor below is enough room: the transcript has to be scrolled first, the selection's end to the top third. */
export function needsScrolling({ selection, top, bottom }: BarRoom): boolean {
  return bottom - selection.bottom < enough && selection.top - top < enough;
}

/** Where keys hold. A context holds together with everything above it, so two actions conflict only along one line. */

/** Each context with the one around it. */
export const contexts = {
  always: null,
  project: 'always',
  /** The text of the open interview has the focus. */
  transcript: 'project',
  /** The same, with a coding selected. */
  selectedCoding: 'transcript',
  /** The bar that asks for a theme is open. */
  codeBar: 'project',
  themeTree: 'project',
  /** The table of participants has the focus. */
  participants: 'project',
  /** The view of two coders' differences. */
  triangulation: 'project',
  /** The list of passages found has the focus. */
  passages: 'project',
  /** Something on the axial map has the focus. */
  map: 'project',
  /** The view of saturation, with its heat map. */
  saturation: 'project',
  /** The view of results. */
  results: 'project',
} as const satisfies Record<string, string | null>;

export type Context = keyof typeof contexts;

/** The context, then those around it. */
export function contextsAround(context: Context): readonly Context[] {
  const around: Context[] = [];
  for (let one: Context | null = context; one !== null; one = contexts[one]) around.push(one);
  return around;
}

/** Whether keys of both can be meant at one moment. */
export function holdTogether(a: Context, b: Context): boolean {
  return contextsAround(a).includes(b) || contextsAround(b).includes(a);
}

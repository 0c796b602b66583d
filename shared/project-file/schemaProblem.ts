/** Where a value leaves its schema, as a short path: "themes.3.name". */
import type * as z from 'zod/mini';

/** A part of a file that does not hold what its schema says; `place` is the path inside it. */
export interface SchemaProblem {
  readonly place: string;
}

/** No record has a field of this name alone. */
export function isSchemaProblem(value: object): value is SchemaProblem {
  return 'place' in value && Object.keys(value).length === 1;
}

/** The value if it is of the schema, else where it first is not. Cost: one pass over the value. */
export function readAs<Value extends object>(
  schema: z.ZodMiniType<Value>,
  value: unknown,
): Value | SchemaProblem {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  return { place: placeOf(result.error.issues[0]) };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

function placeOf(issue: Issue | undefined): string {
  if (!issue) return '';
  const path = issue.path.map(String);
  return [...path, ...(issue.keys?.slice(0, 1) ?? [])].join('.');
}

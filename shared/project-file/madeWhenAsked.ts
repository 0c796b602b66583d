/** Schemas that are made when they are first asked for: making all of them takes longer than importing a small study. */

type Makers<Made> = { readonly [Name in keyof Made]: () => Made[Name] };

/** An object whose properties are each made once, at their first reading; its keys are all there from the start. */
export function madeWhenAsked<Made extends object>(makers: Makers<Made>): Readonly<Made> {
  const made: Partial<Made> = {};
  const asked = {};
  for (const name of Object.keys(makers) as (keyof Made & string)[]) {
    Object.defineProperty(asked, name, {
      enumerable: true,
      get: () => {
        made[name] ??= makers[name]();
        return made[name];
      },
    });
  }
  return asked as Readonly<Made>;
}

/** Who acts for each action at this moment: views register while they are on screen. The last one to come is asked. */
import { create } from 'zustand';
import type { ActionId } from '../../shared/actions/actions.ts';

/** An action without a function, or with `null`, cannot be done now. */
export type ActionHandlers = { readonly [Id in ActionId]?: (() => unknown) | null };

const sources: { handlers: ActionHandlers }[] = [];

/** The actions that can be done now. Replaced only when one comes or goes. */
export const enabledActions = create<{ readonly ids: ReadonlySet<ActionId> }>(() => ({ ids: new Set() }));

/** Returns the way to stop. `source.handlers` may be replaced; `noteEnabled` is told of it. */
export function registerActions(source: { handlers: ActionHandlers }): () => void {
  sources.push(source);
  noteEnabled();
  return () => {
    sources.splice(sources.indexOf(source), 1);
    noteEnabled();
  };
}

export function noteEnabled(): void {
  const ids = new Set<ActionId>();
  for (const { handlers } of sources)
    for (const [id, handler] of Object.entries(handlers)) if (handler) ids.add(id as ActionId);
  const before = enabledActions.getState().ids;
  if (ids.size !== before.size || [...ids].some((id) => !before.has(id))) enabledActions.setState({ ids });
}

export function isActionEnabled(id: ActionId): boolean {
  return enabledActions.getState().ids.has(id);
}

/** `false` where nobody can do it now. */
export function runAction(id: ActionId): boolean {
  const source = sources.findLast(({ handlers }) => handlers[id]);
  void source?.handlers[id]?.();
  return source !== undefined;
}

/**
 * Says a sentence without moving the focus: polite ones to screen readers only, for what can be seen anyway; assertive
 * ones, such as refusals, are also shown over the view until they are dismissed or something else is said.
 */

export type Urgency = 'polite' | 'assertive';

type Listener = (sentence: string, urgency: Urgency) => void;
const listeners = new Set<Listener>();

export function announce(sentence: string, urgency: Urgency = 'polite'): void {
  for (const listener of listeners) listener(sentence, urgency);
}

/** Returns the way to stop listening. */
export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

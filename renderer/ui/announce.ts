/** Says a sentence to screen readers without moving the focus: one polite and one assertive region in the page. */

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

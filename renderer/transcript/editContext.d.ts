/** The part of the EditContext interface that the transcript uses; TypeScript's own list does not have it yet. */
interface EditContext extends EventTarget {
  updateText(start: number, end: number, text: string): void;
}
declare const EditContext: { new (): EditContext };
interface HTMLElement {
  editContext: EditContext | null;
}

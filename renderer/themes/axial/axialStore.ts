/** What is being done with axial links, wherever they are shown: which link is selected, which dialog is open. */
import { create } from 'zustand';
import type { AxialLinkId, CodingId, ThemeId } from '../../../shared/project/ids.ts';
import type { AxialLinkType } from '../../../shared/project/records.ts';

export type AxialDialog =
  | { readonly kind: 'link'; readonly fromId: ThemeId }
  | { readonly kind: 'kinds' }
  | { readonly kind: 'evidence'; readonly id: AxialLinkId }
  | { readonly kind: 'evidenceFor'; readonly codingId: CodingId };

export interface AxialState {
  readonly selectedLinkId: AxialLinkId | null;
  /** New links have the kind that was chosen last. */
  readonly lastType: AxialLinkType;
  readonly dialog: AxialDialog | null;
}

export const axialStore = create<AxialState>(() => ({
  selectedLinkId: null,
  lastType: 'leadsTo',
  dialog: null,
}));

export function useAxial<Value>(selector: (state: AxialState) => Value): Value {
  return axialStore(selector);
}

export function selectLink(selectedLinkId: AxialLinkId | null): void {
  if (axialStore.getState().selectedLinkId !== selectedLinkId) axialStore.setState({ selectedLinkId });
}

export function showAxialDialog(dialog: AxialDialog | null): void {
  axialStore.setState({ dialog });
}

/** What of the saturation view is current: the cell, the lit column, the band. Not kept anywhere. */
import { create } from 'zustand';

/** The row above the themes: the headings of the interviews. */
export const headingRow = -1;

export interface HeatPlace {
  readonly row: number;
  readonly column: number;
}

export interface SaturationState {
  readonly place: HeatPlace;
  /** The current cell was reached by somebody, so that its column is lit. */
  readonly isPlaced: boolean;
  readonly hovered: number | null;
  readonly isBandShown: boolean;
  /** Goes up each time the current cell should take the focus. */
  readonly focusRequest: number;
}

const start: SaturationState = {
  place: { row: 0, column: 0 },
  isPlaced: false,
  hovered: null,
  isBandShown: true,
  focusRequest: 0,
};

export const saturationStore = create<SaturationState>(() => start);

export function useSaturationView<Value>(selector: (state: SaturationState) => Value): Value {
  return saturationStore(selector);
}

export function changeSaturationView(patch: Partial<SaturationState>): void {
  saturationStore.setState(patch);
}

export function goToPlace(place: HeatPlace): void {
  const { focusRequest } = saturationStore.getState();
  saturationStore.setState({ place, isPlaced: true, focusRequest: focusRequest + 1 });
}

/** The column that chart and heat map light together. */
export function useLitColumn(): number | null {
  return useSaturationView(({ hovered, isPlaced, place }) => hovered ?? (isPlaced ? place.column : null));
}

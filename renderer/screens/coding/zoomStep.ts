/** The sizes in which the transcript can be shown; the lines never break anew. */
const zooms = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2];

/** The next size up or down; the same at either end. */
export function zoomStep(zoom: number, step: 1 | -1): number {
  if (step === 1) return zooms.find((one) => one > zoom + 0.01) ?? zoom;
  return zooms.findLast((one) => one < zoom - 0.01) ?? zoom;
}

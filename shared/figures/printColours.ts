/** Colours of figures that carry counts: greys, so that they print in black and white. Light to dark, each is told apart. */

export const ink = '#1b1e25';
export const muted = '#5b6770';
export const rule = '#d5dade';
export const pale = '#f1f3f5';

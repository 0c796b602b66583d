/** A group of figures that are measured together. */
import type { Measured } from './figure.ts';

export interface Row {
  /** What `--only` takes. */
  readonly name: string;
  /** Needs the corpus L, which `--quick` leaves out. */
  readonly isLarge: boolean;
  run(print: (measured: Measured) => void): Promise<void>;
}

/** The worker in which other orders of the interviews are drawn; the window goes on, shows how far it is, and can end it. */
import { bandOrders, type OrderBand, orderBand } from '../../shared/saturation/orderBand.ts';

export interface BandJob {
  readonly interviews: readonly (readonly number[])[];
  readonly seed: number;
}

export type BandAnswer = { readonly share: number } | { readonly band: OrderBand };

self.onmessage = ({ data: { interviews, seed } }: MessageEvent<BandJob>) => {
  const answer = (message: BandAnswer) => self.postMessage(message);
  const onProgress = (share: number) => {
    answer({ share });
    return true;
  };
  const band = orderBand(interviews, { orders: bandOrders, seed, onProgress });
  if (band) answer({ band });
};

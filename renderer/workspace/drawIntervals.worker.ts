/** The worker that draws intervals from counts: thousands of draws, told of as they are made. */
import { type BootstrapQuestion, bootstrapIntervals } from '../../shared/agreement/bootstrapIntervals.ts';

self.onmessage = ({ data }: MessageEvent<BootstrapQuestion>) => {
  const result = bootstrapIntervals(data, (made) => self.postMessage({ made }));
  self.postMessage({ result });
};

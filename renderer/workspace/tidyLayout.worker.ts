/** The worker in which maps are tidied. */
import { type TidyTask, tidyLayout } from '../../shared/axial-links/tidyLayout.ts';

self.onmessage = ({ data }: MessageEvent<TidyTask>) => self.postMessage(tidyLayout(data));

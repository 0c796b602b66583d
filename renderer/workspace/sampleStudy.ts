/** The sample study, built and stored in a worker. */
import { sampleStudyName } from '../../shared/sample-study/sampleStudyName.ts';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import { FileWorkFailure, runStorageJob } from '../storage/runStorageJob.ts';
import type { SampleJob, SampleStored } from './buildSample.worker.ts';

/** Nothing is listed among the stored projects where it is refused. */
export function storeSampleStudy(job: SampleJob): Promise<SampleStored | Refusal> {
  const built = runStorageJob<SampleStored | Refusal>('workspace/buildSample.worker.ts', job);
  return built.catch((error: unknown) => {
    const reason = error instanceof FileWorkFailure ? error.reason : 'unknown';
    return refuse('fileCannotBeRead', { file: sampleStudyName, reason });
  });
}

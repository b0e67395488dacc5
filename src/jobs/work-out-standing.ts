import type { JobData } from '../actions/queued/job.ts';
import type { ReckoningContext } from '../actions/reckoner.ts';
import { workOutStanding } from '../actions/work-out-standing.ts';

/**
 * Does the jobs `standing` and `standing-in-turn`. Where the threads have too much to do it fails, and is done again later;
 * a partner that is gone, or a programme without rules, is no failure.
 */
export const standingWorker =
  (context: ReckoningContext) =>
  async (job: JobData<'standing' | 'standing-in-turn'>): Promise<void> => {
    const result = await workOutStanding(context, job);
    if (!result.ok && result.refusal.kind !== 'not-found' && result.refusal.kind !== 'conflict')
      throw new Error(`The standing was not worked out: ${JSON.stringify(result.refusal)}`);
  };

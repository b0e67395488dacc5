import { queueAllStandings } from '../actions/queue-all-standings.ts';
import type { ReckoningContext } from '../actions/reckoner.ts';
import { type DayWatch, watchBusinessDay } from './new-business-day.ts';
import { standingWorker } from './work-out-standing.ts';

/** More than there are threads, so that none waits for the database. */
const atOnce = 4;

/** Everything that keeps standings alive; the queue is stopped by whoever opened it. */
export async function startStandingJobs(
  context: ReckoningContext,
  failed: (error: unknown) => void,
): Promise<DayWatch> {
  const work = standingWorker(context);
  await context.queue.work('standing', work, atOnce);
  await context.queue.work('standing-in-turn', work, atOnce);
  await context.queue.work('all-standings', async (job) => {
    await queueAllStandings(context, job);
  });
  return watchBusinessDay(context, failed);
}

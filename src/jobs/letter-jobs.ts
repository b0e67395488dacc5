import { queueAllLetters } from '../actions/notices/queue-all-letters.ts';
import { type LetterSender, sendLetters } from './send-letters.ts';

/**
 * Partners beside each other, and the letters of one partner after each other: of one partner one job waits at a time, and
 * those that are fetched together are finished before others are fetched.
 */
const partnersAtOnce = 4;

type Letters = ReturnType<typeof sendLetters>;

/** Everything that sends letters about partners; the queue is stopped by whoever opened it. */
export async function startLetterJobs(
  sender: LetterSender,
  counted: (job: 'letters', work: Letters) => Letters = (_job, work) => work,
): Promise<void> {
  const { queue } = sender.context;
  await queue.work('letters', counted('letters', sendLetters(sender)), partnersAtOnce);
  await queue.work('all-letters', async (job) => {
    await queueAllLetters(sender.context, job);
  });
}

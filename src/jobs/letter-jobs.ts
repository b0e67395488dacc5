import { queueAllLetters } from '../actions/notices/queue-all-letters.ts';
import { oneAfterAnother } from './one-after-another.ts';
import { type LetterSender, sendLetters } from './send-letters.ts';

/** So many partners are written to beside each other. */
const partnersAtOnce = 4;

type Letters = ReturnType<typeof sendLetters>;

/**
 * Everything that sends letters about partners; the queue is stopped by whoever opened it. Of one partner one job is done at a
 * time: one that is tried again may come beside a new one, and both would send the same letter.
 */
export async function startLetterJobs(
  sender: LetterSender,
  counted: (job: 'letters', work: Letters) => Letters = (_job, work) => work,
): Promise<void> {
  const { queue } = sender.context;
  const work = oneAfterAnother(({ partner }) => partner, sendLetters(sender));
  await queue.work('letters', counted('letters', work), partnersAtOnce);
  await queue.work('all-letters', async (job) => {
    await queueAllLetters(sender.context, job);
  });
}

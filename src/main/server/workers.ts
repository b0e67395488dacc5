import { nobody } from '../../actions/actor.ts';
import type { SheetReader } from '../../actions/imports/sheet-reader.ts';
import type { JobData, JobName } from '../../actions/queued/job.ts';
import type { Reckoner } from '../../actions/reckoner.ts';
import type { Metrics } from '../../api/metrics.ts';
import { startLetterJobs } from '../../jobs/letter-jobs.ts';
import { importReader } from '../../jobs/read-import.ts';
import { sendLetter } from '../../jobs/send-letter.ts';
import type { Post } from '../../mail/post.ts';
import type { Installation } from './open-installation.ts';

type Work<Name extends JobName> = (data: JobData<Name>) => Promise<void>;

interface WorkersParts {
  readonly installation: Pick<Installation, 'store' | 'queue' | 'clock'>;
  readonly post: Post;
  readonly address: string;
  readonly metrics: Metrics;
  readonly reckoner: Reckoner;
  readonly sheets: SheetReader;
  /** What addresses in letters are signed with. */
  readonly secret: string;
}

/** Does what is queued: each name of a job has one worker here. */
export async function startWorkers({
  installation,
  post,
  address,
  metrics,
  reckoner,
  sheets,
  secret,
}: WorkersParts): Promise<void> {
  const { queue } = installation;
  const counted =
    <Name extends JobName>(job: Name, work: Work<Name>): Work<Name> =>
    async (data) => {
      try {
        await work(data);
        metrics.jobs.inc({ job, outcome: 'done' });
      } catch (error) {
        metrics.jobs.inc({ job, outcome: 'failed' });
        throw error;
      }
    };
  const context = { ...installation, actor: nobody, reckoner };
  await startLetterJobs({ context, post, address, secret }, counted);
  await queue.work('people-import', counted('people-import', importReader({ ...installation, sheets })));
  await queue.work('letter', counted('letter', sendLetter({ context: installation, post, address })));
}

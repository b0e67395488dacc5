import { nobody } from '../../actions/actor.ts';
import type { SheetReader } from '../../actions/imports/sheet-reader.ts';
import type { JobData, JobName } from '../../actions/queued/job.ts';
import type { Reckoner } from '../../actions/reckoner.ts';
import type { Metrics } from '../../api/metrics.ts';
import { importReader } from '../../jobs/read-import.ts';
import { sendLetter } from '../../jobs/send-letter.ts';
import { sendNotice } from '../../jobs/send-notice.ts';
import type { Post } from '../../mail/post.ts';
import type { Installation } from './open-installation.ts';

interface WorkersParts {
  readonly installation: Pick<Installation, 'store' | 'queue' | 'clock'>;
  readonly post: Post;
  readonly address: string;
  readonly metrics: Metrics;
  readonly reckoner: Reckoner;
  readonly sheets: SheetReader;
}

type Work<Name extends JobName> = (data: JobData<Name>) => Promise<void>;

/** Does what is queued: each name of a job has one worker here. */
export async function startWorkers({
  installation,
  post,
  address,
  metrics,
  reckoner,
  sheets,
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
  await queue.work('notice', counted('notice', sendNotice({ context, post, address })));
  await queue.work('people-import', counted('people-import', importReader({ ...installation, sheets })));
  await queue.work('letter', counted('letter', sendLetter({ context: installation, post, address })));
}

import { CompiledQuery } from 'kysely';
import { type ConstructorOptions, type Job, type JobResult, PgBoss } from 'pg-boss';
import { type JobData, type JobName, jobNames, jobs } from '../actions/queued/job.ts';
import type { Engine } from './engines/engine.ts';
import type { Tx } from './tenant.ts';

/** Jobs that wait in the database: those that are sent in a transaction exist if it is committed. */
export interface Queue {
  /** Sends a job in our transaction. Of several with the same `once` that wait at a time, one is done. */
  send<Name extends JobName>(tx: Tx, name: Name, data: JobData<Name>, once?: string): Promise<void>;
  /** Does the jobs of a name, so many at once, each again (three times, letters more often, ever later) where it fails. */
  work<Name extends JobName>(name: Name, act: (data: JobData<Name>) => Promise<void>, atOnce?: number): Promise<void>;
  /** Stops to take jobs; those at work are finished first, for so many seconds at most. */
  stop(seconds?: number): Promise<void>;
}

type IDatabase = NonNullable<ConstructorOptions['db']>;

const schema = 'queue';

/** Of jobs with the same `once`, one waits at a time where the queue is short; letters all wait. */
const policies = {
  standing: 'short',
  'standing-in-turn': 'short',
  'all-standings': 'short',
  letters: 'short',
  'all-letters': 'short',
  'people-import': 'short',
  letter: 'standard',
} as const satisfies Record<JobName, 'short' | 'standard'>;

/** A mail server is down for hours at times: tried ever later, a letter is tried for some nine of them. */
const triesOfLetters = 15;
const isOfLetters = (name: JobName) => name === 'letter' || name === 'letters';

/** What a killed process was at is done again after this, and not for as long as whoever is at it says so. */
const silence = { heartbeatSeconds: 20 } as const;
/** How often is looked for such jobs. */
const looking = { superviseIntervalSeconds: 10, monitorIntervalSeconds: 10 } as const;

/** The roles of ours send jobs in their transactions, and may do nothing else with them. */
const rights = `
  grant usage on schema ${schema} to assay_partner, assay_office, assay_person;
  grant select, insert, update on all tables in schema ${schema} to assay_partner, assay_office, assay_person;
  grant execute on all functions in schema ${schema} to assay_partner, assay_office, assay_person;
`;

/** Prepares the queue's own tables and opens it. `failed` hears of what goes wrong beside the jobs. */
export async function openQueue(engine: Engine, failed: (error: unknown) => void): Promise<Queue> {
  const boss = new PgBoss({
    db: doorOf(engine),
    schema,
    backend: engine.kind,
    useListenNotify: true,
    // Each instance would write a row every minute; there is one worker, and health is told by our own page.
    registerInstance: false,
    ...looking,
  });
  boss.on('error', failed);
  await boss.start();
  for (const name of jobNames) {
    const times = {
      ...{ retryLimit: isOfLetters(name) ? triesOfLetters : 3, retryDelay: 1, retryBackoff: true },
      ...{ ...silence, expireInSeconds: 900 },
    };
    await boss.createQueue(name, { policy: policies[name], notify: true, ...times });
    // One that is there already stays as it was when it was made.
    await boss.updateQueue(name, times);
  }
  await engine.run(rights);
  return {
    send: async (tx, name, data, once) => {
      await boss.send(name, data, { db: doorIn(tx), ...(once !== undefined && { singletonKey: once }) });
    },
    work: async (name, act, atOnce = 1) => {
      const settled = async ({ id, data }: Job<unknown>): Promise<JobResult> => {
        try {
          await act(jobs[name].parse(data) as JobData<typeof name>);
          return { id, status: 'completed' };
        } catch (error) {
          failed(error);
          return { id, status: 'failed', output: { message: error instanceof Error ? error.message : String(error) } };
        }
      };
      await boss.work(name, { ...fetching, batchSize: Math.max(2, atOnce), perJobResults: true }, async (batch) => {
        const results: JobResult[] = [];
        for (let from = 0; from < batch.length; from += atOnce)
          results.push(...(await Promise.all(batch.slice(from, from + atOnce).map(settled))));
        return results;
      });
    },
    stop: async (seconds = 20) => {
      await boss.stop({ graceful: true, close: false, timeout: seconds * 1_000 });
    },
  };
}

/**
 * A notice wakes a worker at once, and a full batch makes it look again; else it would take one job at each look. The slow look
 * is for jobs that are tried again.
 */
const fetching = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2, burstWhenBatchFull: true } as const;

const doorOf = (engine: Engine): IDatabase => ({
  executeSql: async (text, values) => ({ rows: [...(await engine.run(text, values)).rows] }),
  listen: async (channel, heard, subscribed) => {
    const close = await engine.listen(channel, heard);
    subscribed();
    return { close };
  },
});

const doorIn = (tx: Tx): IDatabase => ({
  executeSql: async (text, values) => {
    const { rows } = await tx.executeQuery(CompiledQuery.raw(text, [...(values ?? [])]));
    return { rows };
  },
});

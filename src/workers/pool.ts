import { availableParallelism } from 'node:os';
import type { SheetRead, SheetReader } from '../actions/imports/sheet-reader.ts';
import type { Reckoner, StandingReckoned } from '../actions/reckoner.ts';
import { type Done, done, refused } from '../actions/refusal.ts';
import type { Outcome, Task } from './task.ts';
import { Thread } from './thread.ts';

export interface PoolSettings {
  /** At least two, so that a plan never keeps a standing waiting. */
  readonly threads: number;
  /** So many questions wait at most; the next one is refused. */
  readonly waiting: number;
  /** An answer that takes its time, as a forecast or a plan, may take so long. */
  readonly seconds: number;
}

export const usualPool: PoolSettings = {
  threads: Math.min(Math.max(availableParallelism(), 2), 4),
  waiting: 64,
  seconds: 30,
};

interface Job {
  readonly task: Task;
  readonly catalogue: Catalogue;
  resolve(outcome: Outcome): void;
  reject(error: unknown): void;
}

interface Catalogue {
  readonly version: string;
  files(): Promise<Readonly<Record<string, string>>>;
}

/** Threads that work out standings, forecasts, impacts and plans, while the thread that answers requests does nothing but that. */
export class Pool implements Reckoner, SheetReader {
  readonly #settings: PoolSettings;
  readonly #idle: Thread[] = [];
  readonly #all = new Set<Thread>();
  /** What is quick goes first, and what may take seconds never has all threads. */
  readonly #waiting: { readonly quick: Job[]; readonly long: Job[] } = { quick: [], long: [] };
  #longAtWork = 0;
  #isStopped = false;

  constructor(settings: PoolSettings = usualPool) {
    this.#settings = { ...settings, threads: Math.max(2, settings.threads) };
  }

  async standing({ catalogue, ...asked }: Parameters<Reckoner['standing']>[0]): Promise<Done<StandingReckoned>> {
    const found = await this.#ask({ kind: 'standing', ...asked }, catalogue);
    if (!found.ok) return found;
    if (typeof found.value !== 'string' && 'answers' in found.value) return done(found.value);
    throw new Error('A thread answered with something else where a standing was asked for.');
  }

  async answer({ catalogue, ...asked }: Parameters<Reckoner['answer']>[0]): Promise<Done<string>> {
    const found = await this.#ask(asked, catalogue);
    if (!found.ok) return found;
    if (typeof found.value === 'string') return done(found.value);
    throw new Error('A thread answered with something else where a text was asked for.');
  }

  async sheet({ catalogue, ...asked }: Parameters<SheetReader['sheet']>[0]): Promise<Done<SheetRead>> {
    const found = await this.#ask({ kind: 'sheet', ...asked }, catalogue);
    if (!found.ok) return found;
    if (typeof found.value !== 'string' && 'sample' in found.value) return done(found.value);
    throw new Error('A thread answered with something else where a sheet was to be read.');
  }

  /** Ends all threads; whoever waits is told so. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const job of [...this.#waiting.quick.splice(0), ...this.#waiting.long.splice(0)])
      job.resolve(refused({ kind: 'busy', retryAfter: 5 }));
    await Promise.all([...this.#all].map((thread) => thread.end()));
  }

  #ask(task: Task, catalogue: Catalogue): Promise<Outcome> | Outcome {
    const lane = this.#waiting[isLong(task) ? 'long' : 'quick'];
    if (this.#isStopped || lane.length >= this.#settings.waiting) return refused({ kind: 'busy', retryAfter: 1 });
    return new Promise<Outcome>((resolve, reject) => {
      lane.push({ task, catalogue, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    for (;;) {
      const mayBeLong = this.#longAtWork < this.#settings.threads - 1;
      const lane = this.#waiting.quick.length > 0 ? this.#waiting.quick : mayBeLong ? this.#waiting.long : [];
      if (lane.length === 0) return;
      const thread = this.#idle.pop() ?? this.#another();
      if (!thread) return;
      this.#do(lane.shift() as Job, thread);
    }
  }

  /** Threads are started when there is work for them. */
  #another(): Thread | undefined {
    if (this.#all.size >= this.#settings.threads) return undefined;
    const thread = new Thread();
    this.#all.add(thread);
    return thread;
  }

  async #do({ task, catalogue, resolve, reject }: Job, thread: Thread): Promise<void> {
    const long = isLong(task);
    if (long) this.#longAtWork++;
    try {
      const { version } = catalogue;
      const message = { version, task, ...(!thread.knows.has(version) && { files: await catalogue.files() }) };
      resolve(long ? await this.#inTime(thread, message) : await thread.do(message));
    } catch (error) {
      // Whether it has read the catalogue is not known: next time it is sent along.
      thread.knows.delete(catalogue.version);
      if (this.#isStopped) resolve(refused({ kind: 'busy', retryAfter: 5 }));
      else reject(error);
    } finally {
      if (long) this.#longAtWork--;
      if (thread.isGone || this.#isStopped) this.#all.delete(thread);
      else this.#idle.push(thread);
      this.#next();
    }
  }

  /** A thread that thinks too long cannot be asked to stop: it is ended, and another one takes its place. */
  async #inTime(thread: Thread, message: Parameters<Thread['do']>[0]): Promise<Outcome> {
    const { seconds } = this.#settings;
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      void thread.end();
    }, seconds * 1_000);
    try {
      return await thread.do(message);
    } catch (error) {
      if (isOver) return refused({ kind: 'took-too-long', seconds });
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

const isLong = ({ kind }: Task): boolean => kind !== 'standing' && kind !== 'level';

import { Worker } from 'node:worker_threads';
import type { Outcome, TaskMessage, ThreadMessage } from './task.ts';

/** One thread of the pool: it does one task at a time, and can be ended in the middle of it. */
export class Thread {
  readonly #worker: Worker;
  /** The versions of catalogues that it has read. */
  readonly knows = new Set<string>();
  #waiting: { resolve(outcome: Outcome): void; reject(error: Error): void } | undefined;
  isGone = false;

  constructor() {
    this.#worker = new Worker(new URL('./reckoning-worker.ts', import.meta.url));
    // Threads that wait for work keep no process alive.
    this.#worker.unref();
    this.#worker.on('message', (message: ThreadMessage) => this.#take(message));
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', () => this.#end(new Error('The thread that worked it out was ended.')));
  }

  do(message: TaskMessage): Promise<Outcome> {
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#worker.postMessage(message);
      this.knows.add(message.version);
    });
  }

  async end(): Promise<void> {
    this.isGone = true;
    await this.#worker.terminate();
  }

  #take(message: ThreadMessage): void {
    if (message.kind === 'ready') return;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.#worker.unref();
    if (message.kind === 'done') waiting?.resolve(message.outcome);
    else waiting?.reject(Object.assign(new Error(message.message), { stack: message.stack }));
  }

  #end(error: Error): void {
    this.isGone = true;
    this.#waiting?.reject(error);
    this.#waiting = undefined;
  }
}

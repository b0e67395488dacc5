import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PgliteAnswer, PgliteRequest } from './pglite-messages.ts';
import type { StatementResult } from './single-connection-driver.ts';

type Asked = PgliteRequest extends infer Request
  ? Request extends PgliteRequest
    ? Omit<Request, 'id'>
    : never
  : never;

/** The thread of one PGlite database, asked by messages; it answers in the order in which it is asked. */
export class PgliteThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve(result: StatementResult): void; reject(error: Error): void }>();
  readonly #hearing = new Map<string, Set<(payload: string) => void>>();
  #next = 0;
  #ended: Error | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (message: PgliteAnswer) => this.#take(message));
    worker.on('error', (error) => this.#end(error));
    worker.on('exit', () => this.#end(new Error('The database was closed.')));
  }

  /** Opens the database in a folder; where there is none, a new one. */
  static async open(folder: string): Promise<PgliteThread> {
    const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), { workerData: { folder } });
    await once(worker, 'message');
    return new PgliteThread(worker);
  }

  ask(asked: Asked): Promise<StatementResult> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...asked });
    });
  }

  /** Without values a text may hold several statements. */
  run(text: string, values: readonly unknown[] = []): Promise<StatementResult> {
    return this.ask(values.length > 0 ? { kind: 'query', text, values } : { kind: 'exec', text });
  }

  async listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>> {
    const others = this.#hearing.get(channel);
    const all = others ?? new Set();
    all.add(heard);
    this.#hearing.set(channel, all);
    if (!others) await this.ask({ kind: 'listen', channel });
    return async () => {
      all.delete(heard);
      if (all.size > 0 || this.#ended) return;
      this.#hearing.delete(channel);
      await this.ask({ kind: 'unlisten', channel });
    };
  }

  async close(): Promise<void> {
    if (this.#ended) return;
    const exited = once(this.#worker, 'exit');
    await this.ask({ kind: 'close' });
    await exited;
  }

  #take(message: PgliteAnswer): void {
    switch (message.kind) {
      case 'ready':
        return;
      case 'heard':
        for (const heard of this.#hearing.get(message.channel) ?? []) heard(message.payload);
        return;
      case 'done':
        this.#waiting.get(message.id)?.resolve(message);
        break;
      case 'failed':
        this.#waiting.get(message.id)?.reject(Object.assign(new Error(message.message), message.told));
        break;
      default:
        message satisfies never;
    }
    this.#waiting.delete(message.id);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

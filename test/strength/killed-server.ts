import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command, Reply } from './command.ts';

/** The server process, from its start to its death. */
export class KilledServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly acknowledged = new Set<number>();
  readonly refused = new Set<number>();
  readonly complaints: string[] = [];
  readonly #heard: (() => void)[] = [];

  private constructor(words: readonly string[]) {
    this.#process = spawn(process.execPath, [join(import.meta.dirname, 'server-process.ts'), ...words]);
    this.#process.stderr.on('data', (text) => this.complaints.push(String(text)));
    // What is written to somebody who was just killed is lost, as it should be.
    this.#process.stdin.on('error', () => {});
  }

  static async start(...words: readonly string[]): Promise<KilledServer> {
    const server = new KilledServer(words);
    const lines = createInterface({ input: server.#process.stdout });
    await new Promise<void>((resolve, reject) => {
      server.#process.once('exit', () => reject(new Error(`The server did not start: ${server.complaints.join('')}`)));
      lines.on('line', (line) => {
        const reply = JSON.parse(line) as Reply;
        if (reply.kind === 'ready') return resolve();
        (reply.ok ? server.acknowledged : server.refused).add(reply.number);
        for (const tell of server.#heard.splice(0)) tell();
      });
    });
    return server;
  }

  send(command: Command): void {
    this.#process.stdin.write(`${JSON.stringify(command)}\n`);
  }

  get answered(): number {
    return this.acknowledged.size + this.refused.size;
  }

  get isAlive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  async kill(): Promise<void> {
    const gone = once(this.#process, 'close');
    this.#process.kill('SIGKILL');
    await gone;
  }
}

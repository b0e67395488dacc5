import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { processWorld } from '../../src/cli/process-world.ts';
import { run } from '../../src/cli/run.ts';
import { serverDoors } from '../../src/main/commands/server-commands.ts';

const main = join(import.meta.dirname, '..', '..', 'src', 'main');

type Environment = Readonly<Record<string, string>>;

/** As a machine on which nothing is set but what is given. */
const environment = (env: Environment) => ({ PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8', ...env });

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `assay` as its door does, but in this process: reading all of it anew takes each process seconds. */
export async function assay(words: readonly string[], env: Environment): Promise<Ended> {
  const said = { out: '', err: '' };
  const world = {
    ...processWorld(),
    env: environment(env),
    columns: undefined,
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
  };
  const code = await run(words, world, serverDoors);
  return { code, ...said };
}

/** Runs `assay` in a process of its own, to its end. */
export async function assayProcess(words: readonly string[], env: Environment): Promise<Ended> {
  const child = spawn(process.execPath, [join(main, 'assay.ts'), ...words], { env: environment(env) });
  const said = heard(child);
  const [code] = await once(child, 'close');
  return { code: code as number | null, ...said() };
}

export interface ServerProcess {
  readonly address: string;
  readonly said: () => Omit<Ended, 'code'>;
  /** Asks it to end. */
  terminate(): void;
  ended(): Promise<Ended>;
}

const servers = new Set<ChildProcess>();

/** Where a test fails before it has ended its server. */
export async function endLeftServers(): Promise<void> {
  for (const child of servers) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    await closed;
  }
}

/** Starts `npm start` or `assay serve` in a process of its own, on a port that is given or free, and waits until it answers. */
export async function aServerProcess(how: 'start' | 'serve', env: Environment): Promise<ServerProcess> {
  const port = env['PORT'] ?? String(await freePort());
  const words = how === 'start' ? [join(main, 'start.ts')] : [join(main, 'assay.ts'), 'serve'];
  const child = spawn(process.execPath, words, { env: environment({ ...env, PORT: port }) });
  servers.add(child);
  const said = heard(child);
  const closed = once(child, 'close') as Promise<[number | null]>;
  const address = `http://localhost:${port}`;
  for (;;) {
    const state = await Promise.race([isReady(address), closed]);
    if (state === true) break;
    if (state !== false) throw new Error(`The server ended with ${state[0]}: ${said().out}${said().err}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address,
    said,
    terminate: () => child.kill('SIGTERM'),
    ended: async () => ({ code: (await closed)[0], ...said() }),
  };
}

const isReady = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(`${address}/health/ready`)).ok;
  } catch {
    return false;
  }
};

function heard(child: ChildProcess): () => Omit<Ended, 'code'> {
  const said = { out: '', err: '' };
  child.stdout?.on('data', (text) => {
    said.out += String(text);
  });
  child.stderr?.on('data', (text) => {
    said.err += String(text);
  });
  return () => ({ ...said });
}

/** A port on which nobody listens. */
export const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

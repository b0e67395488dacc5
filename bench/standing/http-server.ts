import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Starts the server in a process of its own, and waits until it listens. */
export async function startHttpServer(
  database: string,
  programme: string,
): Promise<{ readonly port: number; stop(): void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'server-process.ts'), database, programme], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [told] = (await once(child.stdout, 'data')) as [Buffer];
  return { port: Number(told), stop: () => child.kill() };
}

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { quantile } from '../material/median.ts';

const runs = 3;

/** Plans a second of two threads that share a network: each company by itself, remembered as they come, and all asked for once more. */
export async function plansASecond(companies: number): Promise<Readonly<Record<Mode, Speed>>> {
  const workers = [0, 1].map(
    (half) => new Worker(new URL('./network-worker.ts', import.meta.url), { workerData: { companies, half } }),
  );
  const answered = () => Promise.all(workers.map((worker) => once(worker, 'message')));
  await answered();
  const planned = async (mode: Mode): Promise<Speed> => {
    const all = answered();
    const [start, before] = [performance.now(), process.cpuUsage()];
    for (const worker of workers) worker.postMessage(mode);
    await all;
    const { user, system } = process.cpuUsage(before);
    return {
      here: (1_000 * companies) / (performance.now() - start),
      undisturbed: (1_000 * companies * workers.length) / ((user + system) / 1_000),
    };
  };
  // The compiler first.
  await planned('alone');
  const measured: Record<Mode, Speed[]> = { alone: [], remembering: [], again: [] };
  for (let run = 0; run < runs; run++)
    for (const mode of ['alone', 'remembering', 'again'] as const) measured[mode].push(await planned(mode));
  for (const worker of workers) worker.postMessage('end');
  const middle = (mode: Mode): Speed => ({
    here: quantile(
      measured[mode].map(({ here }) => here),
      0.5,
    ),
    undisturbed: quantile(
      measured[mode].map(({ undisturbed }) => undisturbed),
      0.5,
    ),
  });
  return { alone: middle('alone'), remembering: middle('remembering'), again: middle('again') };
}

/** Plans a second: as the clock goes, and by the CPU time they took, as if each thread had a core to itself. */
export interface Speed {
  readonly here: number;
  readonly undisturbed: number;
}

export type Mode = 'alone' | 'remembering' | 'again';

import { Worker } from 'node:worker_threads';
import { quantile } from '../material/median.ts';

const runs = 3;

/** Plans a second of two threads that share a network: each company by itself, remembered as they come, and all asked for once more. */
export async function plansASecond(companies: number): Promise<Readonly<Record<Mode, number>>> {
  const workers = [0, 1].map(
    (half) => new Worker(new URL('./network-worker.ts', import.meta.url), { workerData: { companies, half } }),
  );
  const answered = () =>
    Promise.all(
      workers.map(
        (worker) =>
          new Promise((resolve, reject) => {
            worker.once('message', resolve);
            worker.once('error', reject);
          }),
      ),
    );
  await answered();
  const once = async (mode: Mode): Promise<number> => {
    const all = answered();
    const start = performance.now();
    for (const worker of workers) worker.postMessage(mode);
    await all;
    return (1_000 * companies) / (performance.now() - start);
  };
  // The compiler first.
  await once('alone');
  const measured = { alone: [] as number[], remembering: [] as number[], again: [] as number[] };
  for (let run = 0; run < runs; run++)
    for (const mode of ['alone', 'remembering', 'again'] as const) measured[mode].push(await once(mode));
  for (const worker of workers) worker.postMessage('end');
  return {
    alone: quantile(measured.alone, 0.5),
    remembering: quantile(measured.remembering, 0.5),
    again: quantile(measured.again, 0.5),
  };
}

type Mode = 'alone' | 'remembering' | 'again';

import { Agent, get } from 'node:http';

export interface Arrivals {
  /** From the moment at which each request was due, so that a server that lags is not asked less. */
  readonly milliseconds: readonly number[];
  readonly failed: number;
  /** Of the last answer. */
  readonly bytes: number;
}

/** Asks at steady moments, whether the earlier requests are answered or not. */
export async function steadyArrivals(
  port: number,
  path: (turn: number) => string,
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
): Promise<Arrivals> {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const milliseconds: number[] = [];
  let failed = 0;
  let bytes = 0;
  const begin = performance.now() + 20;
  const ask = (turn: number, due: number) =>
    new Promise<void>((resolve) => {
      const over = (isGood: boolean) => {
        if (!isGood) failed++;
        milliseconds.push(performance.now() - due);
        resolve();
      };
      get({ port, path: path(turn), agent }, (response) => {
        let read = 0;
        response.on('data', (part: Buffer) => {
          read += part.length;
        });
        response.on('end', () => {
          bytes = read;
          over(response.statusCode === 200);
        });
      }).on('error', () => over(false));
    });
  const all = Array.from({ length: rate * seconds }, async (_, turn) => {
    const due = begin + (turn * 1_000) / rate;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    await ask(turn, due);
  });
  await Promise.all(all);
  agent.destroy();
  return { milliseconds, failed, bytes };
}

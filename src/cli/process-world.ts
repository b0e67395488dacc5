import { writeSync } from 'node:fs';
import { day } from '../domain/time/day.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { World } from './world.ts';

/** The world of a real process. The only place where the clock is read. */
export const processWorld = (): World => ({
  folder: process.cwd(),
  env: process.env,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  today: () => {
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, '0');
    // The day on the reader's own calendar, as the terminal's clock shows it.
    return day(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
  },
  now: () => new Date().toISOString() as Instant,
  out: (text) => write(1, text),
  err: (text) => write(2, text),
});

/** At once and whole, so that nothing is lost when the process ends; a reader that has gone away (| head) is no error. */
function write(stream: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(stream, bytes, written);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}

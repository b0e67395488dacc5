import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Measured } from './measure-columns.ts';

/** Each size in a process of its own: its peak of memory is then its own, and no size warms up the code of the next. */
export function measureColumnsInOwnProcess(partners: number, runs: number): Promise<Measured> {
  const child = fork(join(import.meta.dirname, 'columns-process.ts'), [String(partners), String(runs)], {
    serialization: 'advanced',
  });
  return new Promise((resolve, reject) => {
    let measured: Measured | undefined;
    child.once('message', (message) => {
      measured = message as Measured;
    });
    child.once('error', reject);
    child.once('close', (code) =>
      measured ? resolve(measured) : reject(new Error(`The process for ${partners} partners ended with code ${code}.`)),
    );
  });
}

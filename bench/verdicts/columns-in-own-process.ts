import { join } from 'node:path';
import { inOwnProcess } from '../material/in-own-process.ts';
import type { Measured } from './measure-columns.ts';

/** Each size in a process of its own: its peak of memory is then its own, and no size warms up the code of the next. */
export const measureColumnsInOwnProcess = (partners: number, runs: number): Promise<Measured> =>
  inOwnProcess(join(import.meta.dirname, 'columns-process.ts'), [String(partners), String(runs)]);

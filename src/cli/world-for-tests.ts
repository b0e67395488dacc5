import { day } from '../domain/time/day.ts';
import { instant } from '../domain/time/instant.ts';
import type { ExitCode } from './exit-code.ts';
import { run } from './run.ts';
import type { World } from './world.ts';

export interface Ran {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as if in the root of the checkout, on 20 December 2017, and keeps what it prints. */
export function runFor(words: readonly string[], given: Partial<Pick<World, 'env' | 'columns' | 'folder'>> = {}): Ran {
  const printed = { out: '', err: '' };
  const exitCode = run(words, {
    folder: `${import.meta.dirname}/../..`,
    env: { LANG: 'en_GB.UTF-8' },
    columns: undefined,
    today: () => day('2017-12-20'),
    now: () => instant('2017-12-20'),
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    ...given,
  });
  return { exitCode, ...printed };
}

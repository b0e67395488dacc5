import type { Day } from '../domain/time/day.ts';
import type { Instant } from '../domain/time/instant.ts';

/** What a command sees of the machine it runs on. Tests hand in a world of their own. */
export interface World {
  /** The folder that paths are seen from. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The columns of the terminal that reads the output; `undefined` where no terminal does. */
  readonly columns: number | undefined;
  today(): Day;
  /** This moment. */
  now(): Instant;
  out(text: string): void;
  err(text: string): void;
}

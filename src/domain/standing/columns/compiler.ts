import type { Clause } from '../../catalogue/clause.ts';
import type { Day } from '../../time/day.ts';
import type { Choice } from './choice.ts';
import type { Columns } from './columns.ts';
import type { Group } from './people-counters.ts';

/** What compiling a clause asks for: the columns, and how names are looked up in one situation. */
export interface Compiler {
  readonly columns: Columns;
  /** The day that is judged, and its number. */
  readonly today: Day;
  readonly day: number;
  /** The number of the counter of people who are in at least one of the groups. */
  readonly counterOf: (groups: readonly Group[]) => number;
  /** The values that an attribute or classification may have in a row. */
  readonly choiceOf: (attribute: string) => Choice;
  /** How an open question is read; `undefined` where every way. */
  readonly readingOf: (question: string) => string | undefined;
  /** The texts that `meets` looks at, by the rules in force. */
  readonly textsOf: (competency: string, level: string) => readonly Clause[];
}

/** Raised while compiling what only the exact judge can tell. */
export class NotInColumns extends Error {}

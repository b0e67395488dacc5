import type { Programme } from '../../src/domain/catalogue/programme.ts';
import type { Facts } from '../../src/domain/membership/facts.ts';
import { factsFromTree } from '../../src/domain/membership/facts-from-written.ts';
import { evaluate, type LevelStanding } from '../../src/domain/standing/evaluate.ts';
import { day } from '../../src/domain/time/day.ts';
import { endOfTime, readInstant } from '../../src/domain/time/instant.ts';
import type { WrittenTree } from './a-programme.ts';

/** The facts of a partner as its file states them; throws with the problems of a file that is refused. */
export function aPartner(programme: Programme, overrides: WrittenTree = {}): Facts {
  const read = factsFromTree({ partner: 'northwind', ...overrides }, programme);
  if (!read.ok) throw new Error(`The partner is refused: ${JSON.stringify(read.problems, null, 1)}`);
  return read.value;
}

export const usualDay = '2020-06-15';

export interface On {
  readonly day?: string;
  readonly knownAt?: string;
  readonly competency?: string;
  readonly level?: string;
  readonly part?: string;
  readonly cohort?: 'new' | 'renewing' | 'holder';
}

export const askedOn = ({ day: on = usualDay, knownAt }: On = {}) => ({
  day: day(on),
  knownAt: (knownAt === undefined ? undefined : readInstant(knownAt)) ?? endOfTime,
});

/** Where the partner stands at web/gold, or at another level, on 15 June 2020 or another day. */
export function standingOf(programme: Programme, partner: WrittenTree, on: On = {}): LevelStanding {
  const { competency = 'web', level = 'gold', part, cohort } = on;
  return evaluate({
    programme,
    facts: aPartner(programme, partner),
    competency,
    level,
    ...askedOn(on),
    ...(part !== undefined && { part }),
    ...(cohort && { cohort }),
  });
}

export const verdictOn = (programme: Programme, partner: WrittenTree, on: On = {}) =>
  standingOf(programme, partner, on).verdict;

/** People by name, each with what they hold. */
export const people = (held: Readonly<Record<string, readonly unknown[]>>): WrittenTree[] =>
  Object.entries(held).map(([id, credentials]) => ({ id, credentials }));

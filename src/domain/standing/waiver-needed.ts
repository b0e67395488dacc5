import { type Clause, clausesWithin } from '../catalogue/clause.ts';
import type { Exception } from '../membership/facts.ts';
import { verdictOfClause } from './evaluate.ts';
import { waiverFor } from './judge.ts';
import type { Situation } from './situation.ts';
import { noWaivers } from './waivers.ts';

/** The waiver without which a text that is met would not be, where there is one; of several the first. */
export function waiverNeeded(text: Clause, situation: Situation): Exception | undefined {
  const [waiver] = clausesWithin(text).flatMap((clause) => waiverFor(clause, situation) ?? []);
  if (!waiver || verdictOfClause(text, { ...situation, waivers: noWaivers }) === 'met') return undefined;
  return waiver;
}

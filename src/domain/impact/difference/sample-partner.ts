import type { Clause } from '../../catalogue/clause.ts';
import { itemsBehind } from '../../catalogue/items-behind.ts';
import { itemsInClause } from '../../catalogue/items-in-clause.ts';
import type { Programme } from '../../catalogue/programme.ts';
import type { Facts } from '../../membership/facts.ts';
import { baseSituation, verdictOfClause } from '../../standing/evaluate.ts';
import type { Verdict } from '../../standing/verdict.ts';
import { noWaivers } from '../../standing/waivers.ts';
import type { Day } from '../../time/day.ts';
import { endOfTime } from '../../time/instant.ts';
import { casesIn } from './attributes-in-clause.ts';
import { chanceFrom } from './chance.ts';
import { factsOf } from './draft-partner.ts';
import { furnish } from './furnish-clause.ts';
import { chosenOf } from './furnish-figure.ts';
import { smallerThan } from './smaller-partner.ts';

/** One rule in the programme whose names it uses. */
export interface Rule {
  readonly programme: Programme;
  readonly clause: Clause;
}

/** What the engine says of a partner by one rule alone, with all that is known and nothing excused. */
export const verdictBy = ({ programme, clause }: Rule, facts: Facts, day: Day): Verdict =>
  verdictOfClause(clause, { ...baseSituation({ programme, facts, day, knownAt: endOfTime }), waivers: noWaivers });

/**
 * A partner that meets the one rule and not the other on a day, as the engine judges both; made as small as it can be.
 * `undefined` where none was found among `tries` made-up partners, which does not say that there is none.
 */
export function samplePartner(meets: Rule, fails: Rule, day: Day, tries: number): Facts | undefined {
  const known = itemsBehind(itemsInClause(fails.clause), fails.programme);
  const tellsApart = (facts: Facts) =>
    verdictBy(meets, facts, day) === 'met' && verdictBy(fails, facts, day) === 'not-met';
  for (let attempt = 0; attempt < tries; attempt++) {
    const draft = {
      programme: meets.programme,
      day,
      choose: chanceFrom(attempt + 1),
      folded: attempt % 2 === 1,
      peculiar: (item: string) => !known.has(item),
      attributes: new Map(),
      people: [],
      metrics: new Map(),
      records: new Map(),
      evidence: [],
      statuses: [],
      recorded: [],
    };
    // What the partner is may matter to the other rule only.
    for (const cases of casesIn(fails.clause)) chosenOf(cases, draft);
    // Now and then much more than is asked: a rule may have ceilings too.
    for (let times = attempt % 6 === 5 ? 3 : 1; times > 0; times--) furnish(meets.clause, draft);
    const facts = factsOf(draft);
    if (tellsApart(facts)) return smallerThan(facts, day, meets.programme.affiliations[0] ?? 'employee', tellsApart);
  }
  return undefined;
}

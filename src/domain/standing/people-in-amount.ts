import { type Amount, amountsBelow } from '../catalogue/amount.ts';
import type { Bits } from '../credentials/bits.ts';
import { members } from '../credentials/bits.ts';
import type { PersonId } from './finding.ts';
import { holdingCondition } from './measure.ts';
import type { Situation } from './situation.ts';

/** The people whose credentials an amount counts. */
export function peopleIn(amount: Amount, situation: Situation): PersonId[] {
  const { view } = situation;
  const named = (people: Bits) => members(people).map((person) => (view.people[person] as { id: string }).id);
  switch (amount.kind) {
    case 'people': {
      const { condition, withGrants, who } = amount;
      return named(view.eligible({ condition, withGrants, ...(who && { who }) }).sure);
    }
    case 'holdings':
      return distinct(amount.items.flatMap((item) => named(view.eligible({ condition: holdingCondition(item) }).sure)));
    case 'metric':
      return view.measurements(amount.metric).length === 0 ? inside(amount, situation) : [];
    case 'records':
      return view.facts.records.has(amount.records) ? [] : inside(amount, situation);
    default:
      return inside(amount, situation);
  }
}

const inside = (amount: Amount, situation: Situation): PersonId[] =>
  distinct(amountsBelow(amount).flatMap((one) => peopleIn(one, situation)));

const distinct = (people: readonly PersonId[]): PersonId[] => [...new Set(people)].sort();

import type { Amount } from '../catalogue/amount.ts';
import { members } from '../credentials/bits.ts';
import type { PersonId } from './finding.ts';
import { holdingCondition } from './measure.ts';
import type { Situation } from './situation.ts';

/** The people whose credentials an amount counts. */
export function peopleIn(amount: Amount, situation: Situation): PersonId[] {
  const all = (amounts: readonly (Amount | undefined)[]) =>
    [...new Set(amounts.flatMap((one) => (one ? peopleIn(one, situation) : [])))].sort();
  switch (amount.kind) {
    case 'people': {
      const { sure } = situation.view.eligible({
        condition: amount.condition,
        withGrants: amount.withGrants,
        ...(amount.who && { who: amount.who }),
      });
      return members(sure).map((person) => (situation.view.people[person] as { id: string }).id);
    }
    case 'holdings':
      return [...new Set(amount.items.flatMap((item) => holdersOf(item, situation)))].sort();
    case 'sum':
    case 'product':
    case 'smallest':
    case 'greatest':
      return all(amount.of);
    case 'steps':
      return all([amount.of, amount.below, ...amount.steps.map((step) => step.gives)]);
    case 'whole-part':
      return all([amount.of]);
    case 'difference':
    case 'ratio':
      return all([amount.left, amount.right]);
    case 'between':
      return all([amount.low, amount.high]);
    case 'by':
      return all([...amount.cases.values(), amount.otherwise]);
    case 'on':
      return all([amount.amount]);
    case 'metric':
      return amount.otherwise && situation.view.measurements(amount.metric).length === 0 ? all([amount.otherwise]) : [];
    case 'records':
      return amount.otherwise && situation.view.facts.records.get(amount.records) === undefined
        ? all([amount.otherwise])
        : [];
    case 'number':
    case 'statuses':
      return [];
    default:
      return amount satisfies never;
  }
}

const holdersOf = (item: string, { view }: Situation): PersonId[] =>
  members(view.eligible({ condition: holdingCondition(item) }).sure).map(
    (person) => (view.people[person] as { id: string }).id,
  );

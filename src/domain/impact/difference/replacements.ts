import { canonicalForm } from '../../catalogue/canonical-form.ts';
import { itemsOf } from '../../catalogue/condition.ts';
import { itemsInClause } from '../../catalogue/items-in-clause.ts';
import type { Change } from './clause-change.ts';

type Added = Extract<Change, { kind: 'clause-added' }>;

/**
 * The changes with each clause that plainly took the place of something right behind it: of what each of some people
 * needed, where it asks for the same items; or of the only clause of its kind that is no longer asked beside it.
 */
export function withReplacements(changes: readonly Change[]): readonly Change[] {
  const replaced = new Map<Change, Added[]>();
  for (const change of changes) {
    if (change.kind !== 'clause-added' || change.among !== 'all') continue;
    const place = placeOf(change, changes);
    if (place) replaced.set(place, [...(replaced.get(place) ?? []), change]);
  }
  const moved = new Set<Change>([...replaced.values()].flat());
  return changes
    .filter((change) => !moved.has(change))
    .flatMap((change) => [
      change,
      ...(replaced.get(change) ?? []).map(
        (added): Change => ({ ...added, inPlaceOf: change.kind === 'clause-removed' ? 'clause' : 'condition' }),
      ),
    ]);
}

function placeOf(added: Added, changes: readonly Change[]): Change | undefined {
  const beside = changes.filter((one) => canonicalForm(one.within) === canonicalForm(added.within));
  const asks = itemsInClause(added.clause);
  const moved = beside.filter(
    (one) =>
      one.kind === 'conditions-removed' &&
      one.among === 'all' &&
      one.conditions.flatMap(itemsOf).some((item) => asks.includes(item)),
  );
  const gone = beside.filter(
    (one) => one.kind === 'clause-removed' && one.among === 'all' && one.clause.kind === added.clause.kind,
  );
  return onlyOne(moved) ?? onlyOne(gone);
}

const onlyOne = <Value>(values: readonly Value[]): Value | undefined => (values.length === 1 ? values[0] : undefined);

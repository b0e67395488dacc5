import type { Competency, Succession } from '../../../catalogue/programme.ts';
import { days, values } from './compared-values.ts';
import { type ClauseChange, type ClauseComparisons, clauseChanges, moreIsEasier } from './policy-direction.ts';

/** When it was said changes nothing of it. */
type SuccessionTerms = Omit<Succession, 'competency' | 'stated'>;

export type SuccessionChange = ClauseChange<SuccessionTerms>;

/** What two packs say otherwise of how one competency took over from an earlier one. */
export type SuccessionDifference = { readonly succession: Succession } & (
  | { readonly kind: 'removed' }
  | { readonly kind: 'changed'; readonly changes: readonly SuccessionChange[] }
);

/** Successions that both states know, and those that only the earlier one does; new ones are told by successionsOf. */
export function successionDifference(
  old: Competency | undefined,
  now: Competency | undefined,
): readonly SuccessionDifference[] {
  if (!old || !now || old === now) return [];
  return old.succeeds.flatMap((before): readonly SuccessionDifference[] => {
    const after = now.succeeds.find((one) => one.competency === before.competency);
    if (!after) return [{ kind: 'removed', succession: before }];
    const changes = clauseChanges<SuccessionTerms, undefined>(before, after, comparisons, undefined);
    return changes.length === 0 ? [] : [{ kind: 'changed', succession: after, changes }];
  });
}

const comparisons: ClauseComparisons<SuccessionTerms, undefined> = {
  from: days(),
  how: values,
  holdersMove: (before, after) =>
    before === after ? 'same' : { direction: moreIsEasier(after && !before, before && !after) },
  anniversary: values,
};
